"""How many spasms there were, on how many days, and in which half of the period."""

from dataclasses import dataclass
from datetime import date, timedelta

from spasm_diary.charts.chart import Period
from spasm_diary.reports.source import Source


@dataclass(frozen=True, slots=True)
class Frequency:
    """Spasms of some days; a quick series is one."""

    period: Period
    spasms: int
    days_known: int
    """Days of which is known how many there were, none included."""
    days_with: int

    @property
    def days_without(self) -> int:
        return self.days_known - self.days_with

    @property
    def a_week(self) -> float | None:
        """On average, counting recorded days alone; None where there are none."""
        return 7 * self.spasms / self.days_known if self.days_known else None

    @property
    def days_a_week(self) -> float | None:
        return 7 * self.days_with / self.days_known if self.days_known else None


def frequency(source: Source) -> Frequency:
    return _of(source.period, source.known("spasms"))


def halves(source: Source) -> tuple[Frequency, Frequency] | None:
    """The first half and the second, which has the odd day; None for a single day."""
    period = source.period
    if period.days == 1:
        return None
    second = period.first + timedelta(days=period.days // 2)
    both = (
        Period(period.first, second - timedelta(days=1)),
        Period(second, period.last),
    )
    before, after = (_of(half, source.known("spasms")) for half in both)
    return before, after


def _of(period: Period, known: list[tuple[date, float]]) -> Frequency:
    counts = [int(count) for day, count in known if day in period]
    return Frequency(period, sum(counts), len(counts), sum(count > 0 for count in counts))
