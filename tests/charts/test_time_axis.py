from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY
from spasm_diary.charts.chart import Period
from spasm_diary.charts.time_axis import MOST_LABELS, labels_of, lines_of


def period(days: int, first: date = MONDAY) -> Period:
    return Period(first, first + timedelta(days=days - 1))


def texts(shown: Period, room: int = MOST_LABELS) -> list[str]:
    return [label.text for label in labels_of(shown, room)]


def test_a_week_names_each_day() -> None:
    assert texts(period(7))[:2] == ["Mon\n23 Nov", "Tue\n24 Nov"]
    assert len(texts(period(7))) == 7


def test_a_month_names_its_mondays() -> None:
    assert texts(period(30, date(2026, 11, 1))) == [
        "Mon\n2 Nov",
        "Mon\n9 Nov",
        "Mon\n16 Nov",
        "Mon\n23 Nov",
        "Mon\n30 Nov",
    ]


def test_a_year_names_months_with_the_year_under_the_first_and_under_january() -> None:
    assert texts(period(365, date(2025, 11, 1))) == [
        "Nov\n2025",
        "Jan\n2026",
        "Mar",
        "May",
        "Jul",
        "Sep",
    ]


def test_ten_years_name_years() -> None:
    assert texts(period(3652, date(2016, 1, 1))) == ["2016", "2018", "2020", "2022", "2024"]


@given(
    first=st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    days=st.integers(1, 60_000),
    room=st.integers(-1, 12),
)
def test_labels_are_few_stand_inside_the_period_and_in_order(
    first: date, days: int, room: int
) -> None:
    shown = period(days, first)

    labels = labels_of(shown, room)

    assert 1 <= len(labels) <= max(1, min(room, MOST_LABELS))
    assert all(shown.first <= label.day <= shown.last for label in labels)
    assert all(before.day < after.day for before, after in pairwise(labels))


@pytest.mark.parametrize(
    ("days", "weekday", "day"), [(30, {0}, None), (365, None, {1}), (3652, None, {1})]
)
def test_lines_begin_weeks_or_months(
    days: int, weekday: set[int] | None, day: set[int] | None
) -> None:
    lines = lines_of(period(days))

    assert weekday is None or {one.weekday() for one in lines} == weekday
    assert day is None or {one.day for one in lines} == day


@given(days=st.integers(1, 60_000))
def test_lines_are_never_a_thicket(days: int) -> None:
    assert len(lines_of(period(days))) <= 30
