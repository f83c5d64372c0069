from datetime import timedelta

import pytest

from builders import NOW, night, spasm
from fakes import MemoryDatabase
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotFound, NotValid
from spasm_diary.usecases.changes import changed_by
from spasm_diary.usecases.empty_bin import empty_bin
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.put_back import put_back
from spasm_diary.usecases.remove_entry import remove_entry

FOUR_WEEKS = timedelta(days=28)
FIVE_WEEKS = timedelta(days=35)


def deleted(database: MemoryDatabase, entry: Entry) -> None:
    keep_entry(database.open_work, entry, NOW)
    remove_entry(database.open_work, entry.id, NOW)


def test_an_entry_comes_back_just_as_it_was() -> None:
    database = MemoryDatabase()
    entry = spasm(6, places=("calf left",), note="sharp")
    deleted(database, entry)
    assert put_back(database.open_work, entry.id, NOW + FOUR_WEEKS) == changed_by(entry)
    assert database.kept.get(entry.id) == entry
    assert database.kept.bin(NOW) == ()


def test_after_thirty_days_it_is_not_in_the_bin_any_more() -> None:
    database = MemoryDatabase()
    entry = spasm(6)
    deleted(database, entry)
    with pytest.raises(NotFound):
        put_back(database.open_work, entry.id, NOW + FIVE_WEEKS)
    assert database.kept.get(entry.id) is None


def test_a_night_does_not_come_back_over_another_one() -> None:
    database = MemoryDatabase()
    first, second = night(), night("23:30", "06:30")
    deleted(database, first)
    keep_entry(database.open_work, second, NOW)
    with pytest.raises(NotValid):
        put_back(database.open_work, first.id, NOW)
    assert [one.id for one in database.kept.all_entries()] == [second.id]


def test_the_bin_is_emptied_of_what_is_older_than_thirty_days() -> None:
    database = MemoryDatabase()
    entry = spasm(6)
    deleted(database, entry)
    assert empty_bin(database.open_work, NOW + FOUR_WEEKS) == 0
    assert empty_bin(database.open_work, NOW + FIVE_WEEKS) == 1
    assert database.kept.revisions(entry.id) == ()


def test_a_clock_that_is_years_ahead_does_not_empty_the_bin() -> None:
    database = MemoryDatabase()
    entry = spasm(6)
    keep_entry(database.open_work, spasm(3), NOW)
    deleted(database, entry)

    assert empty_bin(database.open_work, NOW.replace(year=2046)) == 0

    assert put_back(database.open_work, entry.id, NOW) == changed_by(entry)


def test_the_bin_is_emptied_once_the_diary_goes_on() -> None:
    database = MemoryDatabase()
    deleted(database, spasm(6))
    later = NOW + FIVE_WEEKS
    keep_entry(database.open_work, spasm(3, on=later.date(), typed=later), later)

    assert empty_bin(database.open_work, later) == 1
