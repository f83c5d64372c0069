"""Starts: wall times with their offsets, through clock changes, flights and odd spellings."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, TUESDAY, moment, when
from fakes import StoppedClock
from spasm_diary.domain.day_begins import LATEST_BEGIN, day_of
from spasm_diary.domain.errors import NotReadable, NotValid
from spasm_diary.domain.moments import (
    Exactness,
    PartOfDay,
    When,
    Written,
    read_when,
    seconds_between,
    when_typed,
)
from strategies import typings, whens

BERLIN = ZoneInfo("Europe/Berlin")


@given(whens())
def test_a_start_is_read_back_as_it_was_written(start: When) -> None:
    written = read_when(str(start))

    read = When(written.date, written.offset or 0, written.clock, written.part)
    assert read == start.by_calendar


@given(whens(), whens())
def test_of_two_starts_exactly_one_is_earlier_or_they_are_the_same(one: When, two: When) -> None:
    assert (one < two) + (two < one) + (one == two) == 1
    assert (one <= two) == (not two < one)
    assert (one >= two) == (not one < two)


@given(whens(), whens())
def test_what_happened_at_an_earlier_instant_is_earlier(one: When, two: When) -> None:
    if one.instant < two.instant:
        assert one < two


def test_two_clocks_that_show_one_instant_are_still_two_starts() -> None:
    winter, summer = when(at="02:30", offset=60), when(at="03:30", offset=120)

    assert winter.instant == summer.instant
    assert (winter < summer, winter <= summer, winter >= summer) == (True, True, False)


def test_noon_and_no_time_at_all_are_two_starts() -> None:
    assert when().instant == when(at="12:00").instant
    assert when() != when(at="12:00")
    assert (when(at="12:00") < when(), when() < when(at="12:00")) == (True, False)


@given(typings())
def test_a_moment_keeps_its_wall_time_and_offset(now: datetime) -> None:
    start = When.at(now)

    assert start.instant == now.replace(microsecond=0)
    assert (start.date, start.clock) == (now.date(), now.time().replace(microsecond=0))


def test_a_moment_without_a_zone_counts_as_world_time() -> None:
    naive = moment().replace(tzinfo=None)
    assert When.at(naive).offset == 0


@pytest.mark.parametrize(
    ("start", "exactness", "drawn"),
    [
        (when(at="02:10"), Exactness.MINUTE, time(2, 10)),
        (when(at="night"), Exactness.PART, time(3)),
        (when(at="morning"), Exactness.PART, time(9)),
        (when(at="afternoon"), Exactness.PART, time(15)),
        (when(at="evening"), Exactness.PART, time(20)),
        (when(), Exactness.DATE, time(12)),
    ],
)
def test_how_exactly_a_start_is_known_is_kept(
    start: When, exactness: Exactness, drawn: time
) -> None:
    assert start.exactness is exactness
    assert start.local == datetime.combine(MONDAY, drawn)


@pytest.mark.parametrize("part", PartOfDay)
def test_every_part_of_the_day_has_its_words(part: PartOfDay) -> None:
    assert part.label


@pytest.mark.parametrize("year", [1, 1899, 2200, 9999])
def test_a_date_far_away_is_refused(year: int) -> None:
    with pytest.raises(NotValid, match="1900 to 2199"):
        When(date(year, 6, 1), 0)


@pytest.mark.parametrize("minutes", [-1081, 1081, 100_000])
def test_an_offset_that_no_place_has_is_refused(minutes: int) -> None:
    with pytest.raises(NotValid, match=str(minutes)):
        When(MONDAY, minutes)


def test_a_start_has_a_clock_time_or_a_part_of_the_day_but_not_both() -> None:
    with pytest.raises(NotValid, match="not both"):
        When(MONDAY, 0, time(2), PartOfDay.NIGHT)


def test_what_a_clock_time_knows_beyond_seconds_is_dropped() -> None:
    fine = time(2, 10, 5, 999, tzinfo=UTC, fold=1)

    assert When(MONDAY, 0, fine).clock == time(2, 10, 5)
    assert When(MONDAY, 0, fine).clock == When(MONDAY, 0, time(2, 10, 5)).clock


@pytest.mark.parametrize(
    ("text", "clock", "part", "offset"),
    [
        ("2026-11-23", None, None, None),
        ("2026-11-23T02:10", time(2, 10), None, None),
        ("2026-11-23 02:10", time(2, 10), None, None),
        ("2026-11-23T02:10:05.123456+01:00", time(2, 10, 5), None, 60),
        ("2026-11-23T02:10Z", time(2, 10), None, 0),
        ("2026-11-23T02:10-03:30", time(2, 10), None, -210),
        ("2026-11-23 night", None, PartOfDay.NIGHT, None),
        ("2026-11-23 evening +13:00", None, PartOfDay.EVENING, 780),
        ("2026-11-23 +00:00", None, None, 0),
    ],
)
def test_a_start_can_be_written_in_these_ways(
    text: str, clock: time | None, part: PartOfDay | None, offset: int | None
) -> None:
    assert read_when(text) == Written(MONDAY, clock, part, offset)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "23.11.2026",
        "2026-11",
        "2026-11-23T",
        "2026-11-23T25:00",
        "2026-11-23T02:60",
        "2026-11-23T02:10+01:75",
        "2026-11-23 noon",
        "2026-11-23T02:10 ",
        "2026-11-23\n",
        "2026-02-29",
        "1900-02-29",
        "\u0662\u0660\u0662\u0666-11-23",
    ],
)
def test_what_is_no_date_is_said_not_to_be_one(text: str) -> None:
    with pytest.raises(NotReadable, match="not a date"):
        read_when(text)


@given(st.text(max_size=40))
def test_a_text_that_is_made_up_is_refused_in_words(text: str) -> None:
    with pytest.raises(NotReadable, match="2026-11-23T02:10"):
        read_when(f"{text}!")


@pytest.mark.parametrize("year", [1904, 2000, 2024, 2196])
def test_a_leap_year_has_its_29_february(year: int) -> None:
    leap = When(date(year, 2, 29), 0, time(23, 59, 59))
    march = When(date(year, 3, 1), 0, time(0))

    assert seconds_between(leap, march) == 1


@pytest.mark.parametrize(
    ("bed", "up", "hours"),
    [
        (datetime(2026, 3, 28, 23, tzinfo=BERLIN), datetime(2026, 3, 29, 7, tzinfo=BERLIN), 7),
        (datetime(2026, 10, 24, 23, tzinfo=BERLIN), datetime(2026, 10, 25, 7, tzinfo=BERLIN), 9),
        (datetime(2026, 6, 1, 23, tzinfo=BERLIN), datetime(2026, 6, 2, 7, tzinfo=BERLIN), 8),
    ],
)
def test_a_night_through_a_clock_change_has_its_real_length(
    bed: datetime, up: datetime, hours: int
) -> None:
    assert seconds_between(When.at(bed), When.at(up)) == hours * 3600


def test_the_repeated_hour_of_autumn_keeps_its_order() -> None:
    first = When.at(datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN))
    second = When.at(datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1))

    assert first.local == second.local
    assert first < second
    assert seconds_between(first, second) == 3600


def test_a_flight_to_the_west_can_end_on_an_earlier_date_and_yet_later() -> None:
    auckland = when(date(2026, 11, 24), "10:00", offset=13 * 60)
    honolulu = when(date(2026, 11, 23), "21:00", offset=-10 * 60)

    assert auckland < honolulu
    assert seconds_between(auckland, honolulu) == 10 * 3600


@given(whens())
def test_a_date_never_moves_when_its_instant_is_looked_at_elsewhere(start: When) -> None:
    there = start.instant.astimezone(timezone(timedelta(hours=-10)))

    assert start.calendar_date == start.local.date()
    assert there == start.instant


@given(typings())
def test_a_moment_before_four_belongs_to_the_day_before_where_days_begin_then(
    now: datetime,
) -> None:
    start = When.at(now, LATEST_BEGIN)

    assert start.date == day_of(now, LATEST_BEGIN) == (now - timedelta(hours=4)).date()
    assert start.by_calendar == When.at(now)
    assert (start.local, start.instant) == (When.at(now).local, When.at(now).instant)


def test_half_past_one_after_midnight_is_of_the_day_before() -> None:
    late = When.at(moment(TUESDAY, "01:30"), LATEST_BEGIN)

    assert late == when(MONDAY, "25:30")
    assert (late.date, late.clock, late.calendar_date) == (MONDAY, time(1, 30), TUESDAY)
    assert when(MONDAY, "23:59") < late < when(TUESDAY, "01:31")


def test_where_days_begin_at_midnight_nothing_belongs_to_the_day_before() -> None:
    assert When.at(moment(TUESDAY, "00:00")) == when(TUESDAY, "00:00")
    assert day_of(moment(TUESDAY, "00:00"), 0) == TUESDAY


@pytest.mark.parametrize(("at", "day"), [("03:59:59", MONDAY), ("04:00", TUESDAY)])
def test_at_four_the_next_day_has_begun(at: str, day: date) -> None:
    assert When.at(moment(TUESDAY, at), LATEST_BEGIN).date == day


@pytest.mark.parametrize("clock", [None, time(4), time(23, 59)])
def test_only_the_small_hours_belong_to_the_day_before(clock: time | None) -> None:
    with pytest.raises(NotValid, match="0:00 to 3:59"):
        When(MONDAY, 0, clock, after_midnight=True)


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2199, 12, 31)])
def test_nothing_after_midnight_leaves_the_dates_that_the_diary_takes(day: date) -> None:
    with pytest.raises(NotValid, match="1900 to 2199"):
        When(day, 0, time(1), after_midnight=True)


@pytest.mark.parametrize(
    ("clock", "begins", "now", "is_after"),
    [
        (time(1, 30), LATEST_BEGIN, moment(TUESDAY, "01:40"), True),
        (time(1, 30), LATEST_BEGIN, moment(TUESDAY, "09:00"), True),
        (time(2), LATEST_BEGIN, moment(TUESDAY, "01:40"), True),  # and so it lies ahead
        (time(4), LATEST_BEGIN, moment(TUESDAY, "09:00"), False),
        (time(1, 30), LATEST_BEGIN, moment(MONDAY, "09:00"), False),  # a spasm of last night
        (time(1, 30), 0, moment(TUESDAY, "09:00"), False),
    ],
)
def test_a_time_typed_on_a_sheet_is_after_midnight_once_that_has_been(
    clock: time, begins: int, now: datetime, *, is_after: bool
) -> None:
    typed = when_typed(MONDAY, clock, now=now, begins=begins, offset_at=lambda _local: 60)

    assert typed == When(MONDAY, 60, clock, after_midnight=is_after)


def test_after_midnight_the_offset_is_that_of_the_next_date() -> None:
    saturday = date(2026, 10, 24)

    typed = when_typed(
        saturday,
        time(3, 30),
        now=moment(MONDAY),
        begins=LATEST_BEGIN,
        offset_at=StoppedClock(zone="Europe/Berlin").offset_at,
    )

    assert typed.instant == datetime(2026, 10, 25, 3, 30, tzinfo=BERLIN)
