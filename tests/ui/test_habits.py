"""What holds on computers of different places, and what the settings make of it."""

import pytest
from PySide6.QtCore import QLocale

from spasm_diary.bootstrap.habits import customs_of, usual_settings
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.settings import ClockFace, Settings, WeekBegins
from spoken import speaking

MONDAY, SATURDAY, SUNDAY = 0, 5, 6


@pytest.mark.parametrize(
    ("locale", "hours", "week_begins"),
    [
        ("en_US", 12, SUNDAY),
        ("en_GB", 24, MONDAY),
        ("en_AU", 12, MONDAY),
        ("de_DE", 24, MONDAY),
        ("es_ES", 24, MONDAY),
        ("es_MX", 12, SUNDAY),
        ("ar_EG", 12, SATURDAY),
        ("zh_TW", 12, SUNDAY),
        ("fr_CA", 24, SUNDAY),
        ("C", 24, MONDAY),
    ],
)
def test_without_a_choice_all_is_as_the_computer_is_set(
    locale: str, hours: int, week_begins: int
) -> None:
    found = customs_of(Settings(), QLocale(locale))
    assert (found.has_am_pm, found.week_begins) == (hours == 12, week_begins)


@pytest.mark.parametrize(
    ("language", "locale", "month_first"),
    [
        ("en", "en_US", True),
        ("en", "en_GB", False),
        ("en", "en_CA", False),
        ("en", "de_DE", False),
        ("en", "C", False),
        ("de", "en_US", False),
        ("es", "es_US", False),
    ],
)
def test_english_has_the_month_first_where_people_write_it_so(
    language: str, locale: str, *, month_first: bool
) -> None:
    with speaking(language):
        assert customs_of(Settings(), QLocale(locale)).month_first is month_first


@pytest.mark.parametrize("locale", ["en_US", "en_GB", "ar_EG"])
def test_what_was_chosen_holds_on_every_computer(locale: str) -> None:
    here = QLocale(locale)

    assert customs_of(Settings(clock=ClockFace.HOURS_12), here).has_am_pm
    assert not customs_of(Settings(clock=ClockFace.HOURS_24), here).has_am_pm
    for day, number in (("MONDAY", MONDAY), ("SATURDAY", SATURDAY), ("SUNDAY", SUNDAY)):
        settings = Settings(week_begins=WeekBegins[day])
        assert customs_of(settings, here).week_begins == number


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "es_ES", "en_CA", "C"])
def test_drinks_come_in_millilitres_also_where_roads_have_miles(locale: str) -> None:
    assert usual_settings(QLocale(locale)) == Settings()


def test_in_the_united_states_drinks_come_in_fluid_ounces_of_round_cups() -> None:
    usual = usual_settings(QLocale("en_US"))

    assert usual.unit is Unit.US_FL_OZ
    assert [round(ml / usual.unit.ml, 1) for ml in (usual.glass_ml, usual.cup_ml)] == [8.0, 6.0]
