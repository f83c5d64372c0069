"""A disk for backups that is full, gone or damaged: no bad backup counts, and the diary goes on."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

import process
from after_a_fault import NAME, entries_after, fill
from builders import NOW, note
from damaging import garble_a_page
from deed import THERE_BEFORE, by_id
from small_disk import needs_small_disk, small_disk
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.open_file import OpenFile
from spasm_diary.storage.opening import open_file

SEED = 20261123


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenFile]:
    fill(tmp_path, THERE_BEFORE)
    with closing(open_file(tmp_path / NAME)) as opened:
        yield opened


def names_in(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if one.name != "filler"}


@needs_small_disk
@pytest.mark.parametrize("spare", [0, 40_960])
def test_a_full_folder_of_backups_keeps_the_older_ones_and_takes_one_when_there_is_room(
    opened: OpenFile, spare: int
) -> None:
    with small_disk() as disk:
        keeper = BackupKeeper(opened, disk.folder / "backups")
        first = keeper.make(Reason.BY_HAND, NOW)
        before = names_in(disk.folder / "backups")
        disk.fill(spare)

        with pytest.raises(DiaryUnavailable, match="room on the disk"):
            keeper.make(Reason.CLOSING, NOW)
        assert names_in(disk.folder / "backups") == before
        assert keeper.listed() == (first,)
        with opened.open_work() as work:
            work.diary.put(note("goes on"), NOW)

        disk.free()
        second = keeper.make(Reason.CLOSING, NOW)
        assert keeper.listed() == (second, first)
        keeper.test(second)


@needs_small_disk
def test_a_full_second_disk_gets_nothing_by_half(opened: OpenFile, tmp_path: Path) -> None:
    keeper = BackupKeeper(opened, tmp_path / "backups")
    made = keeper.make(Reason.BY_HAND, NOW)
    with small_disk() as disk:
        disk.fill(40_960)
        with pytest.raises(DiaryUnavailable, match="No space left"):
            keeper.copy_to(disk.folder, made)
        assert names_in(disk.folder) == set()

        disk.free()
        keeper.copy_to(disk.folder, made)
        assert names_in(disk.folder) == {made.name}


@needs_small_disk
def test_a_second_disk_that_was_pulled_out_is_told_and_taken_again_when_it_is_back(
    opened: OpenFile, tmp_path: Path
) -> None:
    keeper = BackupKeeper(opened, tmp_path / "backups")
    made = keeper.make(Reason.BY_HAND, NOW)
    with small_disk() as disk:
        stick = disk.folder / "copies"
        with pytest.raises(DiaryUnavailable, match="second folder"):
            keeper.copy_to(stick, made)
        stick.mkdir()
        keeper.copy_to(stick, made)
        assert names_in(stick) == {made.name}


def test_where_the_newest_backup_is_damaged_the_one_before_it_brings_the_diary_back(
    tmp_path: Path,
) -> None:
    fill(tmp_path, THERE_BEFORE)
    for _ in range(2):
        assert process.run("backup", folder=tmp_path).returncode == 0
    older, newest = sorted((tmp_path / "backups").glob("diary-*.db"))
    newest.write_bytes(garble_a_page(newest.read_bytes(), Random(SEED)))
    damaged = newest.read_bytes()
    (tmp_path / NAME).unlink()

    refused = process.run("recover", "--use", "2", folder=tmp_path)
    taken = process.run("recover", "--use", "1", folder=tmp_path)

    assert (refused.returncode, taken.returncode) == (1, 0)
    assert b"damaged" in refused.stderr
    assert entries_after(tmp_path) == by_id(THERE_BEFORE)
    assert (newest.read_bytes(), older.exists()) == (damaged, True)
