"""Sheets to fill in by hand, on days without a computer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from spasm_diary.customs import WEEK, customs
from spasm_diary.domain.text import number
from spasm_diary.words import N_

MOST_WEEKS: Final = 8


@dataclass(frozen=True, slots=True)
class BlankDay:
    """A day to write down; without a date it is any such weekday, counted from Monday as 0."""

    weekday: int
    date: date | None


@dataclass(frozen=True, slots=True)
class BlankWeeks:
    """So many weeks, from a day on, or without dates."""

    count: int = 1
    first: date | None = None

    def __post_init__(self) -> None:
        number(self.count, 1, MOST_WEEKS, N_("Print {lowest} to {highest} weeks at a time."))

    def weeks(self) -> Iterator[tuple[BlankDay, ...]]:
        """The days, week by week."""
        for week in range(self.count):
            yield tuple(self._day(week, place) for place in range(WEEK))

    def _day(self, week: int, place: int) -> BlankDay:
        if self.first is None:
            return BlankDay(customs().weekdays[place], None)
        day = self.first + timedelta(days=week * WEEK + place)
        return BlankDay(day.weekday(), day)
