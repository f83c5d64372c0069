"""The drawing: a square for each day or month, the larger, the more.

A number, "none" and "not recorded" never look alike: a full square, a ring, and an empty place.
"""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.calendar.laid import Laid
from spasm_diary.charts.calendar.months import months
from spasm_diary.charts.calendar.numbers import Calendar, Cell, Layout
from spasm_diary.charts.calendar.weeks import weeks
from spasm_diary.charts.calendar.years import years
from spasm_diary.charts.chart import Drawing
from spasm_diary.charts.drawing.boxes import Box, Numbered, numbers_fit
from spasm_diary.charts.drawing.figure import style
from spasm_diary.charts.drawing.grid_board import GridBoard
from spasm_diary.charts.drawing.grid_key import GridKey, Key, Sign
from spasm_diary.charts.drawing.levels import Levels, of_averages, of_counts, of_strengths
from spasm_diary.charts.drawing.top_lines import MARGIN, write_top
from spasm_diary.charts.drawing.words_at import Word
from spasm_diary.charts.look import SMALL, Look, Sheet, Tone
from spasm_diary.customs import customs
from spasm_diary.formats import WEEKDAYS, number
from spasm_diary.words import tr

_LAYOUTS: Final = {Layout.WEEKS: weeks, Layout.MONTHS: months, Layout.YEARS: years}
_LARGE: Final = 1.1
_LARGE_AVERAGE: Final = 9.95
"""From here on it is 10.0, which says no more than 10."""
_HOLLOW: Final = 0.72
"""The side of the square of spasms without a strength, of that of the largest."""


def draw(data: Calendar, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        board = GridBoard.of(look, sheet)
        top = write_top(board, _heading(data), data.period, sheet)
        levels = _levels(data)
        key, laid = _lay_out(data, levels, board, top)
        large = levels.with_numbers
        numbered = laid.numbers_beside or numbers_fit(_squares(data, large, laid), _size(data))
        if numbered:
            levels = large
            key, laid = _lay_out(data, None, board, top)
        board.write(laid.words)
        board.fill(laid.lines, look.quiet, behind=1)
        board.outline(laid.boxes, look.lines, 0.06, behind=2)
        _draw_cells(board, data, levels, laid)
        if numbered:
            _write_numbers(board, data, levels, laid)
        key.draw(board, MARGIN, laid.bottom + 0.6)
        return board.drawing(laid.boxes)


def _heading(data: Calendar) -> str:
    if data.by_strength:
        return tr("Worst strength, 0 to 10")
    return tr("Spasms a day") if data.is_daily else tr("Spasms a day, on average")


def _levels(data: Calendar) -> Levels:
    if data.by_strength:
        return of_strengths()
    highest = max((cell.average or 0 for cell in data.cells), default=0)
    return of_counts(highest) if data.is_daily else of_averages(highest)


def _lay_out(
    data: Calendar, levels: Levels | None, board: GridBoard, top: float
) -> tuple[GridKey, Laid]:
    """The words below tell how high the calendar can be; with numbers, no sizes are among them."""
    width = board.width - 2 * MARGIN
    keys = list(_keys(data, levels, board.look))
    begins = tr(WEEKDAYS[customs().week_begins])
    words = tr("each row is a week, from {weekday}").format(weekday=begins)
    about_rows = Key(Sign.WORDS, words, board.look.quiet)
    with_rows = GridKey.of([*keys, about_rows], width)
    height = board.height - top - with_rows.height - 1.0
    laid = _LAYOUTS[data.layout](data, Box(MARGIN, top, width, max(1.0, height)), board.look)
    return GridKey.of(keys, width) if laid.names_weekdays else with_rows, laid


def _squares(data: Calendar, levels: Levels, laid: Laid) -> Iterator[Numbered]:
    """Each number's square, and the number."""
    for cell, mark in zip(data.cells, laid.marks, strict=True):
        value = data.value(cell)
        if value is not None and cell.spasms:
            square = mark.inner(mark.width * levels.share(value))
            yield Numbered(square, _number(value, data))


def _draw_cells(board: GridBoard, data: Calendar, levels: Levels, laid: Laid) -> None:
    colour = board.look.tones[Tone.SPASMS]
    pairs = list(zip(data.cells, laid.marks, strict=True))
    board.fill([box for box, _number in _squares(data, levels, laid)], colour)
    hollow = [mark.inner(mark.width * _HOLLOW) for cell, mark in pairs if _is_bare(cell, data)]
    board.outline(hollow, colour, 0.12)
    board.rings([mark for cell, mark in pairs if cell.known and not cell.spasms], colour)
    if data.is_daily:
        boxes = zip(data.cells, laid.boxes, strict=True)
        board.corners([box for cell, box in boxes if cell.appointments])


def _write_numbers(board: GridBoard, data: Calendar, levels: Levels, laid: Laid) -> None:
    squares = list(_squares(data, levels, laid))
    if not laid.numbers_beside:
        board.number(squares, _size(data))
        return
    side = laid.marks[0].width if laid.marks else 0
    ink = board.look.ink
    places = [(box.middle[0] + side / 2 + 0.4, box.middle[1]) for box, _number in squares]
    numbers = (words for _box, words in squares)
    board.write([Word(x, y, n, ink, "left") for (x, y), n in zip(places, numbers, strict=True)])


def _number(value: float, data: Calendar) -> str:
    """A small average always with its decimal, so that all are read alike."""
    is_whole = data.is_daily or data.by_strength or value >= _LARGE_AVERAGE
    return number(value, 0 if is_whole else 1)


def _size(data: Calendar) -> float:
    """Of the numbers: larger where the days are."""
    return _LARGE if data.layout is Layout.WEEKS else SMALL


def _is_bare(cell: Cell, data: Calendar) -> bool:
    """Whether there were spasms, but the number that is shown is not known."""
    return cell.spasms > 0 and data.value(cell) is None


def _keys(data: Calendar, levels: Levels | None, look: Look) -> Iterator[Key]:
    colour = look.tones[Tone.SPASMS]
    if levels is not None and any(data.value(cell) for cell in data.cells):
        for level, label in enumerate(levels.labels):
            yield Key(Sign.SQUARE, label, colour, levels.share_of(level))
    if any(_is_bare(cell, data) for cell in data.cells):
        yield Key(Sign.HOLLOW, tr("strength not recorded"), colour, _HOLLOW)
    if any(cell.known and not cell.spasms for cell in data.cells):
        yield Key(Sign.RING, tr("no spasms"), colour)
    if any(cell.past and not cell.known for cell in data.cells):
        yield Key(Sign.WORDS, tr("blank: not recorded"), look.quiet)
    if data.is_daily and data.appointments:
        yield Key(Sign.CORNER, tr("appointment"), look.ink)
