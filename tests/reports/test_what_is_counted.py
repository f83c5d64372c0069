"""Edges of what a report counts: gaps, sides, treatments that go on, and what nobody said."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    appointment,
    bad_day,
    course,
    dose,
    entry,
    night,
    none_today,
    note,
    rating,
    sign,
    spasm,
)
from spasm_diary.charts.chart import Period
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Nap
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.places import Side
from spasm_diary.domain.spasms import Helped, LengthBand, Tried
from spasm_diary.domain.tallies import columns_of
from spasm_diary.domain.treatments import Change
from spasm_diary.reports.counts.coverage import coverage
from spasm_diary.reports.counts.frequency import frequency, halves
from spasm_diary.reports.counts.lengths import lengths
from spasm_diary.reports.counts.measures import days_in_the_way, measures
from spasm_diary.reports.counts.nights import nights
from spasm_diary.reports.counts.places import places
from spasm_diary.reports.counts.signs import signs
from spasm_diary.reports.counts.strength import strength
from spasm_diary.reports.counts.treatments import treatments
from spasm_diary.reports.counts.tried import tried
from spasm_diary.reports.source import Source

WEEK = Period(MONDAY, MONDAY + timedelta(days=6))


def seen(*entries: Entry, period: Period = WEEK, today: date | None = None) -> Source:
    ordered = tuple(sorted(entries, key=lambda one: one.when))
    numbers = columns_of(ordered, period.before.first, period.last)
    return Source(period, today or period.last, numbers, ordered)


def later(days: int) -> date:
    return MONDAY + timedelta(days=days)


def test_an_appointment_alone_makes_no_day_a_recorded_one() -> None:
    assert coverage(seen(appointment(), note(on=TUESDAY))).logged == 1


def test_a_bad_day_is_counted_once_and_says_nothing_of_spasms() -> None:
    found = coverage(seen(bad_day(), bad_day(), spasm(on=TUESDAY), bad_day(on=later(9))))

    assert (found.bad_days, found.logged, found.of_spasms) == (1, 2, 1)


def test_the_longest_gap_is_the_first_of_the_longest() -> None:
    found = coverage(seen(note(on=later(2)), note(on=later(4)))).longest_gap

    assert found == Period(MONDAY, TUESDAY)
    assert coverage(seen(*(note(on=later(day)) for day in range(7)))).longest_gap is None


def test_a_diary_with_nothing_in_it_has_one_gap() -> None:
    found = coverage(seen())

    assert (found.days, found.logged, found.longest_gap) == (7, 0, WEEK)


def test_days_without_spasms_are_those_on_which_that_was_said() -> None:
    found = frequency(seen(spasm(3), spasm(4), none_today(on=TUESDAY), note(on=later(2))))

    assert (found.spasms, found.days_with, found.days_without, found.days_known) == (2, 1, 1, 2)
    assert (found.a_week, found.days_a_week) == (7, 3.5)


def test_nothing_recorded_makes_no_average() -> None:
    assert frequency(seen(note())).a_week is None


def test_the_second_half_has_the_odd_day() -> None:
    found = halves(seen(spasm(3), spasm(3, on=later(3)), spasm(2, on=later(6))))

    assert found is not None
    before, after = found
    assert (before.period, after.period) == (
        Period(MONDAY, later(2)),
        Period(later(3), later(6)),
    )
    assert (before.spasms, after.spasms) == (1, 2)
    assert halves(seen(spasm(3), period=Period(MONDAY, MONDAY))) is None


def test_the_week_before_is_not_counted() -> None:
    source = seen(spasm(9, on=SUNDAY, at="10:00"), spasm(2))

    assert frequency(source).spasms == 1
    found = strength(source)
    assert found.spread is not None
    assert found.spread.highest == 2
    assert measures(seen(rating("pain", 4, on=SUNDAY))) == {}


def test_strong_days_are_of_the_days_with_a_known_strength() -> None:
    found = strength(seen(spasm(7), spasm(2), spasm(on=TUESDAY), spasm(6, on=later(2))))

    assert (found.strong_days, found.days_known, found.spasms) == (1, 2, 4)


def test_ten_minutes_are_not_over_ten() -> None:
    found = lengths(seen(spasm(minutes=10), spasm(minutes=10.1), spasm(minutes=0.9), spasm()))

    assert found.bands == {
        LengthBand.UNDER_1: 1,
        LengthBand.FROM_1_TO_10: 1,
        LengthBand.OVER_10: 1,
    }
    assert (found.known, found.spasms) == (3, 4)


def test_left_and_right_are_counted_apart_and_both_is_neither() -> None:
    found = places(
        seen(
            spasm(places=("calf left", "foot left")),
            spasm(places=("calf right",)),
            spasm(places=("calf both",)),
            spasm(places=("calf",)),
            spasm(),
        )
    )

    assert [(one.in_words(), count) for one, count in found.counts] == [
        ("Calf, back of the lower leg", 1),
        ("Both calves", 1),
        ("Left calf", 1),
        ("Right calf", 1),
        ("Left foot", 1),
    ]
    assert found.sides == {Side.LEFT: 1, Side.RIGHT: 1, Side.BOTH: 1, None: 1}
    assert (found.placed, found.spasms) == (4, 5)


@pytest.mark.parametrize(
    ("spots", "only"),
    [
        (["calf left"] * 4, Side.LEFT),
        (["calf left"] * 3, None),
        (["calf left"] * 4 + ["lower_back middle"], Side.LEFT),
        (["calf left"] * 4 + ["calf right"], None),
        (["calf left"] * 4 + ["calf both"], None),
        (["calf left"] * 4 + ["calf"], None),
        (["calf both"] * 9, None),
    ],
)
def test_one_side_is_named_only_where_all_of_several_were_there(
    spots: list[str], only: Side | None
) -> None:
    assert places(seen(*(spasm(places=(spot,)) for spot in spots))).only_side is only


def test_being_woken_in_the_evening_is_of_the_same_night_as_after_midnight() -> None:
    found = nights(
        seen(
            spasm(3, on=MONDAY, at="23:50", woke=True),
            spasm(3, on=TUESDAY, at="02:00", woke=True),
            spasm(3, on=MONDAY, at="26:10", woke=True),
            spasm(3, on=TUESDAY, at="03:00", woke=False),
            spasm(3, on=later(4), at=None, woke=True),
            spasm(3),
        )
    )

    assert (found.woken, found.said, found.spasms) == (2, 5, 6)


def test_a_night_of_which_nothing_is_known_is_not_one_without_spasms() -> None:
    assert nights(seen(night(), night(on=TUESDAY), none_today(on=TUESDAY))).known == 1


def test_a_treatment_goes_on_as_it_was_last_changed() -> None:
    found = treatments(
        seen(
            course("Magnesium", on=later(-400), amount=200, unit="mg"),
            course("Magnesium", Change.CHANGED, on=TUESDAY, amount=300, unit="mg"),
        )
    )

    (going,) = found.going
    assert (going.course.amount, going.begun, going.since) == (300, later(-400), TUESDAY)
    assert [one.course.change for one in found.changes] == [Change.CHANGED]


def test_what_was_stopped_goes_on_no_more_and_may_begin_again() -> None:
    begun, stopped = course(on=later(-9)), course(change=Change.STOPPED, on=later(-5))

    assert treatments(seen(begun, stopped)).going == ()
    (going,) = treatments(seen(begun, stopped, course(on=TUESDAY))).going
    assert going.begun == TUESDAY


def test_what_begins_after_the_period_is_not_in_it() -> None:
    assert treatments(seen(course(on=later(9)))).going == ()


def test_doses_are_told_apart_from_what_goes_on_anyway() -> None:
    found = treatments(
        seen(
            course("Magnesium", on=later(-9)),
            dose("magnesium"),
            dose("Ibuprofen"),
            dose("Ibuprofen", at="22:00"),
            dose("Ibuprofen", on=TUESDAY),
        )
    )

    assert [(one.what, one.times, one.days) for one in found.taken] == [("Ibuprofen", 3, 2)]


def test_what_was_tried_counts_each_time_and_each_answer() -> None:
    found = tried(
        seen(
            spasm(tried=(Tried("Warmth", Helped.A_LOT), Tried("Cold"))),
            spasm(tried=(Tried("warmth", Helped.NO),)),
            spasm(tried=()),
            spasm(),
        )
    )

    assert (found.spasms, found.known, found.nothing) == (4, 3, 1)
    assert [(one.what, one.times, one.helped, one.not_said) for one in found.things] == [
        ("Warmth", 2, {Helped.NO: 1, Helped.A_LOT: 1}, 0),
        ("Cold", 1, {}, 1),
    ]


def test_doses_nobody_judged_are_not_among_what_was_tried() -> None:
    assert tried(seen(dose("Ibuprofen"))).things == ()
    (found,) = tried(seen(dose("Ibuprofen"), dose("Ibuprofen", helped=Helped.NO))).things
    assert (found.times, found.not_said) == (2, 1)


def test_days_in_the_way_are_of_the_days_that_were_rated() -> None:
    source = seen(rating("interference", 7), rating("interference", 6, on=TUESDAY), spasm(9))

    assert days_in_the_way(source) == (1, 2)


def test_no_drinks_today_is_0_and_no_record_is_nothing() -> None:
    found = measures(seen(none_today(Topic.DRINKS), entry(Nap(20), TUESDAY)))["drinks_ml"]

    assert (found.count, found.median) == (1, 0)


def test_a_sign_stands_with_each_of_its_days_once_the_most_pressing_first() -> None:
    soon, emergency = sign("cramp_on_walking"), sign()
    found = signs(seen(soon, emergency, replace(sign(), id=soon.id), sign(on=TUESDAY)))

    assert [(one.sign.key == "cramp_on_walking", one.days) for one in found] == [
        (False, (MONDAY, TUESDAY)),
        (True, (MONDAY,)),
    ]
