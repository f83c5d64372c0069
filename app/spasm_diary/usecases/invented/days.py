"""How the days of an invented life went: good weeks, flares, stress, sleep, and days not recorded.

The figures only have to be plausible enough to look at: worse sleep and more stress come with more
spasms a day later, weekdays differ from weekends, and some stretches were too bad or too good to
write anything down.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

FLARE_EVERY, FLARE_DAYS = 26, (3, 12)
GAP_EVERY, GAP_DAYS = 40, (1, 9)
SHORT_NIGHT = 360
WEEKEND = 5


@dataclass(frozen=True, slots=True)
class DayState:
    """How a day was, whether anybody wrote it down or not."""

    day: date
    flare: float
    """From 0, none, to 1, the worst."""
    stress: float
    """0 to 10, and a little beyond."""
    sleep: int
    """Minutes asleep in the night before."""
    thirst: float
    """How much less than usual was drunk, from 0 to 1."""
    zeal: float
    """How much of the day is written down, from 0, nothing, to 1."""

    @property
    def spasms_expected(self) -> float:
        short = 0.5 if self.sleep < SHORT_NIGHT else 0.0
        strained = 0.15 * max(0.0, self.stress - 4)
        return 0.45 + 1.9 * self.flare + short + strained + 0.4 * self.thirst


def invent_days(random: Random, first: date, count: int) -> Iterator[DayState]:
    """One state after another; each follows from the one before."""
    flare = gap = 0
    stress = 4.0
    for index in range(count):
        day = first + timedelta(days=index)
        flare = _stretch(random, flare, FLARE_EVERY, FLARE_DAYS)
        gap = _stretch(random, gap, GAP_EVERY, GAP_DAYS)
        heat = 0.0 if not flare else min(1.0, 0.35 + 0.1 * flare + random.uniform(-0.15, 0.15))
        weekday = 0.6 if day.weekday() < WEEKEND else -0.8
        stress = 0.7 * stress + 0.3 * (4.0 + weekday + 2.5 * heat) + random.gauss(0, 0.9)
        sleep = random.gauss(470 - 9 * stress - 55 * heat - 10 * weekday, 42)
        yield DayState(
            day,
            max(0.0, heat),
            stress,
            sleep=round(min(620.0, max(150.0, sleep))),
            thirst=random.random() ** 3,
            zeal=0.0 if gap else random.choice((1.0, 1.0, 1.0, 0.9, 0.6)),
        )


def _stretch(random: Random, left: int, every: int, days: tuple[int, int]) -> int:
    """How many days of a stretch are left; now and then a new one begins."""
    if left:
        return left - 1
    return random.randint(*days) if random.random() < 1 / every else 0
