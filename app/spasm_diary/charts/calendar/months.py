"""Small months beside and below each other: in each a row a week."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import Final

from spasm_diary.charts.calendar.laid import FILLED, HEAD, Laid, weekdays
from spasm_diary.charts.calendar.numbers import Calendar
from spasm_diary.charts.chart import Period
from spasm_diary.charts.drawing.boxes import Box
from spasm_diary.charts.drawing.words_at import Word, width_of
from spasm_diary.charts.look import SMALL, Look
from spasm_diary.customs import WEEK, customs
from spasm_diary.formats import SHORT_MONTHS, as_heading, month_name
from spasm_diary.words import tr

_HIGHEST_DAY, _SMALLEST_DAY = 3.0, 0.05
_WIDEST: Final = 1.6
"""Of the height of a day."""
_NAMED_FROM: Final = 2.3
"""The width of a day from which on the names of the weekdays have room."""
_NUMBERED_FROM: Final = 2.2
"""The height of a day from which on its number has room, which is worth more than names."""
_WEEKDAYS: Final = 1.2
_WORTH_OF_NAMES: Final = 1.15
_BETWEEN, _BELOW = 1.2, 0.7
"""From one month to the next beside it in days, and below it."""


@dataclass(frozen=True, slots=True)
class _Months:
    """How many months stand beside each other, and how large their days are."""

    area: Box
    months: int
    weeks: int
    columns: int
    named: bool
    """Whether the weekdays are."""

    @property
    def rows(self) -> int:
        return ceil(self.months / self.columns)

    @property
    def head(self) -> float:
        return HEAD + (_WEEKDAYS if self.named else 0)

    @property
    def height(self) -> float:
        """Of a day, never more than its width."""
        room = (self.area.height + _BELOW) / self.rows - _BELOW - self.head
        return max(_SMALLEST_DAY, min(room / self.weeks, _HIGHEST_DAY, self._across))

    @property
    def width(self) -> float:
        """Of a day."""
        return min(self._across, _WIDEST * self.height)

    @property
    def _across(self) -> float:
        return self.area.width / (WEEK * self.columns + _BETWEEN * (self.columns - 1))

    @property
    def is_readable(self) -> bool:
        return not self.named or (self.width >= _NAMED_FROM and self.height >= _NUMBERED_FROM)

    @property
    def worth(self) -> float:
        """Large days are worth most; the names of their weekdays, some of their size."""
        return self.height * (_WORTH_OF_NAMES if self.named else 1)

    def corner(self, index: int) -> tuple[float, float]:
        """Of a month, from its top left corner on."""
        down, across = divmod(index, self.columns)
        return (
            self.area.left + across * (WEEK + _BETWEEN) * self.width,
            self.area.top + down * (self.head + self.weeks * self.height + _BELOW),
        )


def months(data: Calendar, area: Box, look: Look) -> Laid:
    firsts = [data.period.first.replace(day=1), *_later_firsts(data.period)]
    weeks = max(map(_weeks_in, firsts))
    ways = (
        _Months(area, len(firsts), weeks, columns, named)
        for columns in range(1, len(firsts) + 1)
        for named in (True, False)
    )
    way = max((one for one in ways if one.is_readable), key=lambda one: (one.worth, one.width))
    corners = {month: way.corner(index) for index, month in enumerate(firsts)}
    words: list[Word] = []
    for month, (left, top) in corners.items():
        label = _label(month, WEEK * way.width)
        words.append(Word(left, top + HEAD / 2, label, look.ink, "left", is_bold=True))
        if way.named:
            words += weekdays(left, top + HEAD + _WEEKDAYS / 2 - 0.1, way.width, look)
    boxes = tuple(_box(cell.days.first, corners, way) for cell in data.cells)
    return Laid(
        boxes,
        tuple(one.inner(FILLED * way.height) for one in boxes),
        tuple(words),
        names_weekdays=way.named,
    )


def _box(day: date, corners: dict[date, tuple[float, float]], way: _Months) -> Box:
    first = day.replace(day=1)
    left, top = corners[first]
    row, column = divmod(day.day - 1 + customs().place(first), WEEK)
    return Box(left + column * way.width, top + way.head + row * way.height, way.width, way.height)


def _label(month: date, room: float) -> str:
    short = tr(SHORT_MONTHS[month.month - 1])
    with_year = tr("{short_month} {year}").format(short_month=short, year=month.year)
    ways = tuple(map(as_heading, (month_name(month), with_year, short)))
    return next((way for way in ways if SMALL * width_of(way, is_bold=True) <= room), ways[-1])


def _later_firsts(period: Period) -> list[date]:
    return [day for day in period.months_every(1) if day > period.first]


def _weeks_in(month: date) -> int:
    following = (month + timedelta(days=31)).replace(day=1)
    return ceil((customs().place(month) + (following - month).days) / WEEK)
