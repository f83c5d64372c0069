"""Which day it is, and when the next one begins."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, TUESDAY, moment
from spasm_diary.domain.day_begins import LATEST_BEGIN, day_of, next_begin
from strategies import typings

BEGINS = st.integers(0, LATEST_BEGIN)


@given(typings(), BEGINS)
def test_the_next_day_is_there_when_it_begins_and_not_before(now: datetime, begins: int) -> None:
    turn = next_begin(now, begins)

    assert now < turn <= now + timedelta(days=1)
    assert day_of(turn, begins) == day_of(now, begins) + timedelta(days=1)
    assert day_of(turn - timedelta(seconds=1), begins) == day_of(now, begins)


@pytest.mark.parametrize(
    ("at", "begins", "next_day"),
    [
        ("23:59", 0, moment(TUESDAY, "00:00")),
        ("00:00", 0, moment(TUESDAY, "00:00")),
        ("03:59", LATEST_BEGIN, moment(MONDAY, "04:00")),
        ("04:00", LATEST_BEGIN, moment(TUESDAY, "04:00")),
    ],
)
def test_a_day_begins_at_its_hour(at: str, begins: int, next_day: datetime) -> None:
    assert next_begin(moment(at=at), begins) == next_day


def test_the_repeated_hour_of_autumn_is_of_the_day_before_twice() -> None:
    for fold in (0, 1):
        again = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
        assert day_of(again, LATEST_BEGIN).day == 24
