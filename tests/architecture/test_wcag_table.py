"""The table of WCAG holds every criterion, and names tests that there are."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "tests" / "accessibility" / "WCAG.md"
ROW = re.compile(r"\| (\d\.\d\.\d+) [^|]+ \| ([^|]+) \| ([^|]+) \| ([^|]+) \|")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
BY_HAND = re.compile(r"by hand: .+, \d{4}-\d\d-\d\d")
LAST = {"1.1": 1, "1.2": 5, "1.3": 5, "1.4": 5, "2.1": 2, "2.2": 2, "2.3": 1, "2.4": 7}
LAST |= {"2.5": 4, "3.1": 2, "3.2": 4, "3.3": 4, "4.1": 3}
"""The last criterion of each guideline up to which all are of level A or AA."""
LATER = {"1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.4", "2.4.11", "2.5.7", "2.5.8"}
LATER |= {"3.2.6", "3.3.7", "3.3.8"}
"""Those of WCAG 2.1 and 2.2 that come behind others of level AAA."""
CRITERIA = {f"{part}.{one}" for part, last in LAST.items() for one in range(1, last + 1)} | LATER


def rows() -> list[tuple[str, ...]]:
    found = map(ROW.fullmatch, TABLE.read_text(encoding="utf-8").splitlines())
    return [row.groups() for row in found if row is not None]


def test_every_criterion_of_both_levels_has_one_row() -> None:
    numbers = [row[0] for row in rows()]
    assert len(CRITERIA) == 56
    assert sorted(numbers) == sorted(CRITERIA)


def test_every_result_is_a_yes_or_says_why_not() -> None:
    results = [row[3] for row in rows()]
    words = re.compile(r"yes|(not applicable|no): \w.+")
    assert [one for one in results if not words.fullmatch(one)] == []


def test_every_yes_names_a_test_or_what_was_done_by_hand() -> None:
    bare = [
        number
        for number, _means, checked, result in rows()
        if result == "yes" and not (TEST.search(checked) or BY_HAND.match(checked))
    ]
    assert bare == []


def test_every_test_that_is_named_is_there() -> None:
    gone = [
        f"{file}::{name}"
        for _number, _means, checked, _result in rows()
        for file, name in TEST.findall(checked)
        if f"\ndef {name}(" not in (ROOT / file).read_text(encoding="utf-8")
    ]
    assert gone == []
