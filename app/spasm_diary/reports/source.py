"""What a report is made from: everything of a period, and what reaches into it from before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.tallies import DayColumns

Some = TypeVar("Some", bound=Content)


@dataclass(frozen=True, slots=True)
class Source:
    """The diary as a report sees it."""

    period: Period
    """No later than today: days to come are not missing in it."""
    today: date
    days: DayColumns
    """Of the period, and as many days before it."""
    entries: tuple[Entry, ...]
    """In order of time: of the period and the day before, courses and appointments of all time."""
    followed: tuple[Followed, ...] = ()
    unit: Unit = Unit.ML

    @property
    def subject(self) -> Subject:
        """The same for a chart."""
        return Subject(self.days, self.period, self.today, self.unit, self.entries)

    def each(self, kind: type[Some]) -> Iterator[tuple[Entry, Some]]:
        """The entries of a kind in the period, each with its content."""
        for entry in self.entries:
            if entry.day in self.period and isinstance(entry.content, kind):
                yield entry, entry.content

    def known(self, measure: str) -> list[tuple[date, float]]:
        """The days of the period with a number of a measure."""
        return self.days.between(self.period.first, self.period.last).known(measure)
