"""The numbers of the chart: each measure in the columns of the period."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.steps import Series, Step, columns_of, series_of, step_for
from spasm_diary.domain.drinks import Unit

MEASURES: Final = (
    "spasms",
    "severity",
    "sleep_minutes",
    "sleep_quality",
    "stress",
    "tiredness",
    "pain",
    "drinks_ml",
)


@dataclass(frozen=True, slots=True)
class SpasmsOverTime:
    """Everything the chart shows. There are no columns after today: nothing is missing there."""

    period: Period
    today: date
    unit: Unit
    step: Step
    columns: tuple[Period, ...]
    series: dict[str, Series]
    spasms: float
    """All of them."""
    worst_on: date | None
    """The first day with the worst strength."""

    @property
    def is_daily(self) -> bool:
        return self.step is Step.DAY

    @property
    def past_days(self) -> int:
        """The days of the period that have come."""
        return sum(column.days for column in self.columns)

    @property
    def is_empty(self) -> bool:
        return not any(series.recorded for series in self.series.values())


def gather(subject: Subject) -> SpasmsOverTime:
    period, days = subject.period, subject.days
    step = step_for(period)
    columns: tuple[Period, ...] = ()
    if period.first <= subject.today:
        columns = columns_of(Period(period.first, min(period.last, subject.today)), step)
    known = days.between(period.first, min(period.last, subject.today))
    severities = known.known("severity")
    return SpasmsOverTime(
        period=period,
        today=subject.today,
        unit=subject.unit,
        step=step,
        columns=columns,
        series={measure: series_of(days, measure, columns) for measure in MEASURES},
        spasms=sum(count for _day, count in known.known("spasms")),
        worst_on=max(severities, key=lambda found: found[1])[0] if severities else None,
    )
