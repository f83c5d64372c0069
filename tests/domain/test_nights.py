"""Nights: their lengths through clock changes and flights, and the spasms that belong to them."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, SUNDAY, TUESDAY, night, when
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Nap, Night
from strategies import nights

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


def content_of(entry: Entry) -> Night:
    assert isinstance(entry.content, Night)
    return entry.content


@given(nights())
def test_a_night_is_as_long_as_the_world_turned(dated: tuple[When, Night]) -> None:
    _, slept = dated
    if slept.asleep and slept.awake and slept.minutes_asleep is None:
        real = slept.awake.instant - slept.asleep.instant
        assert slept.sleep_minutes == real // timedelta(minutes=1)


@given(nights())
def test_no_night_is_negative_or_longer_than_a_day(dated: tuple[When, Night]) -> None:
    _, slept = dated
    for minutes in (slept.sleep_minutes, slept.bed_minutes):
        assert minutes is None or 0 <= minutes <= 24 * 60


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK])
@pytest.mark.parametrize(("spring", "hours"), [(True, 7), (False, 9)])
def test_a_night_through_a_clock_change_is_told_as_it_was(
    zone: ZoneInfo, hours: int, *, spring: bool
) -> None:
    changes = {
        (BERLIN, True): date(2026, 3, 29),
        (BERLIN, False): date(2026, 10, 25),
        (NEW_YORK, True): date(2026, 3, 8),
        (NEW_YORK, False): date(2026, 11, 1),
    }
    morning = datetime.combine(changes[zone, spring], datetime.min.time(), zone)
    asleep, awake = morning - timedelta(hours=1), morning.replace(hour=7)

    slept = Night(asleep=When.at(asleep), awake=When.at(awake))

    assert slept.sleep_minutes == hours * 60


def test_a_night_can_begin_and_end_on_the_29_february() -> None:
    leap = date(2028, 2, 29)

    assert content_of(night("23:30", "06:30", on=leap)).sleep_minutes == 7 * 60
    assert content_of(night("23:30", "06:30", on=leap + timedelta(days=1))).sleep_minutes == 7 * 60


def test_the_times_of_a_night_go_by_the_calendar_wherever_a_day_begins() -> None:
    late = Night(bed=when(MONDAY, "25:30"), up=when(TUESDAY, "08:00"))

    assert late == Night(bed=when(TUESDAY, "01:30"), up=when(TUESDAY, "08:00"))
    assert late.covers(when(MONDAY, "27:10"), woke_on=TUESDAY)


def test_a_night_on_a_flight_to_the_west_can_end_on_an_earlier_date() -> None:
    asleep = when(TUESDAY, "10:00", offset=13 * 60)
    awake = when(MONDAY, "19:00", offset=-10 * 60)

    assert Night(asleep=asleep, awake=awake).sleep_minutes == 8 * 60


def test_a_night_that_ends_at_the_instant_it_began_is_no_night_turned_round() -> None:
    bed = when(MONDAY, "02:30", offset=120)
    same = when(MONDAY, "01:30", offset=60)

    assert Night(bed=bed, up=same).bed_minutes == 0


@pytest.mark.parametrize(
    ("asleep", "awake"),
    [
        (when(MONDAY, "07:00"), when(MONDAY, "06:59")),
        (when(MONDAY, "23:00"), when(MONDAY, "07:00")),
        (when(MONDAY, "07:00", offset=60), when(MONDAY, "07:30", offset=120)),
    ],
)
def test_a_night_that_ends_before_it_begins_is_refused(asleep: When, awake: When) -> None:
    with pytest.raises(NotValid, match="in this order"):
        Night(asleep=asleep, awake=awake)


def test_a_night_of_30_hours_is_refused() -> None:
    with pytest.raises(NotValid, match="24 hours"):
        Night(bed=when(SUNDAY, "01:00"), up=when(MONDAY, "07:00"))


def test_the_times_of_a_night_are_clock_times() -> None:
    with pytest.raises(NotValid, match="clock times"):
        Night(asleep=when(SUNDAY, "evening"))


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_minutes_asleep_fit_into_a_day(minutes: int) -> None:
    with pytest.raises(NotValid, match="24 hours"):
        Night(minutes_asleep=minutes)
    with pytest.raises(NotValid, match="24 hours"):
        Nap(minutes)


@pytest.mark.parametrize("times", [-1, 101])
def test_times_awake_can_be_counted(times: int) -> None:
    with pytest.raises(NotValid, match="0 to 100"):
        Night(times_awake=times)


@pytest.mark.parametrize("quality", [-1, 11])
def test_the_quality_of_sleep_goes_from_0_to_10(quality: int) -> None:
    with pytest.raises(NotValid, match="0 to 10"):
        Night(quality=quality)


def test_typed_minutes_asleep_go_before_worked_out_ones() -> None:
    assert content_of(night("23:00", "07:00", minutes_asleep=300)).sleep_minutes == 300
    assert content_of(night("23:00", "07:00", minutes_asleep=0)).sleep_minutes == 0


def test_time_in_bed_is_never_taken_for_sleep() -> None:
    in_bed = content_of(night(None, None, bed="23:00", up="07:00"))

    assert in_bed.bed_minutes == 8 * 60
    assert in_bed.sleep_minutes is None


def test_time_in_bed_is_unknown_where_one_end_is() -> None:
    assert content_of(night("23:00", None)).bed_minutes is None
    assert content_of(night(None, "07:00")).bed_minutes is None
    assert content_of(night("23:00", "07:00")).bed_minutes == 8 * 60


def test_a_spasm_between_bed_and_getting_up_joins_the_night() -> None:
    slept = content_of(night("23:00", "06:30", bed="22:30", up="07:00"))

    inside = [when(SUNDAY, "22:30"), when(SUNDAY, "23:59"), when(at="00:00"), when(at="07:00")]
    outside = [when(SUNDAY, "22:29"), when(at="07:01"), when(TUESDAY, "02:00"), when()]
    assert [slept.covers(start, MONDAY) for start in inside] == [True] * 4
    assert [slept.covers(start, MONDAY) for start in outside] == [False] * 4


def test_a_spasm_during_the_night_of_a_date_joins_the_night_of_that_date() -> None:
    unknown = Night(quality=3)

    assert unknown.covers(when(MONDAY, "night"), MONDAY)
    assert not unknown.covers(when(SUNDAY, "night"), MONDAY)
    assert not unknown.covers(when(MONDAY, "evening"), MONDAY)
    assert not unknown.covers(when(MONDAY, "02:00"), MONDAY)


def test_a_spasm_in_the_repeated_hour_joins_the_night_once_gone_through() -> None:
    up = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    slept = Night(bed=When.at(datetime(2026, 10, 24, 22, tzinfo=BERLIN)), up=When.at(up))

    assert slept.covers(When.at(up.replace(minute=15)), up.date())
    assert not slept.covers(When.at(up.replace(minute=15, fold=1)), up.date())


@pytest.mark.parametrize(
    ("one", "two", "overlap"),
    [
        (night("22:00", "02:00"), night("03:00", "07:00"), False),
        (night("22:00", "03:00"), night("03:00", "07:00"), False),
        (night("22:00", "04:00"), night("03:00", "07:00"), True),
        (night("22:00", "07:00"), night("01:00", "02:00"), True),
        (night("22:00", "07:00"), night(None, None, minutes_asleep=400), True),
        (night("22:00", None), night("03:00", "07:00"), True),
    ],
)
def test_two_nights_overlap_unless_their_times_say_otherwise(
    one: Entry, two: Entry, *, overlap: bool
) -> None:
    assert content_of(one).overlaps(content_of(two)) is overlap
    assert content_of(two).overlaps(content_of(one)) is overlap


@given(st.integers(0, 1440))
def test_a_nap_has_minutes_or_none_known(minutes: int) -> None:
    assert Nap(minutes).minutes == minutes
    assert Nap().minutes is None


def test_a_night_knows_the_times_it_was_given_in_their_order() -> None:
    given_times = content_of(night("23:00", None, bed="22:30", up="07:00")).known_times

    assert [start.clock and start.clock.isoformat("minutes") for start in given_times] == [
        "22:30",
        "23:00",
        "07:00",
    ]
    assert all(start.zone == timezone(timedelta(hours=1)) for start in given_times)
