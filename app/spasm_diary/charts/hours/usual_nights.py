"""Which hours are night: those of the person's own usual night, else a convention.

Clock times go round, so a middle is taken of how far each lies from where most of them are: people
who sleep by day have nights too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from math import atan2, cos, pi, sin
from statistics import median
from typing import Final

from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Night

FEWEST_NIGHTS: Final = 7
"""With both their ends; fewer say little about what is usual."""
_DAY_MINUTES: Final = 24 * 60
_HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class Nights:
    """From when to when, and of how many nights that is the middle."""

    begins: time = time(22)
    ends: time = time(6)
    counted: int = 0
    """0: the convention, as too few nights are recorded."""

    def holds(self, hour: int) -> bool:
        """Whether the middle of an hour is in the night."""
        from_begin = (hour * _HOUR + _HOUR // 2 - _minutes(self.begins)) % _DAY_MINUTES
        return from_begin < (_minutes(self.ends) - _minutes(self.begins)) % _DAY_MINUTES


def usual_nights(nights: Sequence[Night]) -> Nights:
    ends = [found for night in nights if (found := _ends(night)) is not None]
    if len(ends) < FEWEST_NIGHTS:
        return Nights()
    begins, finishes = zip(*ends, strict=True)
    return Nights(_middle(begins), _middle(finishes), len(ends))


def _ends(night: Night) -> tuple[int, int] | None:
    first, last = night.bed or night.asleep, night.up or night.awake
    if first is None or last is None:
        return None
    return _clock(first), _clock(last)


def _clock(when: When) -> int:
    return _minutes(when.local.time())


def _minutes(clock: time) -> int:
    return clock.hour * _HOUR + clock.minute


def _middle(minutes: Sequence[int]) -> time:
    """To five minutes; more would say more than is known."""
    turn = 2 * pi / _DAY_MINUTES
    lean = atan2(sum(sin(one * turn) for one in minutes), sum(cos(one * turn) for one in minutes))
    centre = round(lean / turn)
    half = _DAY_MINUTES // 2
    middle = centre + median((one - centre + half) % _DAY_MINUTES - half for one in minutes)
    whole = round(middle / 5) * 5 % _DAY_MINUTES
    return time(whole // _HOUR, whole % _HOUR)
