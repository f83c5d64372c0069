"""A large grid of some weeks: a row a week, with the date in each day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from spasm_diary.charts.calendar.laid import (
    FILLED,
    HEAD,
    LARGEST_SQUARE,
    Laid,
    weekdays,
)
from spasm_diary.charts.calendar.numbers import Calendar
from spasm_diary.charts.chart import Period
from spasm_diary.charts.drawing.boxes import Box
from spasm_diary.charts.drawing.words_at import Word, width_of
from spasm_diary.charts.look import SMALL, Look
from spasm_diary.customs import WEEK, customs
from spasm_diary.formats import short_day

_HIGHEST_DAY: Final = 9.0
_BEFORE_DATE, _DATE_HIGH = 0.35, 1.25
_LINE: Final = 0.14


@dataclass(frozen=True, slots=True)
class _Weeks:
    """The grid that the days stand in."""

    left: float
    top: float
    width: float
    height: float
    """Of a day."""
    first: date
    """With which its first week begins."""

    def box(self, day: date) -> Box:
        row, column = divmod((day - self.first).days, WEEK)
        left, top = self.left + column * self.width, self.top + row * self.height
        return Box(left, top, self.width, self.height)


def weeks(data: Calendar, area: Box, look: Look) -> Laid:
    first = customs().week_of(data.period.first)
    rows = (data.period.last - first).days // WEEK + 1
    height = min((area.height - HEAD) / rows, _HIGHEST_DAY)
    grid = _Weeks(area.left, area.top + HEAD, area.width / WEEK, height, first)
    days = list(data.period.days_every(1))
    labels = {day: _label(day, data.period, grid.width) for day in days}
    widest = max(map(_width, labels.values()))
    boxes = tuple(grid.box(cell.days.first) for cell in data.cells)
    return Laid(
        boxes,
        tuple(_beside_date(one, widest) for one in boxes),
        (
            *weekdays(area.left, area.top + HEAD / 2, grid.width, look),
            *(_date(grid.box(day), label, look) for day, label in labels.items()),
        ),
        tuple(_between_months(days, grid)),
    )


def _label(day: date, period: Period, room: float) -> str:
    """With the month where it begins, if there is room for it."""
    whole = short_day(day)
    begins = day in (period.first, day.replace(day=1))
    return whole if begins and _width(whole) <= room else str(day.day)


def _width(label: str) -> float:
    return SMALL * width_of(label) + 2 * _BEFORE_DATE


def _date(box: Box, label: str, look: Look) -> Word:
    return Word(box.left + _BEFORE_DATE, box.top + _DATE_HIGH / 2, label, look.quiet, "left")


def _beside_date(box: Box, label: float) -> Box:
    """A square that does not meet the date: in the middle, below it, or to the right of it."""
    below = Box(box.left, box.top + _DATE_HIGH, box.width, box.height - _DATE_HIGH)
    right = Box(box.left + label, box.top, box.width - label, box.height)
    ways = (
        box.inner(min(LARGEST_SQUARE, FILLED * box.height, box.width - 2 * label)),
        *(one.inner(min(LARGEST_SQUARE, FILLED * min(one[2:]))) for one in (below, right)),
    )
    return max(ways, key=lambda way: way.width)


def _between_months(days: list[date], grid: _Weeks) -> Iterator[Box]:
    """Lines along the first week of each month, where the days before it stand above or beside."""
    for day in days:
        box = grid.box(day)
        left, top = box.left - _LINE / 2, box.top - _LINE / 2
        if day.day <= WEEK and day - timedelta(days=WEEK) >= days[0]:
            yield Box(left, top, box.width + _LINE, _LINE)
        if day.day == 1 and customs().place(day) and day > days[0]:
            yield Box(left, top, _LINE, box.height + _LINE)
