"""The numbers of the calendar: what each of its squares holds, a day or a month.

Today counts as a day that nothing is known of only once it is over, and days to come never do.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from spasm_diary.charts.chart import Choice, Period, Subject
from spasm_diary.domain.notes import Appointment
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.words import N_

COUNT: Final = Choice("count", N_("Number of spasms"))
STRENGTH: Final = Choice("strength", N_("Worst strength"))
LONGEST_IN_WEEKS: Final = 42
LONGEST_IN_MONTHS: Final = 400
"""Days; longer periods have a row for each year."""
MOST_YEARS: Final = 60
_DAY: Final = timedelta(days=1)


class Layout(Enum):
    """How the squares are laid out."""

    WEEKS = "weeks"
    """One large grid of days, a row a week."""
    MONTHS = "months"
    """A small grid of days for each month."""
    YEARS = "years"
    """A row a year, of which each square is a month."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of a day, or of the days of a month."""

    days: Period
    past: int
    """How many of them are over; today too, once something is written about its spasms."""
    known: int
    """On how many of them spasms are recorded, or that there were none."""
    spasms: int
    worst: int | None
    added_later: int
    has_others: bool
    """Whether anything else is recorded."""
    appointments: tuple[str, ...]
    """With whom."""

    @property
    def average(self) -> float | None:
        """Spasms a day, of the recorded days; on one day, its spasms."""
        return self.spasms / self.known if self.known else None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Everything the chart shows."""

    asked: Period
    period: Period
    """The days shown: the last of those asked for where these are very many."""
    today: date
    layout: Layout
    by_strength: bool
    cells: tuple[Cell, ...]
    """In their order; of the days to come, only those with an appointment."""
    free_days: int
    """Days of which it is recorded that there were no spasms."""
    most: tuple[date, int] | None
    """The first day with the most spasms, and how many."""
    worst: tuple[date, int] | None
    """The first day with the worst strength, and that."""
    strengths: tuple[int, ...]
    """The worst strength of each day that has one."""

    @property
    def is_daily(self) -> bool:
        return self.layout is not Layout.YEARS

    @property
    def known(self) -> int:
        return sum(cell.known for cell in self.cells)

    @property
    def past(self) -> int:
        return sum(cell.past for cell in self.cells)

    @property
    def spasms(self) -> int:
        return sum(cell.spasms for cell in self.cells)

    @property
    def added_later(self) -> int:
        return sum(cell.added_later for cell in self.cells)

    @property
    def appointments(self) -> int:
        return sum(len(cell.appointments) for cell in self.cells)

    def value(self, cell: Cell) -> float | None:
        """The number that a square is drawn for."""
        return cell.worst if self.by_strength else cell.average


def gather(subject: Subject) -> Calendar:
    layout = _layout(subject.period)
    period = _shown(subject.period, layout)
    visits = _appointments(subject, period)
    known = subject.days.between(period.first, min(period.last, subject.today))
    counts = [(day, int(count)) for day, count in known.known("spasms")]
    strengths = [(day, int(worst)) for day, worst in known.known("severity")]
    return Calendar(
        asked=subject.period,
        period=period,
        today=subject.today,
        layout=layout,
        by_strength=subject.choice == STRENGTH.key,
        cells=tuple(_cells(subject, period, layout, visits)),
        free_days=sum(count == 0 for _day, count in counts),
        most=_highest([found for found in counts if found[1]]),
        worst=_highest(strengths),
        strengths=tuple(worst for _day, worst in strengths),
    )


def _layout(period: Period) -> Layout:
    if period.days <= LONGEST_IN_WEEKS:
        return Layout.WEEKS
    return Layout.MONTHS if period.days <= LONGEST_IN_MONTHS else Layout.YEARS


def _shown(period: Period, layout: Layout) -> Period:
    earliest = period.last.year - MOST_YEARS + 1
    if layout is not Layout.YEARS or period.first.year >= earliest:
        return period
    return Period(date(earliest, 1, 1), period.last)


def _appointments(subject: Subject, period: Period) -> Mapping[date, list[str]]:
    found: defaultdict[date, list[str]] = defaultdict(list)
    for entry in subject.entries:
        if isinstance(entry.content, Appointment) and entry.day in period:
            found[entry.day].append(entry.content.who)
    return found


def _cells(
    subject: Subject, period: Period, layout: Layout, visits: Mapping[date, list[str]]
) -> Iterator[Cell]:
    past = Period(period.first, min(period.last, subject.today)) if subject.past else None
    for part in _parts(past, layout) if past else ():
        yield _cell(part, subject, visits)
    if layout is Layout.YEARS:
        return
    for day in sorted(day for day in visits if day > subject.today):
        yield _empty_cell(day, visits[day])


def _empty_cell(day: date, appointments: list[str]) -> Cell:
    return Cell(
        days=Period(day, day),
        past=0,
        known=0,
        spasms=0,
        worst=None,
        added_later=0,
        has_others=False,
        appointments=tuple(appointments),
    )


def _parts(past: Period, layout: Layout) -> Iterator[Period]:
    if layout is not Layout.YEARS:
        yield from (Period(day, day) for day in past.days_every(1))
        return
    first = past.first
    for following in past.months_every(1):
        if following > past.first:
            yield Period(first, following - _DAY)
            first = following
    yield Period(first, past.last)


def _cell(part: Period, subject: Subject, visits: Mapping[date, list[str]]) -> Cell:
    spasms = _known(subject.days, "spasms", part)
    strengths = _known(subject.days, "severity", part)
    is_open = part.last == subject.today and subject.days.at(part.last, "spasms") is None
    return Cell(
        days=part,
        past=part.days - is_open,
        known=len(spasms),
        spasms=int(sum(spasms)),
        worst=int(max(strengths)) if strengths else None,
        added_later=int(sum(_known(subject.days, "spasms_added_later", part))),
        has_others=bool(_known(subject.days, "entries", part)),
        appointments=tuple(who for day in part.days_every(1) for who in visits.get(day, ())),
    )


def _known(days: DayColumns, measure: str, part: Period) -> Sequence[float]:
    start = max(0, (part.first - days.first).days)
    stop = max(0, (part.last - days.first).days + 1)
    return [value for value in days[measure][start:stop] if not math.isnan(value)]


def _highest(found: list[tuple[date, int]]) -> tuple[date, int] | None:
    return max(found, key=lambda one: one[1], default=None)
