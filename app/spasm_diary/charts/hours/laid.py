"""Where the parts of the chart stand on its sheet, in the size of the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spasm_diary.charts.drawing.boxes import Box
from spasm_diary.charts.hours.numbers import DAY_HOURS
from spasm_diary.customs import WEEK

NIGHT_LINE, LABELS_LINE, PART_LINE = 1.7, 1.4, 1.7
"""The words over the nights, the hours under the grid, and the strip of the parts of the day."""
PART_HOURS: Final = 6
_HIGHEST_ROW, _LEAST_BARS, _MOST_BARS = 4.0, 2.6, 9.0
_BARS_SHARE: Final = 0.24
_AIR: Final = 0.5


@dataclass(frozen=True, slots=True)
class LaidHours:
    """A column an hour; bars for all days, a row for each weekday, and perhaps a strip below."""

    left: float
    top: float
    hour: float
    """How wide an hour is."""
    bars: float
    """How high the bars can be, with the number above them."""
    row: float
    """How high a weekday is."""
    has_parts: bool
    has_shares: bool
    """Whether it is said beside each row on how many days spasms are recorded."""

    @classmethod
    def of(cls, area: Box, *, has_parts: bool, has_shares: bool) -> "LaidHours":
        strip = PART_LINE + LABELS_LINE if has_parts else 0
        room = max(2.0, area.height - NIGHT_LINE - LABELS_LINE - strip - _AIR)
        bars = max(min(_LEAST_BARS, room / 2), min(_MOST_BARS, _BARS_SHARE * room))
        row = min(_HIGHEST_ROW, (room - bars) / WEEK)
        return cls(
            left=area.left,
            top=area.top + NIGHT_LINE,
            hour=area.width / DAY_HOURS,
            bars=bars,
            row=row,
            has_parts=has_parts,
            has_shares=has_shares,
        )

    @property
    def width(self) -> float:
        return DAY_HOURS * self.hour

    @property
    def rows_top(self) -> float:
        return self.top + self.bars + _AIR

    @property
    def bottom(self) -> float:
        """Of the weekdays."""
        return self.rows_top + WEEK * self.row

    @property
    def foot(self) -> float:
        """Of all."""
        return self.part(0).bottom if self.has_parts else self.bottom + LABELS_LINE

    def bar(self, hour: int) -> Box:
        return Box(self.left + hour * self.hour, self.top, self.hour, self.bars)

    def cell(self, place: int, hour: int) -> Box:
        top = self.rows_top + place * self.row
        return Box(self.left + hour * self.hour, top, self.hour, self.row)

    def week(self) -> Iterator[tuple[int, int, Box]]:
        """Each day of the week, the first being 0, and each hour, in reading order."""
        for place in range(WEEK):
            for hour in range(DAY_HOURS):
                yield place, hour, self.cell(place, hour)

    def part(self, index: int) -> Box:
        """A quarter of the day, under its hours."""
        width = PART_HOURS * self.hour
        top = self.bottom + 2 * LABELS_LINE
        return Box(self.left + index * width, top, width, PART_LINE)

    def boxes(self) -> tuple[Box, ...]:
        """Of the points, in their order."""
        parts = range(DAY_HOURS // PART_HOURS if self.has_parts else 0)
        return (
            *(self.bar(hour) for hour in range(DAY_HOURS)),
            *(box for _place, _hour, box in self.week()),
            *(self.part(index) for index in parts),
        )
