"""The numbers of the chart: each measure in the columns of the period."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.happenings import Happening, by_column, happenings_of
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
    later: tuple[int, ...]
    """How many spasms of each column were added later."""
    happenings: tuple[tuple[Happening, ...], ...]
    """What happened beside, in each column."""

    @property
    def is_daily(self) -> bool:
        return self.step is Step.DAY

    @property
    def past_days(self) -> int:
        """The days of the period that have come."""
        return sum(column.days for column in self.columns)

    @property
    def later_means(self) -> tuple[float, ...]:
        """Of the spasms that a column's recorded days have on average, those added later."""
        pairs = zip(self.later, self.series["spasms"].days, strict=True)
        return tuple(later / max(1, days) for later, days in pairs)

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
        later=_totals(series_of(days, "spasms_added_later", columns)),
        happenings=by_column(happenings_of(subject), columns),
    )


def _totals(series: Series) -> tuple[int, ...]:
    pairs = zip(series.means, series.days, strict=True)
    return tuple(round((mean or 0) * days) for mean, days in pairs)
