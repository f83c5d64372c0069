"""Which days a chart is of: a week, a month, a year … up to a day, all, or days of one's own.

A span of time ends on a day and reaches back from it, so that it never holds days to come: the
month that ends today says more than the month that has just begun.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from spasm_diary.charts.chart import Period
from spasm_diary.domain.moments import FIRST_DAY
from spasm_diary.words import N_

DAY: Final = timedelta(days=1)


class Reach(Enum):
    """How far back a chart reaches, in the order of the buttons."""

    WEEK = "week"
    MONTH = "month"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"
    OWN = "own"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def can_step(self) -> bool:
        """Whether there is one before it and after it."""
        return self not in (Reach.ALL, Reach.OWN)


_LABELS: Final = {
    Reach.WEEK: N_("Week"),
    Reach.MONTH: N_("Month"),
    Reach.THREE_MONTHS: N_("3 months"),
    Reach.YEAR: N_("Year"),
    Reach.ALL: N_("All"),
    Reach.OWN: N_("From … to"),
}
_FIRST_DAYS: Final[dict[Reach, Callable[[date], date]]] = {
    Reach.WEEK: lambda last: last - 6 * DAY,
    Reach.MONTH: lambda last: _months_before(last, 1) + DAY,
    Reach.THREE_MONTHS: lambda last: _months_before(last, 3) + DAY,
    Reach.YEAR: lambda last: _months_before(last, 12) + DAY,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """The days that a person asked for."""

    reach: Reach = Reach.MONTH
    last: date | None = None
    """Where they end; None is today, whenever that is."""
    own: Period | None = None

    def period(self, today: date, span: tuple[date, date] | None) -> Period:
        """These days, in a diary that spans from a first to a last day."""
        if self.reach is Reach.OWN and self.own is not None:
            return self.own
        last = min(self.last or today, today)
        if self.reach in _FIRST_DAYS:
            return Period(max(FIRST_DAY, _FIRST_DAYS[self.reach](last)), last)
        first, _newest = span or (today, today)
        return Period(min(first, today), today)

    def before(self, today: date) -> "Asked":
        """The same reach, up to the day before this begins."""
        last = self.period(today, None).first - DAY
        return Asked(self.reach, max(last, FIRST_DAY))

    def after(self, today: date) -> "Asked":
        """The same reach, beginning the day after this ends, and today at the latest."""
        now = self.period(today, None)
        last = now.last + DAY
        while last < today and _FIRST_DAYS[self.reach](last) <= now.last:
            last += DAY
        return Asked(self.reach, None if last >= today else last)


FEWEST_DAYS: Final = 7
"""Nobody zooms in closer than to a week: there would be no points left to see."""


def moved(period: Period, share: float, begins: date, today: date) -> Period:
    """As many days, later by a share of them or earlier, but not beyond what there is."""
    shift = round(share * period.days) or (1 if share > 0 else -1)
    last = min(max(period.last + shift * DAY, begins), max(today, period.last))
    first = max(last - (period.days - 1) * DAY, FIRST_DAY)
    return Period(first, last)


def zoomed(period: Period, factor: float, at: float, span: Period) -> Period:
    """`factor` as many days, with the day at a share of the width where it was.

    Never more than there is in `span`, but where that was shown already.
    """
    fewest, most = min(FEWEST_DAYS, period.days), max(span.days, period.days)
    days = min(max(round(period.days * factor), fewest), most)
    first = period.first + round((period.days - days) * at) * DAY
    first = min(max(first, min(span.first, period.first)), max(span.last, period.last))
    last = min(first + (days - 1) * DAY, max(span.last, period.last))
    return Period(max(last - (days - 1) * DAY, FIRST_DAY), last)


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or its last day where it is shorter."""
    index = day.year * 12 + day.month - 1 - months
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    end = following - DAY
    return end.replace(day=min(day.day, end.day))
