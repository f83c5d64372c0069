"""Every fault that the design wants injected by itself names tests that there are."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
MATRIX = ROOT / "tests" / "faults" / "MATRIX.md"
ROW = re.compile(r"\| (\d+) \| [^|]+ \| (.+) \|")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
FAULTS, BY_HAND = range(1, 51), {25}


def rows() -> dict[int, list[tuple[str, str]]]:
    found = map(ROW.fullmatch, MATRIX.read_text(encoding="utf-8").splitlines())
    return {int(row[1]): TEST.findall(row[2]) for row in found if row is not None}


def test_every_fault_has_its_row() -> None:
    assert [*rows()] == [*FAULTS]


def test_every_row_but_those_done_by_hand_names_a_test() -> None:
    assert {number for number, tests in rows().items() if not tests} == BY_HAND


def test_every_test_that_is_named_is_there() -> None:
    gone = [
        f"{file}::{name}"
        for tests in rows().values()
        for file, name in tests
        if f"\ndef {name}(" not in (ROOT / file).read_text(encoding="utf-8")
    ]
    assert gone == []
