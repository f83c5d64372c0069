"""How clock times are written, by either clock."""

from datetime import date, time

import pytest

from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.formats import (
    clock,
    day_and_year,
    day_name,
    full_date,
    hour_mark,
    moment,
    number,
    short_day,
    span_name,
    with_time,
)
from spoken import living_with, speaking

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("at", "by_24", "by_12"),
    [
        (time(0), "00:00", "12:00 am"),
        (time(0, 5), "00:05", "12:05 am"),
        (time(9, 10), "09:10", "9:10 am"),
        (time(11, 59), "11:59", "11:59 am"),
        (time(12), "12:00", "12:00 pm"),
        (time(12, 30), "12:30", "12:30 pm"),
        (time(13), "13:00", "1:00 pm"),
        (time(23, 59), "23:59", "11:59 pm"),
    ],
)
def test_a_time_is_written_by_the_clock_of_the_person(at: time, by_24: str, by_12: str) -> None:
    assert clock(at) == by_24
    with living_with(am_pm=True):
        assert clock(at).replace(NO_BREAK, " ") == by_12


def test_am_and_pm_never_stand_on_the_next_line() -> None:
    with living_with(am_pm=True):
        assert " " not in clock(time(9, 10))
        assert NO_BREAK in clock(time(9, 10))


@pytest.mark.parametrize(
    ("hour", "by_24", "by_12"),
    [(0, "00", "12 am"), (6, "06", "6 am"), (12, "12", "12 pm"), (22, "22", "10 pm")],
)
def test_a_scale_needs_the_hour_alone(hour: int, by_24: str, by_12: str) -> None:
    assert hour_mark(hour) == by_24
    with living_with(am_pm=True):
        assert hour_mark(hour).replace(NO_BREAK, " ") == by_12


def test_the_end_of_the_day_is_midnight_again_by_a_clock_of_12_hours() -> None:
    assert hour_mark(24) == "24"
    with living_with(am_pm=True):
        assert hour_mark(24) == hour_mark(0)


def test_a_moment_is_told_by_the_clock_of_the_person() -> None:
    day = date(2026, 11, 23)
    with living_with(am_pm=True):
        assert moment(When(day, 0, time(14, 30))) == f"2:30{NO_BREAK}pm"
        assert with_time("Monday", When(day, 0, time(14, 30))) == f"Monday, 2:30{NO_BREAK}pm"
        assert moment(When(day, 0, part=PartOfDay.NIGHT)) == "during the night"


def dates() -> list[str]:
    """In every way in which they are written."""
    day = date(2026, 11, 23)
    return [
        day_name(day),
        day_and_year(day),
        full_date(day),
        short_day(day),
        span_name(day, date(2026, 11, 29)),
        span_name(date(2026, 10, 2), day),
        span_name(date(2025, 12, 31), day),
    ]


def test_dates_have_the_day_first_or_the_month() -> None:
    assert dates() == [
        "Monday 23 November",
        "Monday 23 November 2026",
        "23 November 2026",
        "23 Nov",
        "23 to 29 November 2026",
        "2 October to 23 November 2026",
        "31 December 2025 to 23 November 2026",
    ]
    with living_with(month_first=True):
        assert dates() == [
            "Monday, November 23",
            "Monday, November 23, 2026",
            "November 23, 2026",
            "Nov 23",
            "November 23 to 29, 2026",
            "October 2 to November 23, 2026",
            "December 31, 2025 to November 23, 2026",
        ]


@pytest.mark.parametrize(
    ("language", "written"),
    [("de", "Montag, 23. November 2026"), ("es", "lunes 23 de noviembre de 2026")],
)
def test_a_date_is_written_as_in_its_language(language: str, written: str) -> None:
    with speaking(language):
        assert day_and_year(date(2026, 11, 23)) == written


@pytest.mark.parametrize(
    ("language", "written"), [("en", "1,234.5"), ("de", "1.234,5"), ("es", f"1{NO_BREAK}234,5")]
)
def test_a_number_has_the_marks_of_the_language(language: str, written: str) -> None:
    with speaking(language):
        assert number(1234.5, 1) == written
