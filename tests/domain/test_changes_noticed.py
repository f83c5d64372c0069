"""When a change between two spans of days is one to speak of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.changes_noticed import FEWEST_DAYS, RATED, Noticed, noticed
from spasm_diary.domain.tallies import MEASURES

spans = st.lists(st.integers(0, 10), max_size=20)


def week(value: float) -> list[float]:
    return [value] * FEWEST_DAYS


@pytest.mark.parametrize(
    ("now", "before", "found"),
    [
        (5, 3, Noticed.HIGHER),
        (3, 5, Noticed.LOWER),
        (4, 3, Noticed.NOT_CLEAR),  # 33 %, and one point alone
        (8, 10, Noticed.NOT_CLEAR),  # two points, and 20 % alone
        (5, 7, Noticed.NOT_CLEAR),  # two points are 28 % of seven
        (7, 10, Noticed.LOWER),  # exactly 30 %
        (2, 0, Noticed.HIGHER),
        (0, 0, Noticed.NOT_CLEAR),
    ],
)
def test_a_change_is_noticeable_from_two_points_and_thirty_in_a_hundred(
    now: float, before: float, found: Noticed
) -> None:
    assert noticed(week(now), week(before)) is found


def test_it_takes_a_week_of_recorded_days_on_both_sides() -> None:
    assert noticed(week(9)[1:], week(1)) is Noticed.TOO_FEW_DAYS
    assert noticed(week(9), week(1)[1:]) is Noticed.TOO_FEW_DAYS


def test_one_bad_day_makes_no_change() -> None:
    assert noticed([2, 2, 2, 2, 2, 2, 10], week(2)) is Noticed.NOT_CLEAR


@given(spans, spans)
def test_what_is_higher_one_way_round_is_never_higher_the_other_way(
    now: list[float], before: list[float]
) -> None:
    both = {noticed(now, before), noticed(before, now)}

    assert both not in ({Noticed.HIGHER}, {Noticed.LOWER})
    assert (Noticed.TOO_FEW_DAYS in both) == (min(len(now), len(before)) < FEWEST_DAYS)


def test_the_rule_is_for_what_is_rated_and_not_for_what_is_counted() -> None:
    assert set(MEASURES) >= RATED
    assert not RATED & {"spasms", "sleep_minutes", "drinks_ml", "night_spasms"}
