from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, SUNDAY, TUESDAY
from spasm_diary.charts.chart import Period
from spasm_diary.presenters.chart_periods import FEWEST_DAYS, Asked, Reach, moved, zoomed

STEPPING = [reach for reach in Reach if reach.can_step]
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("reach", "first"),
    [
        (Reach.WEEK, date(2026, 11, 17)),
        (Reach.MONTH, date(2026, 10, 24)),
        (Reach.THREE_MONTHS, date(2026, 8, 24)),
        (Reach.YEAR, date(2025, 11, 24)),
    ],
)
def test_each_reach_goes_back_from_today(reach: Reach, first: date) -> None:
    assert Asked(reach).period(MONDAY, None) == Period(first, MONDAY)


def test_a_month_that_ends_on_the_last_of_a_long_one_begins_with_it() -> None:
    assert Asked(Reach.MONTH).period(date(2026, 3, 31), None).first == date(2026, 3, 1)


def test_a_year_that_ends_on_a_leap_day_begins_in_march() -> None:
    assert Asked(Reach.YEAR).period(date(2024, 2, 29), None).first == date(2023, 3, 1)


def test_all_goes_from_the_first_record_to_today() -> None:
    begun = date(2020, 5, 1)

    assert Asked(Reach.ALL).period(MONDAY, (begun, SUNDAY)) == Period(begun, MONDAY)
    assert Asked(Reach.ALL).period(MONDAY, None) == Period(MONDAY, MONDAY)


def test_days_of_ones_own_may_lie_anywhere() -> None:
    own = Period(SUNDAY, TUESDAY)

    assert Asked(Reach.OWN, own=own).period(MONDAY, None) == own


@pytest.mark.parametrize("reach", STEPPING)
@given(today=DAYS, back=st.integers(1, 8))
def test_going_back_leaves_no_day_out_and_shows_none_twice(
    reach: Reach, today: date, back: int
) -> None:
    asked = Asked(reach)
    for _ in range(back):
        later = asked.period(today, None)
        asked = asked.before(today)
        assert asked.period(today, None).last == later.first - timedelta(days=1)


@pytest.mark.parametrize("reach", STEPPING)
@given(today=DAYS, back=st.integers(0, 400))
def test_going_on_ends_today_and_never_later(reach: Reach, today: date, back: int) -> None:
    asked = Asked(reach, today - timedelta(days=back))
    for _ in range(70):
        before = asked.period(today, None)
        asked = asked.after(today)
        now = asked.period(today, None)
        assert before.last <= now.last <= today
        if now.last == today:
            break
        assert now.first == before.last + timedelta(days=1) or now.first > before.first

    assert asked.last is None


def test_the_first_century_of_the_diary_is_its_end() -> None:
    asked = Asked(Reach.YEAR, date(1900, 6, 1))

    assert asked.period(MONDAY, None).first == date(1900, 1, 1)
    assert asked.before(MONDAY).period(MONDAY, None).first == date(1900, 1, 1)


WEEKS = Period(MONDAY - timedelta(days=27), MONDAY)
SPAN = Period(MONDAY - timedelta(days=399), MONDAY)


def test_moving_keeps_the_number_of_days_and_stops_at_the_ends() -> None:
    back = moved(WEEKS, -0.25, SPAN.first, MONDAY)

    assert back == Period(WEEKS.first - timedelta(days=7), WEEKS.last - timedelta(days=7))
    assert moved(back, 0.25, SPAN.first, MONDAY) == WEEKS
    assert moved(WEEKS, 0.25, SPAN.first, MONDAY) == WEEKS
    assert moved(WEEKS, -100, SPAN.first, MONDAY).last == SPAN.first


def test_the_smallest_move_is_a_day() -> None:
    assert moved(WEEKS, -0.001, SPAN.first, MONDAY).last == MONDAY - timedelta(days=1)


def test_zooming_keeps_the_day_under_the_mouse_in_its_place() -> None:
    closer = zoomed(WEEKS, 0.5, 0.5, SPAN)

    assert closer == Period(WEEKS.first + timedelta(days=7), WEEKS.last - timedelta(days=7))
    assert zoomed(WEEKS, 0.5, 1.0, SPAN).last == MONDAY
    assert zoomed(WEEKS, 0.5, 0.0, SPAN).first == WEEKS.first


def test_zooming_ends_at_a_week_and_at_all_there_is() -> None:
    assert zoomed(WEEKS, 0.001, 0.5, SPAN).days == FEWEST_DAYS
    assert zoomed(WEEKS, 1000, 0.5, SPAN) == SPAN
    assert zoomed(Period(MONDAY, MONDAY), 0.5, 0.5, SPAN) == Period(MONDAY, MONDAY)


@given(
    st.integers(-60, 400),
    st.integers(1, 500),
    st.floats(0.01, 100),
    st.floats(0, 1),
    st.floats(-3, 3),
)
def test_any_move_and_zoom_shows_days_there_are(
    ago: int, days: int, factor: float, at: float, share: float
) -> None:
    last = MONDAY - timedelta(days=ago)
    period = Period(last - timedelta(days=days - 1), last)

    slid = moved(period, share, SPAN.first, MONDAY)
    near = zoomed(period, factor, at, SPAN)

    assert slid.days == period.days
    assert near.days <= max(SPAN.days, period.days)
    for found in (slid, near):
        assert found.last <= max(MONDAY, period.last)
        assert found.last >= min(SPAN.first, period.first)
