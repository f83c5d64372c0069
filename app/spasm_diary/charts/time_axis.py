"""Where a time axis has its few labels and lines: on days, weeks, months or years."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from spasm_diary.charts.chart import Period
from spasm_diary.formats import SHORT_MONTHS, SHORT_WEEKDAYS, short_day
from spasm_diary.words import tr

MOST_LABELS: Final = 7
_LONGEST_WITH_WEEKS: Final = 100
_LONGEST_WITH_MONTHS: Final = 800
_LONGEST_WITH_YEARS: Final = 5500
"""In days: longer periods have lines for months, then for years, then for every ten."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands under a day. `centred` under the middle of it, else from its start on."""

    day: date
    text: str
    centred: bool = True


def labels_of(period: Period, room: int = MOST_LABELS) -> tuple[Label, ...]:
    """The finest labels of which there are `room` at most."""
    room = max(1, min(room, MOST_LABELS))
    for labels in _ways_to_label(period):
        if 0 < len(labels) <= room:
            return labels
    return (_day(period.first),)


def lines_of(period: Period) -> tuple[date, ...]:
    """The days that begin a week, where that helps the eye, else a month or a year."""
    if period.days <= _LONGEST_WITH_WEEKS:
        return tuple(period.weeks_every(1))
    if period.days <= _LONGEST_WITH_MONTHS:
        return tuple(period.months_every(1))
    return tuple(period.months_every(12 if period.days <= _LONGEST_WITH_YEARS else 120))


def _ways_to_label(period: Period) -> Iterator[tuple[Label, ...]]:
    """From the finest to the coarsest; the finest only where they can be few enough."""
    for days in (1, 2):
        if period.days <= days * MOST_LABELS:
            yield _labels(period.days_every(days), _day)
    for weeks in (1, 2, 4):
        yield _labels(period.weeks_every(weeks), _day)
    for months in (1, 2, 3, 6):
        yield _months(period.months_every(months))
    for years in (1, 2, 5, 10, 20, 50, 100):
        yield _labels(period.months_every(12 * years), _year)


def _labels(days: Iterator[date], label: Callable[[date], Label]) -> tuple[Label, ...]:
    return tuple(map(label, days))


def _day(day: date) -> Label:
    text = tr("{short_weekday}\n{short_date}").format(
        short_weekday=tr(SHORT_WEEKDAYS[day.weekday()]), short_date=short_day(day)
    )
    return Label(day, text)


def _months(days: Iterator[date]) -> tuple[Label, ...]:
    """With the year under the first one and under each January."""
    labels: list[Label] = []
    for day in days:
        text = tr(SHORT_MONTHS[day.month - 1])
        if not labels or day.month == 1:
            text = tr("{short_month}\n{year}").format(short_month=text, year=day.year)
        labels.append(Label(day, text, centred=False))
    return tuple(labels)


def _year(day: date) -> Label:
    return Label(day, str(day.year), centred=False)
