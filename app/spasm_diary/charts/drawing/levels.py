"""How large the square of a number is: a few steps, so that an eye can tell them apart.

Size outlives a photocopier, where shades do not, and needs no colour.
"""

from dataclasses import dataclass, replace
from itertools import count
from math import ceil
from typing import Final

from spasm_diary.formats import short_number
from spasm_diary.words import N_, tr

MOST_LEVELS: Final = 6
_HAIR: Final = 1e-9
_SMALLEST_BARE, _SMALLEST_NUMBERED, _ONLY = 0.42, 0.56, 0.75
"""Of the side of the largest."""
_BANDS: Final = (N_("0 to 3"), N_("4 to 6"), N_("7 to 10"))


@dataclass(frozen=True, slots=True)
class Levels:
    """The numbers up to which each level goes, and what it is called."""

    tops: tuple[float, ...]
    labels: tuple[str, ...]
    smallest: float = _SMALLEST_BARE

    @property
    def with_numbers(self) -> "Levels":
        """The same, with squares that are large enough for numbers inside."""
        return replace(self, smallest=_SMALLEST_NUMBERED)

    def share(self, value: float) -> float:
        """The side of a number's square, of that of the largest."""
        fitting = (level for level, top in enumerate(self.tops) if value <= top)
        return self.share_of(next(fitting, len(self.tops) - 1))

    def share_of(self, level: int) -> float:
        if len(self.tops) == 1:
            return _ONLY
        return self.smallest + (1 - self.smallest) * level / (len(self.tops) - 1)


def of_counts(highest: float) -> Levels:
    """For whole numbers from 1 on: one by one up to six, else each level twice the one before.

    A single day with many leaves the usual days apart.
    """
    if highest <= MOST_LEVELS:
        tops = tuple(range(1, max(1, round(highest)) + 1))
    else:
        power = next(power for power in count() if 2**power >= highest)
        tops = tuple(2**up for up in range(max(0, power - MOST_LEVELS + 1), power + 1))
    bottoms = (1, *(top + 1 for top in tops[:-1]))
    return Levels(tops, tuple(map(_range, bottoms, tops)))


def of_sums(highest: float) -> Levels:
    """For whole numbers that are sums of many days, in even steps."""
    tops = _even_tops(highest, 1)
    return Levels(tops, tuple(map(_range, (1, *(top + 1 for top in tops[:-1])), tops)))


def of_averages(highest: float) -> Levels:
    """For any numbers above 0, in even steps."""
    tops = _even_tops(highest, 0)
    return Levels(tops, tuple(tr("up to {top}").format(top=short_number(top)) for top in tops))


def of_strengths() -> Levels:
    """The same bands as in the month at a glance; the first holds a strength of 0 too."""
    return Levels((3, 6, 10), tuple(map(tr, _BANDS)))


def _even_tops(highest: float, least: float) -> tuple[float, ...]:
    """Steps of 0.1, 0.2, 0.5, 1, 2, 5 and so on: the first that is enough with a few levels."""
    steps = (lead * 10.0**power for power in count(-1) for lead in (1, 2, 5))
    step = next(one for one in steps if one >= least and highest <= one * MOST_LEVELS + _HAIR)
    needed = max(1, ceil(highest / step - _HAIR))
    return tuple(round(step * level, 1) for level in range(1, needed + 1))


def _range(first: float, last: float) -> str:
    if first == last:
        return short_number(first)
    return tr("{lowest} to {highest}").format(
        lowest=short_number(first), highest=short_number(last)
    )
