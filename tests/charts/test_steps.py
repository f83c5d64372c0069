import math
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, SUNDAY, TUESDAY
from charted import days
from spasm_diary.charts.chart import Period
from spasm_diary.charts.steps import MOST_COLUMNS, Step, columns_of, series_of, step_for
from spasm_diary.domain.errors import NotValid

DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(one=DATES, other=DATES, step=st.sampled_from(Step))
def test_columns_hold_each_day_of_a_period_once(one: date, other: date, step: Step) -> None:
    period = Period(min(one, other), max(one, other))

    columns = columns_of(period, step)

    assert columns[0].first == period.first
    assert columns[-1].last == period.last
    for before, after in pairwise(columns):
        assert after.first - before.last == timedelta(days=1)


@given(one=DATES, other=DATES)
def test_columns_are_never_more_than_an_eye_takes_in(one: date, other: date) -> None:
    period = Period(min(one, other), max(one, other))

    assert len(columns_of(period, step_for(period))) <= MOST_COLUMNS + 20


def test_a_year_is_shown_day_by_day_and_ten_years_month_by_month() -> None:
    assert step_for(Period(date(2024, 1, 1), date(2024, 12, 31))) is Step.DAY
    assert step_for(Period(date(2024, 1, 1), date(2025, 12, 31))) is Step.WEEK
    assert step_for(Period(date(2016, 1, 1), date(2025, 12, 31))) is Step.MONTH
    assert step_for(Period(date(1976, 1, 1), date(2025, 12, 31))) is Step.QUARTER
    assert step_for(Period(date(1900, 1, 1), date(2199, 12, 31))) is Step.YEAR


def test_a_week_goes_on_over_the_end_of_a_year() -> None:
    columns = columns_of(Period(date(2025, 12, 24), date(2026, 1, 8)), Step.WEEK)

    assert columns == (
        Period(date(2025, 12, 24), date(2025, 12, 28)),
        Period(date(2025, 12, 29), date(2026, 1, 4)),
        Period(date(2026, 1, 5), date(2026, 1, 8)),
    )


def test_quarters_begin_in_january_april_july_and_october() -> None:
    columns = columns_of(Period(date(2025, 2, 1), date(2026, 1, 31)), Step.QUARTER)

    assert [one.first.month for one in columns] == [2, 4, 7, 10, 1]


def test_a_column_is_the_average_of_its_recorded_days_alone() -> None:
    week = Period(MONDAY, MONDAY + timedelta(days=6))

    series = series_of(days("3 - 0 - 6"), "spasms", (week,))

    assert (series.means, series.lows, series.highs) == ((3.0,), (0.0,), (6.0,))
    assert series.days == (3,)


def test_a_column_without_a_record_has_no_number() -> None:
    series = series_of(days("- 2"), "spasms", (Period(MONDAY, MONDAY), Period(TUESDAY, TUESDAY)))

    assert series.means == (None, 2.0)
    assert series.days == (0, 1)


def test_days_that_the_diary_does_not_reach_are_not_recorded() -> None:
    before, after = Period(SUNDAY, SUNDAY), Period(TUESDAY, TUESDAY)

    assert series_of(days("2"), "spasms", (before, after)).means == (None, None)


def test_nan_never_reaches_a_column() -> None:
    series = series_of(days("- -"), "spasms", (Period(MONDAY, TUESDAY),))

    assert not any(value is not None and math.isnan(value) for value in series.means)


def test_a_period_ends_when_it_begins_or_later() -> None:
    assert Period(MONDAY, MONDAY).days == 1
    with pytest.raises(NotValid):
        Period(TUESDAY, MONDAY)
