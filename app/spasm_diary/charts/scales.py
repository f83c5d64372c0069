"""The numbers beside a panel: always from zero, with few and round ticks."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from math import ceil
from typing import Final

from spasm_diary.formats import number

MOST_TICKS: Final = 4
"""Above zero, in a panel that is high enough."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From 0 to `top`, with words at some of the numbers between."""

    top: float
    ticks: tuple[float, ...]
    labels: tuple[str, ...]

    def with_room(self, lines: float) -> "Scale":
        """With as many of the numbers as have a line of text each, evenly apart."""
        steps = len(self.ticks) - 1
        every = [n for n in range(1, steps + 1) if steps / n + _LOWEST <= max(1.0, lines)]
        even = [n for n in every if steps % n == 0]
        step = min(even or every or [max(1, steps)])
        return Scale(self.top, self.ticks[::step], self.labels[::step])


_LOWEST: Final = 0.6
"""Lines that the lowest and the highest number need beyond the scale's own height."""


def zero_to_ten() -> Scale:
    return _scale(10, (0, 5, 10))


def counts(highest: float) -> Scale:
    """For how many there were: at least to 4, so that a single one does not fill the panel."""
    return rounded(max(4, highest))


def rounded(highest: float, most_ticks: int = MOST_TICKS) -> Scale:
    """To the highest number or just above it."""
    step = _round_step(highest, most_ticks)
    steps = max(1, ceil(highest / step))
    return _scale(step * steps, tuple(step * index for index in range(steps + 1)))


def sleep_hours(highest: float) -> Scale:
    """At least to 10 hours, so that nights of different weeks can be laid side by side."""
    top = max(10.0, highest)
    return _scale(top, tuple(range(0, int(top) + 1, 4 if top <= _LONGEST_BY_FOURS else 8)))


_LONGEST_BY_FOURS: Final = 16


def _round_step(highest: float, most_ticks: int) -> int:
    """1, 2, 5, 10, 20, 50 … : the first that is enough with a few ticks."""
    steps = (lead * 10**power for power in count() for lead in (1, 2, 5))
    return next((step for step in steps if highest / step <= most_ticks), 1)


def _scale(top: float, ticks: Sequence[float]) -> Scale:
    return Scale(top, tuple(ticks), tuple(map(number, ticks)))
