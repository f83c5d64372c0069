"""The numbers of the chart: how many spasms each place had, and how strong the worst was.

A spasm at several places counts for each of them, and one on both sides for the left and for the
right: the numbers of the places need not add up to the number of spasms. An area whose side was not
said is a place of its own, and so is one of which the middle was said.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import ceil
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.domain.places import AREAS, Place, Side, Spot
from spasm_diary.domain.spasms import Spasm

COUNT: Final = "count"
STRENGTH: Final = "strength"
ALL_OVER: Final = "whole_body"
_ORDER: Final = {one.key: index for index, one in enumerate(AREAS)}
_SIDES: Final = {None: 0, Side.LEFT: 1, Side.MIDDLE: 2, Side.RIGHT: 3, Side.BOTH: 4}
_STRENGTHS: Final = ((0, 3), (4, 6), (7, 10))
_MOST_SHADES: Final = 4


@dataclass(frozen=True, slots=True)
class Marked:
    """A place that had spasms. Its side is never "both": that is a left and a right one."""

    area: str
    side: Side | None
    spasms: int
    both: int
    """Of these, how many were said to be on both sides."""
    days: int
    worst: int | None
    """The worst strength there; None where no strength was said."""

    @property
    def spot(self) -> Spot:
        return self.area, self.side

    @property
    def words(self) -> str:
        return Place(*self.spot).in_words()


@dataclass(frozen=True, slots=True)
class Sides:
    """The spasms that say a place, by the sides that they say."""

    left: int = 0
    right: int = 0
    both: int = 0
    """On the left and on the right."""
    unsaid: int = 0
    """In the middle, or without a side."""


@dataclass(frozen=True, slots=True)
class Body:
    """Everything the chart shows; the places from the one with most on."""

    period: Period
    choice: str
    past_days: int
    recorded_days: int
    """The days of which it is known how many spasms they had."""
    spasms: int
    placed: int
    """Of these, how many say a place."""
    sides: Sides
    places: tuple[Marked, ...]

    def value(self, place: Marked) -> int | None:
        """What is shown of a place."""
        return place.spasms if self.choice == COUNT else place.worst

    @property
    def highest(self) -> int:
        return max((self.value(place) or 0 for place in self.places), default=0)

    @property
    def shades(self) -> tuple[tuple[int, int], ...]:
        """The lowest and the highest number that each shade stands for, palest first.

        Steps of counts grow, as places with few spasms are many and those with most are few.
        """
        if self.choice == STRENGTH:
            return _STRENGTHS
        shades = range(_MOST_SHADES + 1)
        ends = sorted({ceil(self.highest * (step / _MOST_SHADES) ** 2) for step in shades})
        return tuple((low + 1, high) for low, high in pairwise(ends))


def gather(subject: Subject) -> Body:
    past = subject.past
    found = [
        (entry.day, entry.content)
        for entry in subject.entries
        if isinstance(entry.content, Spasm) and past is not None and entry.day in past
    ]
    recorded = subject.days.between(past.first, past.last).known("spasms") if past else []
    places = tuple(_marked(found))
    return Body(
        period=subject.period,
        choice=subject.choice,
        past_days=past.days if past else 0,
        recorded_days=len(recorded),
        spasms=len(found),
        placed=sum(bool(spasm.places) for _day, spasm in found),
        sides=_sides(spasm for _day, spasm in found if spasm.places),
        places=tuple(sorted(places, key=lambda one: _rank(one, subject.choice))),
    )


def spots_of(place: Place) -> tuple[Spot, ...]:
    """Where a place is drawn: both sides are the left one and the right one."""
    if place.side is Side.BOTH:
        return (place.area, Side.LEFT), (place.area, Side.RIGHT)
    return (place.spot,)


def _marked(spasms: Iterable[tuple[date, Spasm]]) -> Iterator[Marked]:
    counts: defaultdict[Spot, list[date]] = defaultdict(list)
    both: defaultdict[Spot, int] = defaultdict(int)
    strengths: defaultdict[Spot, list[int]] = defaultdict(list)
    for day, spasm in spasms:
        here: dict[Spot, bool] = {}
        for place in spasm.places:
            strength = spasm.severity if place.severity is None else place.severity
            for spot in spots_of(place):
                here[spot] = here.get(spot, False) or place.side is Side.BOTH
                if strength is not None:
                    strengths[spot].append(strength)
        for spot, is_both in here.items():
            counts[spot].append(day)
            both[spot] += is_both
    for spot, days in counts.items():
        worst = max(strengths[spot], default=None)
        yield Marked(*spot, len(days), both[spot], len(set(days)), worst)


def _sides(spasms: Iterable[Spasm]) -> Sides:
    found = defaultdict[frozenset[Side], int](int)
    for spasm in spasms:
        said = {side for place in spasm.places for _area, side in spots_of(place)}
        found[frozenset(side for side in said if side in {Side.LEFT, Side.RIGHT})] += 1
    return Sides(
        left=found[frozenset({Side.LEFT})],
        right=found[frozenset({Side.RIGHT})],
        both=found[frozenset({Side.LEFT, Side.RIGHT})],
        unsaid=found[frozenset()],
    )


def _rank(place: Marked, choice: str) -> tuple[int, int, int, int]:
    """The highest first; among equals from head to foot, the left before the right."""
    worst = -1 if place.worst is None else place.worst
    first, second = (place.spasms, worst) if choice == COUNT else (worst, place.spasms)
    return -first, -second, _ORDER[place.area], _SIDES[place.side]
