"""The numbers of the chart: spasms by the hour they began in, of each day of the week.

Only a clock time tells an hour. A spasm known to a part of the day is counted for that part, one
known to its date for nothing but that date; neither is ever given an hour.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.hours.usual_nights import Nights, usual_nights
from spasm_diary.customs import customs
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.nights import Night
from spasm_diary.domain.spasms import Spasm

DAY_HOURS: Final = 24


@dataclass(frozen=True, slots=True)
class Days:
    """A day of the week, or all of them together."""

    weekday: int | None
    """Monday is 0; None for all of them."""
    past: int
    """How many there were; today too, once something is written about its spasms."""
    known: int
    """On how many of them spasms are recorded, or that there were none."""
    hours: tuple[int, ...]
    """Spasms that began in each hour of the day."""
    parts: tuple[int, ...]
    """Spasms of which only the part of the day is known, in the order of `PartOfDay`."""
    undated: int
    """Spasms of which only the date is known."""

    @property
    def timed(self) -> int:
        return sum(self.hours)

    @property
    def inexact(self) -> int:
        """Spasms without a clock time: where there are any, an hour without one may have one."""
        return sum(self.parts) + self.undated

    @property
    def spasms(self) -> int:
        return self.timed + self.inexact


@dataclass(frozen=True, slots=True)
class HoursOfDay:
    """Everything the chart shows."""

    period: Period
    week: tuple[Days, ...]
    """From the day on with which a week begins."""
    all: Days
    nights: Nights

    @property
    def rows(self) -> tuple[Days, ...]:
        """All days together, then each of the week."""
        return (self.all, *self.week)

    @property
    def at_night(self) -> int:
        """Spasms whose hour is marked as night."""
        return sum(count for hour, count in enumerate(self.all.hours) if self.nights.holds(hour))


def gather(subject: Subject) -> HoursOfDay:
    past = subject.past
    starts = tuple(_starts(subject, past)) if past else ()
    nights = (one.content for one in subject.entries if one.day in subject.period)
    return HoursOfDay(
        period=subject.period,
        week=tuple(_days(weekday, starts, subject, past) for weekday in customs().weekdays),
        all=_days(None, starts, subject, past),
        nights=usual_nights([night for night in nights if isinstance(night, Night)]),
    )


def _starts(subject: Subject, past: Period) -> Iterator[When]:
    for entry in subject.entries:
        if isinstance(entry.content, Spasm) and entry.day in past:
            yield entry.when


def _days(
    weekday: int | None, starts: Sequence[When], subject: Subject, past: Period | None
) -> Days:
    mine = [when for when in starts if weekday in (None, when.date.weekday())]
    hours = Counter(when.clock.hour for when in mine if when.clock is not None)
    parts = Counter(when.part for when in mine if when.clock is None)
    dates = [day for day in past.days_every(1) if weekday in (None, day.weekday())] if past else []
    known = [day for day in dates if subject.days.at(day, "spasms") is not None]
    return Days(
        weekday=weekday,
        past=sum(day != subject.today or day in known[-1:] for day in dates),
        known=len(known),
        hours=tuple(hours[hour] for hour in range(DAY_HOURS)),
        parts=tuple(parts[part] for part in PartOfDay),
        undated=parts[None],
    )
