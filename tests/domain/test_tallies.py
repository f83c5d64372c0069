"""A diary as numbers: what each day's number is, and that nothing recorded is never a 0."""

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    appointment,
    bad_day,
    drink,
    entry,
    moment,
    night,
    none_today,
    note,
    rating,
    sign,
    spasm,
    when,
)
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.spasms import LengthBand, SpasmKind
from spasm_diary.domain.tallies import MEASURES, DayColumns, blank_columns, columns_of
from strategies import diaries


def of_monday(*entries: Entry) -> dict[str, float]:
    """The numbers of the Monday that are known."""
    columns = columns_of(entries, MONDAY, MONDAY)
    found = {measure: columns.at(MONDAY, measure) for measure in MEASURES}
    return {measure: number for measure, number in found.items() if number is not None}


def test_a_day_without_an_entry_has_no_number_at_all() -> None:
    assert of_monday() == {}
    assert of_monday(spasm(6, on=SUNDAY), night(on=TUESDAY, quality=4)) == {}


def test_an_appointment_is_nothing_that_was_recorded_of_a_day() -> None:
    assert of_monday(appointment()) == {}
    assert of_monday(appointment(), note()) == {"entries": 1}


def test_spasms_are_counted_and_the_worst_is_kept() -> None:
    found = of_monday(spasm(3), spasm(8, woke=True), spasm(count=40))

    assert (found["spasms"], found["severity"], found["woken"]) == (3, 8, 1)


def test_a_spasm_whose_strength_is_unknown_has_none_of_0() -> None:
    assert "severity" not in of_monday(spasm())
    assert of_monday(spasm(0))["severity"] == 0


def test_whether_a_spasm_woke_one_or_was_long_is_no_0_where_it_was_not_said() -> None:
    found = of_monday(spasm(), spasm(band=LengthBand.STILL_GOING))
    assert not {"woken", "long_cramps"} & found.keys()
    assert of_monday(spasm(), spasm(woke=False))["woken"] == 0
    assert of_monday(spasm(), spasm(minutes=3))["long_cramps"] == 0


def test_spasms_typed_a_day_later_are_counted_apart() -> None:
    late = replace(spasm(3), typed=moment(TUESDAY, "23:00"))

    assert of_monday(spasm(3), late)["spasms_added_later"] == 1
    assert of_monday(spasm(3))["spasms_added_later"] == 0
    assert "spasms_added_later" not in of_monday(none_today())


def test_spasms_over_ten_minutes_are_counted() -> None:
    found = of_monday(spasm(minutes=11), spasm(minutes=10), spasm(band=LengthBand.OVER_10))
    assert found["long_cramps"] == 2


def test_tightness_that_stays_for_hours_is_no_long_cramp() -> None:
    found = of_monday(
        spasm(minutes=90, kind=SpasmKind.TIGHTNESS),
        spasm(minutes=90, kind=SpasmKind.UNSURE),
        spasm(minutes=90, kind=SpasmKind.CRAMP),
    )
    assert found["long_cramps"] == 2


def test_none_today_is_a_known_0() -> None:
    assert of_monday(none_today(Topic.SPASMS)) == {"entries": 1, "spasms": 0}
    assert of_monday(none_today(Topic.DRINKS)) == {
        "entries": 1,
        "drinks_ml": 0,
        "caffeine_mg": 0,
        "alcohol_g": 0,
    }
    assert of_monday(none_today(Topic.NAPS)) == {"entries": 1}


def test_a_bad_day_is_a_recorded_one_of_which_no_number_is_known() -> None:
    assert of_monday(bad_day()) == {"entries": 1}
    assert "night_spasms" not in of_monday(night(), bad_day())


def test_sleep_of_two_nights_adds_up_and_their_quality_is_averaged() -> None:
    found = of_monday(
        night("22:00", "02:00", quality=2), night("03:00", "06:30", quality=5), night(None, None)
    )

    assert (found["sleep_minutes"], found["sleep_quality"]) == (7.5 * 60, 3.5)


def test_a_night_of_which_nothing_is_known_has_no_sleep_and_no_number_of_spasms() -> None:
    assert of_monday(entry(Night(note="restless"))) == {"entries": 1}


def test_a_night_without_spasms_is_known_where_something_is_said_of_spasms() -> None:
    assert of_monday(night(), none_today(Topic.SPASMS))["night_spasms"] == 0
    assert of_monday(night("23:00", "06:30"), spasm(at="15:00"))["night_spasms"] == 0


def test_several_ratings_of_a_day_are_averaged() -> None:
    found = of_monday(rating("stress", 2, at="09:00"), rating("stress", 7), rating("pain", 0))
    assert (found["stress"], found["pain"], "tiredness" in found) == (4.5, 0, False)


def test_drinks_add_up_with_what_they_held() -> None:
    found = of_monday(drink(200), drink(200, "coffee"), drink(330, "beer"))
    assert (found["drinks_ml"], found["caffeine_mg"], found["alcohol_g"]) == (730, 90, 12.9)


def test_ticked_signs_are_counted() -> None:
    assert of_monday(sign(), sign())["signs"] == 2


def test_the_spasms_of_a_night_count_on_the_date_one_wakes_up_on() -> None:
    slept = night("23:00", "06:30", bed="22:30", up="07:00")
    inside = [spasm(on=SUNDAY, at="22:45"), spasm(at="03:00"), spasm(at="night")]
    outside = [spasm(on=SUNDAY, at="21:00"), spasm(at="08:00"), spasm(on=SUNDAY, at="night")]

    assert of_monday(slept, *inside, *outside)["night_spasms"] == 3


def test_a_spasm_above_the_date_line_joins_the_night_that_ends_a_date_earlier() -> None:
    asleep, awake = when(TUESDAY, "10:00", offset=780), when(MONDAY, "19:00", offset=-600)
    flown = entry(Night(asleep=asleep, awake=awake), MONDAY, offset=-600)

    assert of_monday(flown, spasm(on=TUESDAY, at="12:00", offset=780))["night_spasms"] == 1


@given(diaries())
def test_numbers_do_not_depend_on_the_order_of_the_entries(entries: list[Entry]) -> None:
    first, last = MONDAY - timedelta(days=3), MONDAY + timedelta(days=3)

    there, back = columns_of(entries, first, last), columns_of(entries[::-1], first, last)

    for measure in MEASURES:
        assert there[measure] == pytest.approx(back[measure], nan_ok=True)


@given(diaries())
def test_a_shorter_look_shows_the_same_numbers(entries: list[Entry]) -> None:
    whole = columns_of(entries, SUNDAY - timedelta(days=2), TUESDAY + timedelta(days=2))
    part = columns_of(entries, MONDAY, TUESDAY)

    for measure in MEASURES:
        assert list(part[measure]) == pytest.approx(
            list(whole.between(MONDAY, TUESDAY)[measure]), nan_ok=True
        )


@given(diaries())
def test_a_day_has_a_number_of_entries_exactly_if_something_was_recorded(
    entries: list[Entry],
) -> None:
    columns = columns_of(entries, MONDAY, MONDAY)
    recorded = [one for one in entries if one.day == MONDAY and one.kind != "appointment"]

    assert columns.at(MONDAY, "entries") == (len(recorded) or None)


def test_columns_know_their_dates() -> None:
    columns = DayColumns(SUNDAY, blank_columns(3))

    assert (len(columns), columns.last) == (3, TUESDAY)
    assert columns.dates == [SUNDAY, MONDAY, TUESDAY]
    assert all(math.isnan(number) for number in columns["spasms"])


def test_columns_cross_the_29_february() -> None:
    columns = DayColumns(date(2028, 2, 28), blank_columns(3))
    assert columns.last == date(2028, 3, 1)


def test_a_date_outside_the_columns_has_no_number() -> None:
    columns = columns_of([spasm(6)], MONDAY, MONDAY)

    assert columns.at(MONDAY, "severity") == 6
    assert columns.at(SUNDAY, "severity") is None
    assert columns.at(TUESDAY, "severity") is None


def test_the_known_days_come_in_their_order() -> None:
    columns = columns_of([spasm(6), spasm(2, on=SUNDAY), note(on=TUESDAY)], SUNDAY, TUESDAY)
    assert columns.known("severity") == [(SUNDAY, 2), (MONDAY, 6)]


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (MONDAY, MONDAY, [MONDAY]),
        (MONDAY, TUESDAY + timedelta(days=90), [MONDAY, TUESDAY]),
        (SUNDAY - timedelta(days=90), SUNDAY, [SUNDAY]),
        (TUESDAY + timedelta(days=5), TUESDAY + timedelta(days=9), []),
        (TUESDAY, SUNDAY, []),
    ],
)
def test_columns_can_be_cut(first: date, last: date, days: list[date]) -> None:
    assert DayColumns(SUNDAY, blank_columns(3)).between(first, last).dates == days


def test_a_range_that_ends_before_it_begins_has_no_days() -> None:
    assert len(columns_of([spasm(6)], TUESDAY, MONDAY)) == 0
