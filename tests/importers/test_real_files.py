"""Files that people really exported. They are not part of the project: most carry no licence."""

from collections import Counter
from pathlib import Path

import pytest

from builders import NOW
from fakes import MemoryDatabase, TaskStub
from reading_files import found_in
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from spasm_diary.usecases.found import Found
from spasm_diary.usecases.import_entries import import_entries

REAL = Path(__file__).parents[3] / "shared" / "realdata"
EXPECTED = {
    "bearable/omegajak-parser-test-rows.csv": (13, 0, {"reading": 13}),
    "daylio/daylio_export_bad_missing_fields.csv": (5, 1, {"note": 4, "reading": 13}),
    "daylio/daylio_export_bad_quoted_fields.csv": (5, 0, {"note": 5, "reading": 5}),
    "daylio/daylio_export_ok.csv": (12, 1, {"note": 11, "reading": 27}),
    "daylio/daylio_export_ok_scales.csv": (7, 0, {"note": 7, "reading": 5, "night": 3}),
    "daylio/kayra-daylio_export-en-ampm-2020.csv": (419, 0, {"reading": 511, "note": 32}),
    "daylio/michaelcurrin-sample.csv": (3, 0, {"note": 3, "reading": 24}),
    "sleep-cycle/annegv-sleepdata-2019-2022-newformat.csv": (
        *(809, 0),
        {"reading": 733, "night": 781, "nap": 13},
    ),
    "sleep-cycle/joshuaslocum-sleepdata-2012-2016.csv": (
        *(570, 0),
        {"reading": 722, "night": 568, "nap": 1},
    ),
}
"""Rows in the file, rows refused, and entries of each kind."""

pytestmark = pytest.mark.skipif(
    not REAL.is_dir(), reason=f"the real files are not beside the project, at {REAL}"
)


def read(name: str) -> Found:
    """Without a change of clocks: nobody knows in which zone these people live."""
    return found_in((REAL / name).read_bytes())


def nights(name: str) -> list[tuple[Entry, Night]]:
    return [
        (one.entry, one.entry.content)
        for one in read(name).candidates
        if isinstance(one.entry.content, Night)
    ]


def test_every_real_file_that_can_be_read_is_among_those_tested() -> None:
    there = {
        path.relative_to(REAL).as_posix()
        for folder in ("bearable", "daylio", "sleep-cycle")
        for path in (REAL / folder).glob("*.csv")
    }

    assert there == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_real_file_is_accounted_for_row_by_row(name: str) -> None:
    rows, refused, kinds = EXPECTED[name]
    found = read(name)

    assert (found.rows_in, len(found.refusals)) == (rows, refused)
    assert found.rows_in == found.rows_taken + len(found.refusals)
    assert Counter(one.entry.kind for one in found.candidates) == kinds


@pytest.mark.parametrize("name", EXPECTED)
def test_a_real_file_gives_every_entry_an_id_that_stays(name: str) -> None:
    first, second = ([one.entry.id for one in read(name).candidates] for _ in range(2))

    assert first == second
    assert len(set(first)) == len(first)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_diary_takes_all_of_a_real_file_and_nothing_twice(name: str) -> None:
    database = MemoryDatabase()
    found = read(name)

    first, second = (import_entries(database.open_work, found, NOW, TaskStub()) for _ in range(2))

    assert (first.new, first.same, first.refused) == (len(found.candidates), 0, found.refusals)
    assert (second.new, second.same) == (0, len(found.candidates))


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.startswith("sleep")])
def test_real_nights_have_one_a_date_and_lengths_that_can_be(name: str) -> None:
    found = nights(name)

    assert len({entry.day for entry, _ in found}) == len(found)
    for _, night in found:
        assert night.bed_minutes is not None
        assert 60 <= night.bed_minutes <= 16 * 60
        assert night.sleep_minutes is None or night.sleep_minutes <= night.bed_minutes


def test_the_old_nights_claim_no_minutes_asleep_and_the_new_ones_do() -> None:
    old = nights("sleep-cycle/joshuaslocum-sleepdata-2012-2016.csv")
    new = nights("sleep-cycle/annegv-sleepdata-2019-2022-newformat.csv")

    assert {night.sleep_minutes for _, night in old} == {None}
    assert all(night.sleep_minutes for _, night in new)
