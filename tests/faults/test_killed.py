"""The program is killed in the middle of saving: what it had said was kept is there afterwards."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from after_a_fault import NAME, ids_after
from deed import LINE
from killing import killed_while_it_tells
from tight_saver import tight_saver
from traced import Program, spasm_diary

SEED = 20261123
LINES = "".join(LINE.format(number=number) for number in range(5000)).encode()
"""More than any round can save."""


def by_add(folder: Path) -> Program:
    return spasm_diary("add", folder=folder, typed=LINES)


def by_tight_saver(folder: Path) -> Program:
    return tight_saver(folder / NAME)


@pytest.mark.parametrize(
    ("saver", "rounds", "most"),
    [
        pytest.param(by_add, 5, 60),
        pytest.param(by_tight_saver, 5, 120),
        pytest.param(by_add, 40, 100, marks=pytest.mark.faults),
    ],
)
def test_every_id_that_was_told_is_there_after_a_kill(
    saver: Callable[[Path], Program], rounds: int, most: int, quick_folder: Path
) -> None:
    random, acknowledged = Random(SEED), set[str]()
    for killed in range(1, rounds + 1):
        acknowledged.update(killed_while_it_tells(saver(quick_folder), random.randint(1, most)))

        there = ids_after(quick_folder)
        assert acknowledged <= there
        assert len(there - acknowledged) <= killed  # one each time was kept, and not yet told


@pytest.mark.faults
def test_of_fifty_thousand_saves_that_were_told_none_is_lost(
    quick_folder: Path, record_property: Callable[[str, object], None]
) -> None:
    random, acknowledged, killed = Random(SEED), set[str](), 0
    while len(acknowledged) < 50_000:
        told = killed_while_it_tells(by_tight_saver(quick_folder), random.randint(1, 2000))
        acknowledged.update(told)
        killed += 1

        there = ids_after(quick_folder)
        assert acknowledged <= there
        assert len(there - acknowledged) <= killed

    record_property("counted", f"{len(acknowledged)} acknowledged, {killed} kills, 0 lost")
