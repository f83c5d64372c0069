"""The power is cut at any moment: what was told to be kept is on the disk, and it opens."""

from collections.abc import Callable
from pathlib import Path

import pytest

from after_a_fault import fill, ids_after
from backup_deeds import BACKUPS
from deed import LINE, THERE_BEFORE, MakeDeed
from deeds import Importing, Migrating
from disk_log import Told
from export_deeds import Exporting
from how_much import as_much
from locking_deeds import LOCKING
from power_cut import record
from spasm_diary.domain.entries import Entry
from traced import Traced, needs_strace, spasm_diary

pytestmark = needs_strace
SEED = 20261123
Tell = Callable[[str, object], None]


def lines(number: int) -> bytes:
    return "".join(LINE.format(number=one) for one in range(number)).encode()


@as_much("images", quick=30, whole=300)
@pytest.mark.parametrize("there_before", [(), THERE_BEFORE], ids=["new", "filled"])
def test_no_entry_that_was_told_to_be_kept_is_lost(
    quick_folder: Path, images: int, there_before: tuple[Entry, ...], record_property: Tell
) -> None:
    folder = quick_folder / "data"
    saves, before = images // 5, {str(entry.id) for entry in there_before}
    if there_before:
        folder.mkdir()
        fill(folder, there_before)
    recording = record(spasm_diary("add", folder=folder, typed=lines(saves)), quick_folder)
    assert sum(isinstance(step, Told) for step in recording.steps) == saves

    for image in recording.images(images, SEED):
        there = ids_after(image.folder / "data")
        assert before | set(image.told) <= there
        assert len(there - before - set(image.told)) <= 1
    record_property("counted", f"{images} images of {saves} acknowledged saves, 0 lost")


@as_much("images", quick=10, whole=100)
@pytest.mark.parametrize("make", [Importing, Exporting, Migrating, *BACKUPS, *LOCKING])
def test_a_deed_is_done_wholly_or_not_at_all(
    make: MakeDeed, quick_folder: Path, images: int, record_property: Tell
) -> None:
    deed = make(quick_folder)
    deed.prepare()
    recording = record(deed.program, quick_folder)

    for image in recording.images(images, SEED):
        was_told = len(image.told) > 0
        make(image.folder).verify(Traced(0 if was_told else 1, b"", b"", ""))
    record_property("counted", f"{images} images, all whole")
