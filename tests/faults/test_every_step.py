"""Failed at any step of what it does, the program has done all of it or nothing, and says so."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from after_a_fault import NAME
from backup_deeds import BACKUPS
from deed import MakeDeed
from deeds import DEEDS, Saving
from failing_calls import FAULTS, IO_ERROR, NO_ROOM, Fault, sweep
from how_much import as_much
from locking_deeds import LOCKING
from tight_saver import persistent_saver
from traced import Traced, needs_strace

pytestmark = needs_strace


@pytest.mark.parametrize(
    ("faults", "at_most"),
    [
        pytest.param(FAULTS, 7, id="some of all"),
        *(pytest.param([one], None, id=one.name, marks=pytest.mark.faults) for one in FAULTS),
    ],
)
@pytest.mark.parametrize("make", [*DEEDS, *BACKUPS, *LOCKING])
def test_whatever_fails_it_is_whole_or_not_there(
    make: MakeDeed,
    faults: Sequence[Fault],
    at_most: int | None,
    quick_folder: Path,
    record_property: Callable[[str, object], None],
) -> None:
    deed = make(quick_folder)

    number = sweep(deed.program, deed.prepare, deed.verify, faults=faults, at_most=at_most)

    record_property("counted", f"{number} faults injected, each whole or not there")


@as_much("at_most", quick=8, whole=None)
def test_what_was_refused_is_kept_at_the_next_try(
    at_most: int | None, quick_folder: Path, record_property: Callable[[str, object], None]
) -> None:
    deed = Saving(quick_folder)
    program = persistent_saver(quick_folder / NAME)
    passing = [Fault(one.name, one.inject, one.calls - {"write"}) for one in (IO_ERROR, NO_ROOM)]

    def verify(ended: Traced) -> None:
        assert ended.code == 0
        assert len(ended.acknowledged) == 3
        deed.verify(ended)

    number = sweep(program, deed.prepare, verify, faults=passing, at_most=at_most)

    record_property("counted", f"{number} faults injected, every entry kept in the end")
