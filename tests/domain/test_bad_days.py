"""After which evenings the page with three buttons is offered, one step before each line too."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, bad_day, rating
from spasm_diary.domain.bad_days import EVENINGS, tiring_evenings
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.tallies import columns_of


def tiring(rated: Mapping[int, int], *others: Entry) -> int:
    """With tiredness rated so many days ago."""
    entries = [
        rating("tiredness", value, on=MONDAY - timedelta(days=ago)) for ago, value in rated.items()
    ]
    days = columns_of((*entries, *others), MONDAY - timedelta(days=EVENINGS), MONDAY)
    return tiring_evenings(days, MONDAY)


def test_an_empty_diary_was_never_tiring() -> None:
    assert tiring({}) == 0


def test_three_of_the_last_four_evenings_rated_seven_are_enough() -> None:
    assert tiring({1: 7, 2: 7, 3: 7, 4: 0}) == 3
    assert tiring({1: 7, 2: 7, 4: 7}) == 3
    assert tiring({1: 10, 2: 10, 3: 10, 4: 10}) == 4


@pytest.mark.parametrize(
    "rated",
    [
        {1: 7, 2: 7},
        {1: 7, 2: 7, 3: 6},
        {1: 7, 2: 7, 5: 7},
        {1: 6, 2: 6, 3: 6, 4: 6},
        {1: 0, 2: 0, 3: 0, 4: 0},
    ],
)
def test_one_step_before_each_line_is_not_enough(rated: Mapping[int, int]) -> None:
    assert tiring(rated) == 0


def test_the_last_four_end_with_today_once_it_is_rated() -> None:
    assert tiring({0: 7, 1: 7, 2: 7}) == 3
    assert tiring({1: 7, 2: 7, 4: 7}) == 3
    assert tiring({0: 2, 1: 7, 2: 7, 4: 7}) == 0


def test_an_evening_that_was_not_rated_is_not_a_tiring_one() -> None:
    assert tiring({1: 7, 2: 7}, bad_day(MONDAY - timedelta(days=3))) == 0


def test_several_ratings_of_a_day_count_by_their_mean() -> None:
    yesterday = MONDAY - timedelta(days=1)
    twice = (rating("tiredness", 6, on=yesterday, at="09:00"), rating("tiredness", 7, on=yesterday))
    assert tiring({2: 7, 3: 7}, *twice) == 0
    assert tiring({2: 7, 3: 7}, twice[1]) == 3


def test_other_ratings_do_not_count() -> None:
    others = (rating("pain", 9, on=MONDAY - timedelta(days=ago)) for ago in range(1, 5))
    assert tiring({}, *others) == 0


@given(st.dictionaries(st.integers(0, 9), st.integers(0, 10)))
def test_it_is_never_said_of_fewer_than_three_of_the_last_four(rated: dict[int, int]) -> None:
    count = tiring(rated)

    last = range(4) if 0 in rated else range(1, 5)
    high = sum(rated.get(ago, 0) >= 7 for ago in last)
    assert count == (high if high >= 3 else 0)
