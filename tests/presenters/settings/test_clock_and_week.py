"""When a day and a week begin, and how a clock time is told."""

import pytest

from settings_page import SettingsPage
from spasm_diary.domain.settings import ClockFace, WeekBegins
from spoken import SUNDAY_IS_6, living_with


@pytest.fixture
def settings() -> SettingsPage:
    return SettingsPage()


def test_the_hour_at_which_a_day_begins_is_kept_at_once(settings: SettingsPage) -> None:
    assert settings.view.day.begins == "0"

    settings.page.day.choose("4")

    assert settings.kept.settings.day_begins == 4
    assert settings.view.day.begins == "4"
    assert dict(settings.view.day.beginnings)["4"] == "At 4 in the morning"


def test_a_clock_and_a_week_are_kept_at_once(settings: SettingsPage) -> None:
    settings.page.clock_and_week.choose_clock("12")
    settings.page.clock_and_week.choose_week("saturday")

    assert settings.kept.settings.clock is ClockFace.HOURS_12
    assert settings.kept.settings.week_begins is WeekBegins.SATURDAY
    view = settings.view.clock_and_week
    assert (view.clock, view.week) == ("12", "saturday")
    assert len(dict(view.clocks)) == len(ClockFace)
    assert len(dict(view.weeks)) == len(WeekBegins)


def test_what_a_clock_and_a_week_come_to_is_said_below(settings: SettingsPage) -> None:
    assert settings.view.clock_and_week.clock_preview == "Times stand as 09:00 and 14:30."
    assert settings.view.clock_and_week.week_preview == "A week goes from Monday to Sunday."
    with living_with(am_pm=True, week_begins=SUNDAY_IS_6):
        settings.page.show()
    assert settings.view.clock_and_week.week_preview == "A week goes from Sunday to Saturday."
    assert settings.view.clock_and_week.clock_preview.endswith("pm.")
