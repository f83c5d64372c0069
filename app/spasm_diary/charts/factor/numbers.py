"""The points of the chart: on how many days it was so much of one thing with so many spasms.

Points that would lie on each other are one, with the number of their days. The steps in which the
thing is measured do not depend on what was recorded, but where it reaches beyond all measure.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from math import floor
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.domain.drinks import Unit
from spasm_diary.words import N_

MOST_STEPS, MOST_ROWS = 48, 30
"""Beyond these, the steps are twice as long."""


@dataclass(frozen=True, slots=True)
class Factor:
    """A thing that is held against spasms, and in which steps."""

    measure: str
    label: str
    step: float
    """As fine as people write it down, and coarse enough for dots side by side."""
    scale: float = 1
    """What a number of the diary is divided by to be shown."""


FACTORS: Final = {
    "sleep": Factor("sleep_minutes", N_("Sleep"), 0.25, scale=60),
    "sleep_quality": Factor("sleep_quality", N_("Sleep quality"), 0.5),
    "stress": Factor("stress", N_("Stress"), 0.5),
    "tiredness": Factor("tiredness", N_("Tiredness"), 0.5),
    "pain": Factor("pain", N_("Pain"), 0.5),
    "drinks": Factor("drinks_ml", N_("Drinks"), 100),
    "caffeine": Factor("caffeine_mg", N_("Caffeine"), 25),
    "alcohol": Factor("alcohol_g", N_("Alcohol"), 2),
}
"""By the key of the choice."""
OUNCES_STEP: Final = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the chart, and on how many days it was just so."""

    amount: float
    """Of the thing, in the middle of its step."""
    low: int
    high: int
    """Spasms; the same two, but in a chart that counts by several."""
    days: int

    @property
    def spasms(self) -> float:
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Pairing:
    """All spots of one panel."""

    spots: tuple[Spot, ...]

    @property
    def days(self) -> int:
        return sum(spot.days for spot in self.spots)

    def at(self, amount: float) -> tuple[Spot, ...]:
        """Those of one step, from few spasms to many."""
        return tuple(spot for spot in self.spots if spot.amount == amount)


@dataclass(frozen=True, slots=True)
class Facing:
    """Everything the chart shows."""

    period: Period
    past_days: int
    factor: Factor
    unit: Unit
    step: float
    same_day: Pairing
    day_after: Pairing

    @property
    def amounts(self) -> tuple[float, ...]:
        """The steps with a day in them, from little to much."""
        pairings = (self.same_day, self.day_after)
        return tuple(sorted({spot.amount for one in pairings for spot in one.spots}))

    @property
    def most_spasms(self) -> int:
        spots = (*self.same_day.spots, *self.day_after.spots)
        return max((spot.high for spot in spots), default=0)


def gather(subject: Subject) -> Facing:
    factor = FACTORS.get(subject.choice) or next(iter(FACTORS.values()))
    same, after = list(_pairs(subject, factor, 0)), list(_pairs(subject, factor, 1))
    step = _step(factor, subject.unit, [amount for amount, _ in same + after])
    rows = _rows(max((spasms for _, spasms in same + after), default=0))
    past = subject.past
    return Facing(
        period=subject.period,
        past_days=past.days if past else 0,
        factor=factor,
        unit=subject.unit,
        step=step,
        same_day=_pairing(same, step, rows),
        day_after=_pairing(after, step, rows),
    )


def _pairs(subject: Subject, factor: Factor, later: int) -> Iterator[tuple[float, int]]:
    """So much on a day of the period, and the spasms of that day or of the next one in it."""
    past = subject.past
    if past is None:
        return
    known = subject.days.between(past.first, past.last)
    scale = subject.unit.ml if factor.measure == "drinks_ml" else factor.scale
    for day, value in known.known(factor.measure):
        spasms = known.at(day + timedelta(days=later), "spasms")
        if spasms is not None:
            yield value / scale, round(spasms)


def _step(factor: Factor, unit: Unit, amounts: list[float]) -> float:
    is_in_ounces = factor.measure == "drinks_ml" and unit is not Unit.ML
    step = OUNCES_STEP if is_in_ounces else factor.step
    reach = max(amounts, default=0) - (min(amounts, default=0) if factor.scale != 1 else 0)
    while reach / step > MOST_STEPS:
        step *= 2
    return step


def _rows(most: int) -> int:
    rows = 1
    while most / rows > MOST_ROWS:
        rows *= 2
    return rows


def _pairing(pairs: list[tuple[float, int]], step: float, rows: int) -> Pairing:
    found = Counter((floor(amount / step + 0.5), -(-spasms // rows)) for amount, spasms in pairs)
    spots = (
        Spot(index * step, max(0, (row - 1) * rows + 1), row * rows, days)
        for (index, row), days in found.items()
    )
    return Pairing(tuple(sorted(spots, key=lambda spot: (spot.amount, spot.low))))
