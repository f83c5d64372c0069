"""What a chart shows, read a year at a time: others have their turn, and it can be stopped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from spasm_diary.charts.chart import Needs, Period, Subject
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import FIRST_DAY
from spasm_diary.usecases.ports import OpenChartWork, Task
from spasm_diary.usecases.read_columns import read_columns

DAYS_AT_ONCE: Final = 366


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Which days are looked at, from when, in which unit, and how."""

    period: Period
    today: date
    unit: Unit = Unit.ML
    choice: str = ""


def gather_subject(
    open_work: OpenChartWork, needs: Needs, looked_at: LookedAt, task: Task
) -> Subject:
    """The numbers of the days, and the entries that the chart needs."""
    period = looked_at.period
    first = needs.first_day(period)
    days = read_columns(open_work, first, period.last)
    day_before = max(first - timedelta(days=1), FIRST_DAY)
    entries = read_entries(open_work, Period(day_before, period.last), needs.kinds, task)
    if needs.from_the_start:
        with open_work() as work:
            begun = work.diary.between(FIRST_DAY, period.last, needs.from_the_start)
        entries = tuple(sorted((*begun, *entries), key=lambda entry: entry.when))
    return Subject(days, period, looked_at.today, looked_at.unit, entries, looked_at.choice)


def read_entries(
    open_work: OpenChartWork, period: Period, kinds: Sequence[str], task: Task
) -> tuple[Entry, ...]:
    """Entries of some kinds, in order of time; none where no kind is named."""
    if not kinds:
        return ()
    found: list[Entry] = []
    for part in _parts(period):
        task.report((part.first - period.first).days, period.days)
        with open_work() as work:
            found += work.diary.between(part.first, part.last, kinds)
    return tuple(sorted(found, key=lambda entry: entry.when))


def _parts(period: Period) -> Iterator[Period]:
    first = period.first
    while first <= period.last:
        last = min(period.last, first + timedelta(days=DAYS_AT_ONCE - 1))
        yield Period(first, last)
        first = last + timedelta(days=1)
