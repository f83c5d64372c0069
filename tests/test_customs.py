from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, SUNDAY
from spasm_diary.customs import Customs, customs
from spoken import living_with

WEEKS = st.integers(0, 6).map(lambda begins: Customs(week_begins=begins))


def test_without_a_word_a_day_has_24_hours_and_a_week_begins_on_monday() -> None:
    assert customs() == Customs(has_am_pm=False, week_begins=0)


def test_what_is_followed_holds_everywhere() -> None:
    with living_with(am_pm=True, week_begins=6):
        assert customs() == Customs(has_am_pm=True, week_begins=6)
    assert not customs().has_am_pm


@pytest.mark.parametrize(
    ("begins", "first_of_monday", "first_of_sunday"),
    [
        (0, MONDAY, SUNDAY - timedelta(days=6)),
        (6, MONDAY - timedelta(days=1), SUNDAY),
        (5, MONDAY - timedelta(days=2), SUNDAY - timedelta(days=1)),
    ],
)
def test_a_week_begins_on_the_day_that_was_chosen(
    begins: int, first_of_monday: date, first_of_sunday: date
) -> None:
    week = Customs(week_begins=begins)
    assert week.week_of(MONDAY) == first_of_monday
    assert week.week_of(SUNDAY) == first_of_sunday


@given(WEEKS, st.dates(date(1900, 1, 8)))
def test_every_day_is_one_of_the_seven_of_its_week(week: Customs, day: date) -> None:
    first = week.week_of(day)
    assert first.weekday() == week.week_begins == week.weekdays[0]
    assert week.weekdays[week.place(day)] == day.weekday()
    assert timedelta(0) <= day - first < timedelta(days=7)
    assert sorted(week.weekdays) == list(range(7))
