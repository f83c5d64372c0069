from dataclasses import replace

import pytest

from builders import NOW, SUNDAY, drink, night, none_today, rating, spasm, when
from fakes import MemoryDatabase
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotFound, NotValid
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.spasms import Spasm
from spasm_diary.usecases.changes import changed_by
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.put_earlier import put_earlier
from spasm_diary.usecases.remove_entry import remove_entry
from spasm_diary.usecases.undo_last import undo_last

FIRST = spasm(6, places=("calf left",), note="sharp")
SECOND = replace(FIRST, content=Spasm(3))


@pytest.fixture
def database() -> MemoryDatabase:
    return MemoryDatabase()


def keep(database: MemoryDatabase, *entries: Entry) -> None:
    for entry in entries:
        keep_entry(database.open_work, entry, NOW)


def test_what_it_was_takes_the_place_of_what_it_is(database: MemoryDatabase) -> None:
    keep(database, FIRST, SECOND)
    put_earlier(database.open_work, FIRST, NOW)
    assert database.kept.get(FIRST.id) == FIRST


def test_putting_back_is_one_thing_to_undo_and_what_was_there_is_not_lost(
    database: MemoryDatabase,
) -> None:
    keep(database, FIRST, SECOND)
    put_earlier(database.open_work, FIRST, NOW)
    assert SECOND in [one.before for one in database.kept.revisions(FIRST.id)]
    undo_last(database.open_work, NOW)
    assert database.kept.get(FIRST.id) == SECOND


def test_a_deleted_entry_comes_back_as_any_of_its_earlier_states(database: MemoryDatabase) -> None:
    keep(database, FIRST, SECOND)
    remove_entry(database.open_work, FIRST.id, NOW)
    put_earlier(database.open_work, FIRST, NOW)
    assert database.kept.get(FIRST.id) == FIRST
    undo_last(database.open_work, NOW)
    assert database.kept.get(FIRST.id) is None


def test_both_days_have_changed_when_it_goes_back_to_another_one(database: MemoryDatabase) -> None:
    moved = replace(FIRST, when=when(SUNDAY, "02:10"))
    keep(database, FIRST, moved)
    assert put_earlier(database.open_work, FIRST, NOW) == changed_by(moved, FIRST)


def test_what_it_never_was_is_not_put_back(database: MemoryDatabase) -> None:
    keep(database, FIRST)
    with pytest.raises(NotFound):
        put_earlier(database.open_work, SECOND, NOW)
    assert database.kept.get(FIRST.id) == FIRST


def test_a_second_night_is_refused_and_nothing_is_changed(database: MemoryDatabase) -> None:
    first, other = night(), night("23:30", "06:30")
    keep(database, first)
    remove_entry(database.open_work, first.id, NOW)
    keep(database, other)
    before = database.kept
    with pytest.raises(NotValid):
        put_earlier(database.open_work, first, NOW)
    assert database.kept == before


def test_none_today_goes_with_the_same_press_where_it_contradicts(
    database: MemoryDatabase,
) -> None:
    gone, said = drink(), none_today(Topic.DRINKS)
    keep(database, gone)
    remove_entry(database.open_work, gone.id, NOW)
    keep(database, said)
    put_earlier(database.open_work, gone, NOW)
    assert list(database.kept.all_entries()) == [gone]
    undo_last(database.open_work, NOW)
    assert list(database.kept.all_entries()) == [said]


def test_other_entries_stay_as_they_are(database: MemoryDatabase) -> None:
    other = rating("stress", 4)
    keep(database, FIRST, SECOND, other)
    put_earlier(database.open_work, FIRST, NOW)
    assert database.kept.get(other.id) == other
