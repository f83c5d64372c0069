"""Diaries without the pattern of a rule, and diaries near its lines, for Hypothesis to draw."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import rule_diaries as made
import strategies
from histories import TODAY
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, SignTicked
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm

IsPattern: TypeAlias = Callable[[Any, date], bool]
RECENT = st.integers(-9, 70).map(lambda ago: TODAY - timedelta(days=ago))
DIARIES = st.lists(strategies.entries(RECENT), max_size=25, unique_by=lambda entry: entry.id)
"""Anything that a diary takes, in the weeks that the rules look at."""


def _within(days: int) -> Callable[[date], bool]:
    return lambda day: day > TODAY - timedelta(days=days)


_today, _week, _fortnight = _within(2), _within(7), _within(14)
PATTERNS: dict[str, IsPattern] = {
    "sign_ticked": lambda one, day: isinstance(one, SignTicked) and _fortnight(day),
    "long_cramp": lambda one, day: (
        isinstance(one, Spasm) and one.length is not None and _today(day)
    ),
    "appointment_near": lambda _one, day: day >= TODAY,
    "more_spasms": lambda one, day: isinstance(one, Spasm) and _week(day),
    "stronger_spasms": lambda one, day: isinstance(one, Spasm) and _fortnight(day),
    "frequent_spasms": lambda one, day: isinstance(one, Spasm) and _week(day),
    "severe_spasms": lambda one, _day: isinstance(one, Spasm) and (one.severity or 0) >= 7,
    "many_drinks": lambda one, _day: isinstance(one, Drink) and one.ml > 400,
    "short_nights": lambda one, _day: isinstance(one, Night) and (one.sleep_minutes or 0) < 420,
    "night_spasms": lambda one, day: isinstance(one, Spasm) and _within(9)(day),
    "high_stress": lambda one, day: isinstance(one, Rating) and one.value > 0 and _week(day),
    "poor_sleep": lambda one, day: isinstance(one, Night) and _week(day),
    "few_drinks": lambda one, _day: isinstance(one, Drink | NoneToday),
    "much_caffeine": lambda one, _day: isinstance(one, Drink) and (one.caffeine_mg or 0) > 10,
    "new_diary": lambda _one, day: _week(day),
}
"""Whether an entry may be a part of what a rule finds; without all such, it finds nothing."""


def without(key: str, entries: list[Entry]) -> list[Entry]:
    is_pattern = PATTERNS[key]
    return [one for one in entries if not is_pattern(one.content, one.day)]


def _daily(
    make: Callable[[made.Values], made.Diary], lowest: int, highest: int, days: int = 40
) -> SearchStrategy[made.Diary]:
    """A value a day, or none, in a range around the lines of a rule, and a step between weeks."""
    value = st.none() | st.integers(lowest, highest)
    return st.tuples(
        st.lists(value, min_size=days, max_size=days),
        st.integers(0, 14),
        st.integers(0, max(1, highest // 2)),
    ).map(lambda drawn: make(_raised(*drawn)))


def _raised(values: list[int | None], days: int, step: int) -> list[int | None]:
    """The last days higher than those before, so that what compares two spans finds something."""
    start = len(values) - days
    return [one if one is None or index < start else one + step for index, one in enumerate(values)]


def _rated(make: Callable[[made.Values], made.Diary]) -> SearchStrategy[made.Diary]:
    span = st.lists(st.none() | st.integers(0, 10), min_size=7, max_size=63)
    steady = st.integers(0, 10).flatmap(
        lambda usual: st.lists(
            st.integers(max(0, usual - 3), min(10, usual + 3)), min_size=14, max_size=40
        )
    )
    return st.one_of(span, steady).map(make)


NEAR: dict[str, SearchStrategy[made.Diary]] = {
    "more_spasms": _daily(made.spasms, 0, 3),
    "frequent_spasms": _daily(made.spasms, 6, 11, days=9),
    "stronger_spasms": _rated(made.strengths),
    "severe_spasms": _rated(made.strengths),
    "many_drinks": _daily(made.drinks, 3900, 4100, days=9),
    "few_drinks": _daily(made.drinks, 900, 1100, days=16),
    "much_caffeine": _daily(made.coffees, 150, 450, days=9),
    "short_nights": _daily(made.slept, 400, 440, days=30),
    "night_spasms": _daily(made.at_night, 0, 1, days=9),
    "high_stress": _rated(made.stressed),
    "poor_sleep": _rated(made.rested),
    "new_diary": st.integers(0, 9).map(made.begun),
    "appointment_near": st.integers(-9, 1).map(made.appointed),
    "long_cramp": st.tuples(st.integers(9, 12), st.integers(0, 2)).map(
        lambda drawn: made.minutes(*drawn)
    ),
}
"""Of the rules that have lines which a diary of anything seldom comes near."""
