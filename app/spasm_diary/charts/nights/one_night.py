"""One night on the clock: in hours from the midnight with which the day begins on which one wakes.

Times are those that the clock showed. Only where a flight or a change of clocks turned their order
round, all are told by the clock of the morning.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from itertools import pairwise
from typing import Final

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.night_times import NIGHT_TIMES
from spasm_diary.domain.nights import Night
from spasm_diary.domain.spasms import Spasm

_HOUR: Final = 3600


class Part(Enum):
    """What is known of a stretch of a night."""

    ASLEEP = "asleep"
    AWAKE = "awake"
    """Awake in bed."""
    UNKNOWN = "unknown"
    """In bed, and not known whether asleep."""


_PARTS: Final = {
    ("bed", "asleep"): Part.AWAKE,
    ("asleep", "awake"): Part.ASLEEP,
    ("awake", "up"): Part.AWAKE,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one known time of a night to the next, in hours."""

    start: float
    end: float
    part: Part


@dataclass(frozen=True, slots=True)
class InNight:
    """A spasm of a night."""

    when: When
    at: float | None
    """In hours, within the night; None where no clock time is known."""
    woke: bool | None
    is_added_later: bool


@dataclass(frozen=True, slots=True)
class OneNight:
    """A night, its times in hours, and its spasms."""

    day: date
    night: Night
    times: tuple[tuple[str, float], ...]
    """The name and the hour of each that is known, in their order."""
    spasms: tuple[InNight, ...]
    is_added_later: bool

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        return tuple(
            Stretch(start, end, _PARTS.get((name, later), Part.UNKNOWN))
            for (name, start), (later, end) in pairwise(self.times)
        )

    @property
    def open_start(self) -> float | None:
        """The first time that is known, where it is not known when the night began."""
        first = self.times[0] if self.times else None
        return first[1] if first and first[0] in {"awake", "up"} else None

    @property
    def open_end(self) -> float | None:
        """The last time that is known, where it is not known when the night ended."""
        last = self.times[-1] if self.times else None
        return last[1] if last and last[0] in {"bed", "asleep"} else None

    @property
    def has_only_a_length(self) -> bool:
        return not self.times and self.night.sleep_minutes is not None

    @property
    def changes_clocks(self) -> bool:
        """Whether the offset from world time changed from one known time to another."""
        return len({when.offset for when in self.night.known_times}) > 1


def one_night(entry: Entry, night: Night, spasms: Iterable[Entry]) -> OneNight:
    """A night with the spasms that fell in it."""
    day = entry.day
    named = [(name, when) for name in NIGHT_TIMES if (when := getattr(night, name)) is not None]
    hours = [_by_its_clock(when, day) for _name, when in named]
    is_turned = any(later < earlier for earlier, later in pairwise(hours))
    morning = named[-1][1] if is_turned else None
    if morning is not None:
        hours = [_by_the_clock_of(morning, when, day) for _name, when in named]
    times = tuple((name, hour) for (name, _when), hour in zip(named, hours, strict=True))
    held = tuple(_in_night(one, day, times, morning) for one in spasms)
    return OneNight(day, night, times, held, entry.is_added_later)


def _in_night(
    entry: Entry, day: date, times: tuple[tuple[str, float], ...], morning: When | None
) -> InNight:
    at: float | None = None
    if entry.when.clock is not None and times:
        by_the_clock = (
            _by_its_clock(entry.when, day)
            if morning is None
            else _by_the_clock_of(morning, entry.when, day)
        )
        at = min(max(by_the_clock, times[0][1]), times[-1][1])
    woke = entry.content.woke if isinstance(entry.content, Spasm) else None
    return InNight(entry.when, at, woke, entry.is_added_later)


def _by_its_clock(when: When, day: date) -> float:
    return (when.local - datetime.combine(day, time())).total_seconds() / _HOUR


def _by_the_clock_of(other: When, when: When, day: date) -> float:
    midnight = datetime.combine(day, time(), other.zone)
    return (when.instant - midnight).total_seconds() / _HOUR
