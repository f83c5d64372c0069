"""Cuts a period into the columns of a chart: days, or weeks, months and years where there are many.

A few hundred columns are all that a screen shows and an eye takes in, and drawing them takes the
same time for one year and for fifty.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from math import isnan
from statistics import fmean
from typing import Final

from spasm_diary.charts.chart import Period
from spasm_diary.domain.tallies import DayColumns

MOST_COLUMNS: Final = 400


class Step(Enum):
    """How much time a column stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_STARTS: dict[Step, Callable[[Period], Iterator[date]]] = {
    Step.DAY: lambda period: period.days_every(1),
    Step.WEEK: lambda period: period.weeks_every(1),
    Step.MONTH: lambda period: period.months_every(1),
    Step.QUARTER: lambda period: period.months_every(3),
    Step.YEAR: lambda period: period.months_every(12),
}
_ROUGHLY_DAYS = {Step.DAY: 1, Step.WEEK: 7, Step.MONTH: 30, Step.QUARTER: 91, Step.YEAR: 365}


def step_for(period: Period) -> Step:
    """The finest step that keeps the columns few enough."""
    fitting = (step for step in Step if period.days / _ROUGHLY_DAYS[step] <= MOST_COLUMNS)
    return next(fitting, Step.YEAR)


def columns_of(period: Period, step: Step) -> tuple[Period, ...]:
    """The days of each column; the first and the last may be cut short by the period."""
    starts = [period.first, *(day for day in _STARTS[step](period) if day > period.first)]
    ends = [start - timedelta(days=1) for start in starts[1:]]
    return tuple(map(Period, starts, [*ends, period.last]))


@dataclass(frozen=True, slots=True)
class Series:
    """A measure, a number a column; None where nothing was recorded."""

    means: tuple[float | None, ...]
    """Of the recorded days of each column: an unrecorded day never counts as 0."""
    lows: tuple[float | None, ...]
    highs: tuple[float | None, ...]
    days: tuple[int, ...]
    """How many days of each column were recorded."""

    @property
    def recorded(self) -> int:
        return sum(self.days)


def series_of(days: DayColumns, measure: str, columns: Sequence[Period]) -> Series:
    """What was recorded of a measure in each column."""
    values = days[measure]
    found = [_known(values, days.first, column) for column in columns]
    return Series(
        means=tuple(fmean(known) if known else None for known in found),
        lows=tuple(min(known, default=None) for known in found),
        highs=tuple(max(known, default=None) for known in found),
        days=tuple(len(known) for known in found),
    )


def _known(values: Sequence[float], first: date, column: Period) -> list[float]:
    start = max(0, (column.first - first).days)
    stop = max(0, (column.last - first).days + 1)
    return [value for value in values[start:stop] if not isnan(value)]
