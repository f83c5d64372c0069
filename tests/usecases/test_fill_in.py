"""What can be filled in later: which entries, for how long, and what was left as it is."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from builders import MONDAY, NOW, bad_day, drink, note, rating, spasm
from fakes import MemoryDatabase
from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.fill_in import DAYS, leave_as_it_is, to_fill_in


def ago(days: int) -> date:
    return MONDAY - timedelta(days=days)


def holding(*entries: Entry) -> MemoryDatabase:
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
    return database


def found(*entries: Entry) -> list[str]:
    return [one.kind for one in to_fill_in(holding(*entries).open_work, MONDAY)]


def test_an_empty_diary_has_nothing_to_fill_in() -> None:
    assert found() == []


def test_a_spasm_without_strength_and_place_is_listed_whatever_else_is_known() -> None:
    assert found(spasm(on=ago(1), minutes=3, note="sharp")) == ["spasm"]


@pytest.mark.parametrize("answered", [spasm(0, on=ago(1)), spasm(on=ago(1), places=("calf left",))])
def test_a_spasm_with_either_of_them_is_answered(answered: Entry) -> None:
    assert found(answered) == []


def test_a_bad_day_is_listed_until_something_is_rated_on_it() -> None:
    assert found(bad_day(ago(1)), drink(on=ago(1)), note(on=ago(1))) == ["bad_day"]
    assert found(bad_day(ago(1)), rating("pain", 0, on=ago(1))) == []
    assert found(bad_day(ago(1)), rating("pain", 0, on=ago(2))) == ["bad_day"]


@pytest.mark.parametrize(("days", "is_listed"), [(0, False), (1, True), (DAYS, True), (15, False)])
def test_they_are_of_the_two_weeks_before_today(days: int, *, is_listed: bool) -> None:
    assert bool(found(spasm(on=ago(days)))) is is_listed
    assert bool(found(bad_day(ago(days)))) is is_listed


def test_the_newest_come_first_and_a_day_with_two_marks_once() -> None:
    days = (spasm(on=ago(3)), bad_day(ago(2)), bad_day(ago(2)), spasm(on=ago(1)))

    assert found(*days) == ["spasm", "bad_day", "spasm"]


def test_what_is_left_as_it_is_leaves_the_list_and_stays_in_the_diary() -> None:
    entries = (spasm(on=ago(3)), bad_day(ago(2)), bad_day(ago(2)), spasm(on=ago(1)))
    database = holding(*entries)
    spasms = [one for one in entries if one.kind == "spasm"]

    leave_as_it_is(database.open_work, spasms, MONDAY)
    assert [one.kind for one in to_fill_in(database.open_work, MONDAY)] == ["bad_day"]
    leave_as_it_is(database.open_work, [entries[1]], MONDAY)

    assert to_fill_in(database.open_work, MONDAY) == ()
    assert set(database.kept.all_entries()) == set(entries)


def test_what_was_left_as_it_is_stays_so_as_long_as_it_could_be_listed() -> None:
    left = spasm(on=ago(1))
    database = holding(left)
    leave_as_it_is(database.open_work, [left], MONDAY)

    for days in range(DAYS + 2):
        assert to_fill_in(database.open_work, MONDAY + timedelta(days=days)) == ()


def test_what_would_have_left_the_list_by_now_is_forgotten() -> None:
    old, new = spasm(on=ago(1), entry_id=UUID(int=1)), spasm(on=MONDAY, entry_id=UUID(int=2))
    database = holding(old, new)
    leave_as_it_is(database.open_work, [old], MONDAY)

    leave_as_it_is(database.open_work, [new], MONDAY + timedelta(days=DAYS))

    assert [one.rule for one in database.kept.advice()] == [f"as_it_is {new.id}"]
