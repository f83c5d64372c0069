"""The numbers of the comparison. An unrecorded day counts on neither side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import fmean, median
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.domain.changes_noticed import RATED, Noticed, noticed
from spasm_diary.domain.drinks import Unit


class How(Enum):
    """How the days of a span become one number."""

    MEAN = "mean"
    MEDIAN = "median"
    DAYS = "days"
    """How many of them had any."""


MEASURES: Final = {
    "spasms": How.MEAN,
    "severity": How.MEDIAN,
    "night_spasms": How.DAYS,
    "sleep_minutes": How.MEAN,
    "sleep_quality": How.MEDIAN,
    "stress": How.MEDIAN,
    "tiredness": How.MEDIAN,
    "pain": How.MEDIAN,
    "drinks_ml": How.MEAN,
}
"""What is compared, in this order. What is rated has its median, as in the rule on changes."""
_JOIN: Final[dict[How, Callable[[Sequence[float]], float]]] = {
    How.MEAN: fmean,
    How.MEDIAN: median,
    How.DAYS: lambda values: sum(value > 0 for value in values),
}


@dataclass(frozen=True, slots=True)
class Side:
    """A measure in one of the two spans."""

    days: int
    """With a record of it."""
    value: float | None
    """None where there is no such day."""
    low: float | None
    high: float | None
    total: float

    @classmethod
    def of(cls, values: Sequence[float], how: How) -> "Side":
        return cls(
            days=len(values),
            value=_JOIN[how](values) if values else None,
            low=min(values, default=None),
            high=max(values, default=None),
            total=sum(values),
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """A measure in both."""

    measure: str
    now: Side
    before: Side
    change: Noticed | None
    """None where there is no rule for it, or a side without any day."""

    @property
    def how(self) -> How:
        return MEASURES[self.measure]


@dataclass(frozen=True, slots=True)
class Span:
    """One of the two, and how many of its days had any entry."""

    period: Period
    recorded: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything the chart shows."""

    period: Period
    now: Span | None
    """The days that have come; None where all of them lie ahead."""
    before: Span | None
    """As many days before as the whole period has; None before all dates of a diary."""
    unit: Unit
    compared: tuple[Compared, ...]
    """What was recorded in one of the two at least."""
    missing: tuple[str, ...]
    """The other measures."""


def gather(subject: Subject) -> Comparison:
    past = subject.past
    earlier = subject.period.before if subject.period.before.last < subject.period.first else None
    found = [_compared(subject, measure, past, earlier) for measure in MEASURES]
    return Comparison(
        period=subject.period,
        now=_span(subject, past),
        before=_span(subject, earlier),
        unit=subject.unit,
        compared=tuple(one for one in found if one.now.days or one.before.days),
        missing=tuple(one.measure for one in found if not one.now.days and not one.before.days),
    )


def _compared(
    subject: Subject, measure: str, past: Period | None, earlier: Period | None
) -> Compared:
    now, before = _values(subject, measure, past), _values(subject, measure, earlier)
    how = MEASURES[measure]
    change = noticed(now, before) if measure in RATED and now and before else None
    return Compared(measure, Side.of(now, how), Side.of(before, how), change)


def _values(subject: Subject, measure: str, span: Period | None) -> list[float]:
    if span is None:
        return []
    return [value for _, value in subject.days.between(span.first, span.last).known(measure)]


def _span(subject: Subject, span: Period | None) -> Span | None:
    return None if span is None else Span(span, len(_values(subject, "entries", span)))
