"""When something happened: local wall time with its UTC offset, and how exactly it is known.

The wall time is what the person saw on their clock. It is kept as it was typed and never worked
out again, so that a flight or a clock change moves no old entry to another day. So is the day that
it belongs to: one in the morning may still be the day before, for who lets their days begin at 4.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import total_ordering
from typing import TypeAlias

from spasm_diary.domain.day_begins import LATEST_BEGIN, day_of
from spasm_diary.domain.errors import NotReadable, NotValid
from spasm_diary.words import N_

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2199, 12, 31)
LARGEST_OFFSET = 18 * 60
"""Minutes; the real ones end at 14 hours."""
_ONE_DAY = timedelta(days=1)
_Date: TypeAlias = date
"""For where a field of this name is in the way."""


class Exactness(StrEnum):
    """How exactly a start is known."""

    MINUTE = "minute"
    PART = "part"
    DATE = "date"


class PartOfDay(StrEnum):
    """A quarter of a civil day."""

    NIGHT = "night"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"

    @property
    def label(self) -> str:
        return _PART_LABELS[self]

    @property
    def hour(self) -> int:
        """Where it is drawn, and sorted; never taken for the time something happened."""
        return _PART_HOURS[self]


_PART_LABELS = {
    PartOfDay.NIGHT: N_("during the night"),
    PartOfDay.MORNING: N_("in the morning"),
    PartOfDay.AFTERNOON: N_("in the afternoon"),
    PartOfDay.EVENING: N_("in the evening"),
}
_PART_HOURS = {
    PartOfDay.NIGHT: 3,
    PartOfDay.MORNING: 9,
    PartOfDay.AFTERNOON: 15,
    PartOfDay.EVENING: 20,
}
_NOON = time(12)


@total_ordering
@dataclass(frozen=True, slots=True)
class When:
    """A date, and where it is known a clock time to the minute or second, or a part of the day."""

    date: date
    """The day that it belongs to."""
    offset: int
    """Minutes east of UTC at that place and time."""
    clock: time | None = None
    part: PartOfDay | None = None
    after_midnight: bool = False
    """Whether the clock showed this after the midnight in which that day ends by the calendar."""

    def __post_init__(self) -> None:
        last = LAST_DAY - _ONE_DAY if self.after_midnight else LAST_DAY
        if not FIRST_DAY <= self.date <= last:
            raise NotValid(N_("The diary takes dates from 1900 to 2199."))
        if abs(self.offset) > LARGEST_OFFSET:
            raise NotValid(
                N_("That is not an offset from world time: {minutes}."), minutes=self.offset
            )
        if self.after_midnight and (self.clock is None or self.clock.hour >= LATEST_BEGIN):
            raise NotValid(N_("Only a time from 0:00 to 3:59 can belong to the day before."))
        if self.clock is not None:
            if self.part is not None:
                raise NotValid(N_("Give a clock time or a part of the day, not both."))
            object.__setattr__(
                self, "clock", self.clock.replace(microsecond=0, tzinfo=None, fold=0)
            )

    @classmethod
    def at(cls, moment: datetime, begins: int = 0) -> "When":
        """To the second, in the time zone that the moment carries; days begin at this hour."""
        offset = moment.utcoffset() or timedelta()
        minutes, day = round(offset.total_seconds() / 60), day_of(moment, begins)
        return cls(day, minutes, moment.time(), after_midnight=day != moment.date())

    @property
    def exactness(self) -> Exactness:
        if self.clock is not None:
            return Exactness.MINUTE
        return Exactness.DATE if self.part is None else Exactness.PART

    @property
    def local(self) -> datetime:
        """The wall time, without a zone; for the inexact, where it is drawn."""
        clock = self.clock
        if clock is None:
            clock = _NOON if self.part is None else time(self.part.hour)
        return datetime.combine(self.calendar_date, clock)

    @property
    def calendar_date(self) -> _Date:
        """What the calendar showed."""
        return self.date + _ONE_DAY if self.after_midnight else self.date

    @property
    def by_calendar(self) -> "When":
        """The same moment, belonging to the date that the calendar showed."""
        return replace(self, date=self.calendar_date, after_midnight=False)

    @property
    def zone(self) -> timezone:
        return timezone(timedelta(minutes=self.offset))

    @property
    def instant(self) -> datetime:
        """In UTC: for sorting and for working out lengths."""
        return self.local.replace(tzinfo=self.zone).astimezone(UTC)

    def __lt__(self, other: "When") -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[datetime, int, bool, str, bool]:
        """By instant; the rest only keeps two that differ from being neither before nor equal."""
        no_clock, part = self.clock is None, self.part or ""
        return self.instant, self.offset, no_clock, part, self.after_midnight

    def __str__(self) -> str:
        """`2026-11-23T02:10+01:00`, `2026-11-23 night +01:00` or `2026-11-23 +01:00`.

        By the calendar: which day it belongs to, if to the one before, has to be said besides.
        """
        sign = "-" if self.offset < 0 else "+"
        hours, minutes = divmod(abs(self.offset), 60)
        offset = f"{sign}{hours:02}:{minutes:02}"
        if self.clock is not None:
            whole_minute = self.clock.second == 0
            clock = self.clock.isoformat("minutes" if whole_minute else "seconds")
            return f"{self.calendar_date.isoformat()}T{clock}{offset}"
        return " ".join(filter(None, (self.date.isoformat(), self.part, offset)))


_WRITTEN = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<clock>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?"
    r"|[ ](?P<part>night|morning|afternoon|evening))?"
    r"(?:[ ]?(?P<offset>Z|[+-]\d\d:[0-5]\d))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Written:
    """A start as it was written: the offset may be missing, and is then the writer's own."""

    date: date
    clock: time | None
    part: PartOfDay | None
    offset: int | None


def read_when(text: str) -> Written:
    """Read the spellings of `When`, the offset left out if one likes.

    Raises:
        NotReadable: it is none of them.
    """
    found = _WRITTEN.fullmatch(text)
    try:
        if found is None:
            raise ValueError  # noqa: TRY301 - told in the same words as a 31st of February
        clock, part = found["clock"], found["part"]
        return Written(
            date.fromisoformat(found["date"]),
            time.fromisoformat(clock) if clock else None,
            PartOfDay(part) if part else None,
            _minutes(found["offset"]),
        )
    except ValueError as error:
        raise NotReadable(
            N_("This is not a date, or a date with a time, such as 2026-11-23T02:10.")
        ) from error


def _minutes(offset: str | None) -> int | None:
    if offset is None:
        return None
    if offset == "Z":
        return 0
    minutes = int(offset[1:3]) * 60 + int(offset[4:6])
    return -minutes if offset[0] == "-" else minutes


def when_typed(
    day: date, clock: time, *, now: datetime, begins: int, offset_at: Callable[[datetime], int]
) -> When:
    """What a clock time means that is typed on the sheet of a day, where days begin at this hour.

    Before that hour, it is the end of the day; but as long as this has still to come, it can only
    be the night in which the date began, such as of a spasm that is written down at breakfast.
    """
    is_end = clock.hour < begins and day < now.date()
    unsettled = When(day, 0, clock, after_midnight=is_end)
    return replace(unsettled, offset=offset_at(unsettled.local))


def seconds_between(earlier: When, later: When) -> int:
    """Real seconds: right through a change of clocks or of time zone."""
    return round((later.instant - earlier.instant).total_seconds())
