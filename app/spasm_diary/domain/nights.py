"""Sleep: a night belongs to the date one woke up on; naps are apart.

Minutes asleep and time in bed are two numbers. The first is what the person typed, or what lies
between falling asleep and waking; the second is never taken for it.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.moments import PartOfDay, When, seconds_between
from spasm_diary.domain.text import cleaned, number
from spasm_diary.words import N_

LONGEST_NIGHT_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Night:
    """To bed, asleep, awake, up, and how it was. Each may be missing."""

    bed: When | None = None
    asleep: When | None = None
    awake: When | None = None
    up: When | None = None
    minutes_asleep: int | None = None
    """As typed, or as another program measured it."""
    times_awake: int | None = None
    quality: int | None = None
    """0 to 10, with 10 the best."""
    note: str = ""

    def __post_init__(self) -> None:
        self._go_by_calendar()
        known = self.known_times
        if any(when.clock is None for when in known):
            raise NotValid(N_("The times of a night are clock times."))
        if any(later.instant < earlier.instant for earlier, later in pairwise(known)):
            raise NotValid(N_("A night goes from bed, to asleep, to awake, to up, in this order."))
        if known and seconds_between(known[0], known[-1]) > LONGEST_NIGHT_MINUTES * 60:
            raise NotValid(N_("A night can be up to 24 hours long. Is one of the dates right?"))
        if self.minutes_asleep is not None:
            longest = LONGEST_NIGHT_MINUTES
            number(self.minutes_asleep, 0, longest, N_("Sleep can be 0 to 24 hours."))
        if self.times_awake is not None:
            number(self.times_awake, 0, 100, N_("Times awake go from {lowest} to {highest}."))
        if self.quality is not None:
            number(self.quality, 0, 10, N_("Sleep quality goes from {lowest} to {highest}."))
        object.__setattr__(self, "note", cleaned(self.note))

    def _go_by_calendar(self) -> None:
        """Which night it is, is told by the date one woke up on, wherever a day begins."""
        for name in ("bed", "asleep", "awake", "up"):
            when = getattr(self, name)
            if when is not None and when.after_midnight:
                object.__setattr__(self, name, when.by_calendar)

    @property
    def known_times(self) -> tuple[When, ...]:
        """The times that were given, in the order of a night."""
        times = (self.bed, self.asleep, self.awake, self.up)
        return tuple(when for when in times if when is not None)

    @property
    def sleep_minutes(self) -> int | None:
        """As typed, else from falling asleep to waking, right through a clock change."""
        if self.minutes_asleep is not None:
            return self.minutes_asleep
        if self.asleep is None or self.awake is None:
            return None
        return seconds_between(self.asleep, self.awake) // 60

    @property
    def bed_minutes(self) -> int | None:
        """From going to bed to getting up."""
        first, last = self.bed or self.asleep, self.up or self.awake
        return None if first is None or last is None else seconds_between(first, last) // 60

    def overlaps(self, other: "Night") -> bool:
        """Whether the two cannot both have been: also where the times do not tell."""
        mine, theirs = self.known_times, other.known_times
        if len(mine) < 2 or len(theirs) < 2:  # noqa: PLR2004 - a start and an end
            return True
        return mine[0].instant < theirs[-1].instant and theirs[0].instant < mine[-1].instant

    def covers(self, when: When, woke_on: date) -> bool:
        """Whether something happened between going to bed and getting up."""
        if when.part is PartOfDay.NIGHT:
            return when.date == woke_on
        first, last = self.bed or self.asleep, self.up or self.awake
        if when.clock is None or first is None or last is None:
            return False
        return first.instant <= when.instant <= last.instant


@dataclass(frozen=True, slots=True)
class Nap:
    """Sleep by day; its start is the entry's own."""

    minutes: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.minutes is not None:
            longest = LONGEST_NIGHT_MINUTES
            number(self.minutes, 0, longest, N_("A nap can be 0 to 24 hours."))
        object.__setattr__(self, "note", cleaned(self.note))
