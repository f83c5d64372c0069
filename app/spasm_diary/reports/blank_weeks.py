"""Sheets to fill in by hand, on days without a computer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.text import number
from spasm_diary.words import N_

MOST_WEEKS: Final = 8
DAYS_IN_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class BlankDay:
    """A day to write down; without a date it is any such weekday, counted from Monday as 0."""

    weekday: int
    date: date | None


@dataclass(frozen=True, slots=True)
class BlankWeeks:
    """So many weeks, from a Monday on, or without dates."""

    count: int = 1
    monday: date | None = None

    def __post_init__(self) -> None:
        number(self.count, 1, MOST_WEEKS, N_("Print {lowest} to {highest} weeks at a time."))
        if self.monday is not None and self.monday.weekday():
            raise NotValid(N_("A week on paper begins on a Monday."))

    def weeks(self) -> Iterator[tuple[BlankDay, ...]]:
        """The days, week by week."""
        for week in range(self.count):
            yield tuple(self._day(week, weekday) for weekday in range(DAYS_IN_WEEK))

    def _day(self, week: int, weekday: int) -> BlankDay:
        if self.monday is None:
            return BlankDay(weekday, None)
        passed = timedelta(days=week * DAYS_IN_WEEK + weekday)
        return BlankDay(weekday, self.monday + passed)
