"""Entries: their kinds, the date that each belongs to, and when they were typed."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    entry,
    moment,
    night,
    note,
    one_of_each,
    spasm,
    when,
)
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import Note
from spasm_diary.domain.spasms import Spasm
from strategies import entries

BERLIN = ZoneInfo("Europe/Berlin")
SATURDAY = SUNDAY - timedelta(days=1)


@given(entries())
def test_every_entry_knows_its_kind_and_its_day(one: Entry) -> None:
    assert KINDS[one.kind] is type(one.content)
    assert one.day == one.when.date


def test_there_is_an_entry_of_every_kind() -> None:
    assert {one.kind for one in one_of_each()} == set(KINDS)


def test_each_entry_has_an_id_of_its_own() -> None:
    assert spasm().id != spasm().id


def test_an_entry_without_the_offset_of_its_typing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="offset"):
        Entry(when(), Note("x"), moment().replace(tzinfo=None))


def test_an_entry_typed_in_the_repeated_hour_equals_itself_elsewhere() -> None:
    second = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1)
    here = Entry(when(), Note("x"), second, spasm().id)
    there = Entry(when(), Note("x"), second.astimezone(ZoneInfo("UTC")), here.id)

    assert here == there
    assert here.typed.isoformat() == "2026-10-25T02:30:00+01:00"


@pytest.mark.parametrize(
    ("one", "later"),
    [
        (spasm(at="02:10", typed=moment(TUESDAY, "02:09")), False),
        (spasm(at="02:10", typed=moment(TUESDAY, "02:10")), True),
        (spasm(at="23:50", typed=moment(TUESDAY, "00:10")), False),
        (spasm(at=None, typed=moment(MONDAY, "23:59")), False),
        (spasm(at=None, typed=moment(TUESDAY, "03:59")), False),  # who sits up late
        (spasm(at=None, typed=moment(TUESDAY, "04:00")), True),
        (spasm(at="evening", typed=moment(TUESDAY, "04:01")), True),
        (spasm(at="25:30", typed=moment(date(2026, 11, 25), "01:29")), False),
        (spasm(at="25:30", typed=moment(date(2026, 11, 25), "01:30")), True),
        (night(typed=moment(MONDAY, "08:00")), False),
        (night(typed=moment(TUESDAY, "08:00")), True),
    ],
)
def test_typed_a_day_after_it_happened_is_added_later(one: Entry, *, later: bool) -> None:
    assert one.is_added_later is later


def test_a_flight_makes_no_entry_an_added_one() -> None:
    after_landing = moment(TUESDAY, "01:00", offset=13 * 60)
    before = moment(MONDAY, "02:00", offset=-10 * 60)

    assert before == after_landing
    assert not note("tired").is_added_later
    assert not entry(Note("x"), offset=-10 * 60, typed=after_landing).is_added_later


def test_an_appointment_ahead_is_not_added_later() -> None:
    assert not entry(one_of_each()[9].content, TUESDAY, "11:00").is_added_later


@pytest.mark.parametrize("at", ["07:00", "night"])
def test_a_night_belongs_to_a_date_and_to_no_time(at: str) -> None:
    with pytest.raises(NotValid, match="belongs to a date"):
        entry(Night(quality=3), at=at)


@pytest.mark.parametrize("end", ["awake", "up"])
def test_a_night_belongs_to_the_date_one_wakes_up_on(end: str) -> None:
    ended = Night(**{end: when(MONDAY, "07:00")})  # type: ignore[arg-type]

    assert entry(ended, MONDAY).day == MONDAY
    for other in (SUNDAY, TUESDAY):
        with pytest.raises(NotValid, match="woke up on"):
            entry(ended, other)


def test_one_who_wakes_before_midnight_and_gets_up_after_woke_on_the_first_date() -> None:
    slept = Night(awake=when(SUNDAY, "23:50"), up=when(MONDAY, "00:20"))
    assert entry(slept, SUNDAY).day == SUNDAY


@pytest.mark.parametrize(
    ("began", "fits"),
    [
        (when(SATURDAY, "23:59"), False),
        (when(SUNDAY, "00:00"), True),
        (when(SUNDAY, "22:00"), True),
        (when(MONDAY, "01:00"), True),
        (when(MONDAY, "23:59"), True),
        (when(TUESDAY, "00:00"), False),
        (when(TUESDAY, "10:00", offset=13 * 60), True),
    ],
)
def test_a_night_whose_end_is_unknown_begins_near_its_date(began: When, *, fits: bool) -> None:
    for unfinished in (Night(bed=began), Night(asleep=began)):
        if fits:
            assert entry(unfinished, MONDAY).day == MONDAY
        else:
            with pytest.raises(NotValid, match="begins on the day before"):
                entry(unfinished, MONDAY)


def test_a_night_on_a_flight_to_the_west_belongs_to_the_date_one_wakes_up_on() -> None:
    asleep = when(TUESDAY, "10:00", offset=13 * 60)
    awake = when(MONDAY, "19:00", offset=-10 * 60)

    assert entry(Night(asleep=asleep, awake=awake), MONDAY, offset=-10 * 60).day == MONDAY


def test_a_night_of_which_no_time_is_known_can_lie_on_any_date() -> None:
    leap = date(2028, 2, 29)
    assert entry(Night(quality=3), leap).day == leap


def test_two_entries_at_one_instant_are_two_entries() -> None:
    one, two = (Entry(when(at="02:10"), Spasm(6), moment()) for _ in range(2))
    assert one != two
