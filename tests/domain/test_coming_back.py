"""Who comes back after months, to a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY
from spasm_diary.domain.coming_back import is_coming_back

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def ago(days: int) -> date:
    return MONDAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("days", "is_back"), [(0, False), (1, False), (59, False), (60, True), (61, True), (900, True)]
)
def test_sixty_days_after_the_last_entry_somebody_comes_back(days: int, is_back: bool) -> None:  # noqa: FBT001
    assert is_coming_back(ago(days), MONDAY, None) is is_back


def test_nobody_comes_back_to_an_empty_diary() -> None:
    assert not is_coming_back(None, MONDAY, None)


def test_whoever_was_welcomed_and_wrote_nothing_since_is_not_welcomed_again() -> None:
    assert not is_coming_back(ago(100), MONDAY, MONDAY)
    assert not is_coming_back(ago(100), MONDAY, ago(39))


def test_whoever_wrote_again_and_went_away_again_is_welcomed_again() -> None:
    assert is_coming_back(ago(61), MONDAY, ago(300))
    assert is_coming_back(ago(61), MONDAY, ago(61))


def test_an_entry_ahead_is_no_time_away() -> None:
    assert not is_coming_back(MONDAY + timedelta(days=90), MONDAY, None)


@given(DAYS, DAYS)
def test_one_welcome_is_enough_for_each_coming_back(last: date, today: date) -> None:
    if is_coming_back(last, today, None):
        assert not is_coming_back(last, today, today)
        assert not is_coming_back(last, today + timedelta(days=1), today)
