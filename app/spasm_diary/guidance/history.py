"""What the rules look at: the last weeks as numbers, and the little else that they need.

A day without an entry is absent from every answer here; it never counts as a good or a bad one.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median
from typing import TypeAlias

from spasm_diary.domain.settings import Personal
from spasm_diary.domain.tallies import DayColumns

WEEK = 7
USUAL_DAYS = 56
FEWEST_FOR_USUAL = 14
"""Our own line: with fewer recorded days nobody's usual is known."""
DAYS_LOOKED_AT = WEEK + USUAL_DAYS
"""How far back the columns of a history need to reach."""

Recorded: TypeAlias = list[tuple[date, float]]


@dataclass(frozen=True, slots=True)
class History:
    """A person's last weeks. What lies after the day that is asked about is never looked at."""

    days: DayColumns
    """At least `DAYS_LOOKED_AT` days; fewer only mean that less is known."""
    begun: date | None
    """The first date of the whole diary; None: nothing is recorded yet."""
    personal: Personal = field(default_factory=Personal)
    appointments: tuple[date, ...] = ()
    signs: tuple[tuple[date, str], ...] = ()
    """The keys of the warning signs that were ticked, with their dates."""

    def last_days(self, measure: str, today: date, count: int = WEEK) -> Recorded:
        """What was recorded on the last `count` days, today among them."""
        return self.days.between(today - timedelta(days=count - 1), today).known(measure)

    def last_recorded(self, measure: str, today: date, count: int, within: int) -> Recorded:
        """The last `count` days with a record, none longer ago than `within` days."""
        return self.last_days(measure, today, within)[-count:]

    def usual(self, measure: str, today: date) -> float | None:
        """The median of the eight weeks before the last seven days; None where unknown."""
        before = today - timedelta(days=WEEK)
        values = [value for _, value in self.last_days(measure, before, USUAL_DAYS)]
        return median(values) if len(values) >= FEWEST_FOR_USUAL else None
