"""Settings of the computer, and what the diary knows of the person."""

from datetime import time

import pytest

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.settings import TEXT_SIZES, Personal, Settings, Theme


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_every_text_size_on_offer_can_be_chosen(percent: int) -> None:
    assert Settings(text_percent=percent).text_percent == percent


@pytest.mark.parametrize("percent", [0, 49, 301])
def test_text_that_nobody_could_read_is_refused(percent: int) -> None:
    with pytest.raises(NotValid, match="50 to 300"):
        Settings(text_percent=percent)


@pytest.mark.parametrize("hour", [-1, 5])
def test_a_day_that_begins_in_daylight_is_refused(hour: int) -> None:
    with pytest.raises(NotValid, match="from 0 to 4"):
        Settings(day_begins=hour)


@pytest.mark.parametrize("size", ["glass_ml", "cup_ml", "bottle_ml"])
@pytest.mark.parametrize("ml", [0, 5001])
def test_a_glass_of_no_size_is_refused(size: str, ml: int) -> None:
    with pytest.raises(NotValid, match="1 to 5000 ml"):
        Settings(**{size: ml})  # type: ignore[arg-type]


def test_a_person_can_aim_at_an_amount_or_at_none() -> None:
    assert Personal(2000).drink_aim_ml == 2000
    assert Personal().drink_aim_ml is None


@pytest.mark.parametrize("aim", [0, 99, 6001])
def test_an_aim_that_would_harm_is_refused(aim: int) -> None:
    with pytest.raises(NotValid, match="100 to 6000 ml"):
        Personal(aim)


def test_with_limited_fluids_there_is_no_amount_to_aim_at() -> None:
    assert Personal(fluids_limited=True).fluids_limited
    with pytest.raises(NotValid, match="limited fluids"):
        Personal(2000, fluids_limited=True)


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_has_its_words(theme: Theme) -> None:
    assert theme.label


@pytest.mark.parametrize("number", ["0" * 41, "1\n2"])
def test_a_number_to_call_fits_into_one_line(number: str) -> None:
    with pytest.raises(NotValid, match="one short line"):
        Settings(emergency_number=number)
    with pytest.raises(NotValid, match="one short line"):
        Settings(crisis_number=number)


def test_there_are_no_reminders_until_they_are_chosen() -> None:
    assert Settings().reminders.times == ()
    assert Settings(reminders_a_day=1).reminders.times == (time(20),)
    assert Settings(reminders_a_day=2).reminders.times == (time(13), time(20))


def test_more_than_two_reminders_a_day_are_refused() -> None:
    with pytest.raises(NotValid, match="0 to 2"):
        Settings(reminders_a_day=3)
