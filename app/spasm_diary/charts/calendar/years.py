"""A row a year, of which each square is a month."""

from typing import Final

from spasm_diary.charts.calendar.laid import FILLED, HEAD, LARGEST_SQUARE, Laid
from spasm_diary.charts.calendar.numbers import Calendar
from spasm_diary.charts.drawing.boxes import Box
from spasm_diary.charts.drawing.words_at import Word
from spasm_diary.charts.look import Look
from spasm_diary.formats import SHORT_MONTHS
from spasm_diary.words import tr

_HIGHEST: Final = 3.6
_YEAR_WIDE, _BESIDE = 3.0, 0.6
_MONTH_WIDE, _NUMBER_WIDE = 2.4, 2.5
"""The room that the name of a month takes, and a number beside its square."""
_LINE: Final = 1.1
_STEPS: Final = (1, 2, 5, 10, 20)


def years(data: Calendar, area: Box, look: Look) -> Laid:
    first, last = data.period.first.year, data.period.last.year
    width = (area.width - _YEAR_WIDE) / len(SHORT_MONTHS)
    height = min((area.height - HEAD) / (last - first + 1), _HIGHEST)
    left, top = area.left + _YEAR_WIDE, area.top + HEAD
    boxes = []
    for cell in data.cells:
        across, down = cell.days.first.month - 1, cell.days.first.year - first
        boxes.append(Box(left + across * width, top + down * height, width, height))
    side = FILLED * min(width, height, LARGEST_SQUARE)
    beside = min(side, width - _NUMBER_WIDE) >= _LINE
    side = min(side, width - _NUMBER_WIDE) if beside else side
    middle = (width - _NUMBER_WIDE if beside else width) / 2
    marks = (Box(one.left + middle - side / 2, one.top, side, height) for one in boxes)
    return Laid(
        boxes=tuple(boxes),
        marks=tuple(one.inner(side) for one in marks),
        words=(
            *_names(left, area.top + HEAD / 2, width, look),
            *_numbers(range(first, last + 1), Box(left - _BESIDE, top, 0, height), look),
        ),
        numbers_beside=beside,
    )


def _names(left: float, y: float, width: float, look: Look) -> list[Word]:
    """Of the months, or of every third."""
    shown = range(0, len(SHORT_MONTHS), 1 if width >= _MONTH_WIDE else 3)
    return [
        Word(left + (month + 0.5) * width, y, tr(SHORT_MONTHS[month]), look.quiet)
        for month in shown
    ]


def _numbers(shown: range, row: Box, look: Look) -> list[Word]:
    """Of the years, or of every so many."""
    step = next((step for step in _STEPS if step * row.height >= _LINE), _STEPS[-1])
    return [
        Word(row.left, row.top + (index + 0.5) * row.height, str(year), look.quiet, "right")
        for index, year in enumerate(shown)
        if year % step == 0
    ]
