"""The drawing: for each measure two bars from zero, their numbers, and the days they rest on."""

from typing import Final, TypeAlias

from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.compare.numbers import Compared, Comparison, How, Side
from spasm_diary.charts.compare.sentences import (
    IN_LITTLE_ROOM,
    LABELS,
    MEDIAN,
    OF_NIGHTS,
    SHORT_RULE,
    change_words,
    describe,
    missing,
    value_words,
)
from spasm_diary.charts.drawing.board import MARGIN, Board, Box, add_board
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.letters import width_of, wrapped
from spasm_diary.charts.look import BAR, LATER, SMALL, Look, Sheet, Tone
from spasm_diary.domain.changes_noticed import RATED
from spasm_diary.formats import number, span_name
from spasm_diary.words import ntr, tr

TONES: Final = {
    "spasms": Tone.SPASMS,
    "severity": Tone.SPASMS,
    "night_spasms": Tone.SPASMS,
    "sleep_minutes": Tone.SLEEP,
    "sleep_quality": Tone.SLEEP,
    "stress": Tone.STRESS,
    "tiredness": Tone.TIREDNESS,
    "pain": Tone.PAIN,
    "drinks_ml": Tone.DRINKS,
}
_ROW, _LOWEST_ROW = 4.2, 3.3
_NAME, _BAR, _GAP = 0.5, 0.8, 0.15
_CHANGE: Final = 1.1
"""In the size of the text: a row, the middle of its name, a bar, and the air between two."""
_Bar: TypeAlias = tuple[Box, str, str]
"""With the colours of its face and of its edge."""


def draw(data: Comparison, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure = new_figure(look, sheet)
        board = add_board(figure, tr("These days and the ones before"), look, sheet)
        if not data.compared:
            board.write_lines(board.top, describe(data))
            return Drawing(figure, ())
        top = _write_spans(board, data)
        foot = " ".join(_foot(data))
        room = board.height - top - board.lines_high(foot) - MARGIN
        more = _CHANGE if _is_narrow(board, data) else 0
        row = max(_LOWEST_ROW + more, min(_ROW + more, room / len(data.compared)))
        places = _draw_rows(board, data, top, row)
        board.write_lines(top + row * len(data.compared) + SMALL, foot)
        return Drawing(figure, places)


def _write_spans(board: Board, data: Comparison) -> float:
    """Which days the two bars are of; where the rows begin."""
    y = board.top
    for mark, span in ((BAR, data.now), (LATER, data.before)):
        if span is not None:
            days = span_name(span.period.first, span.period.last)
            words = ntr(
                "{sign} {days} · {known} of {count} day recorded",
                "{sign} {days} · {known} of {count} days recorded",
                span.period.days,
            ).format(
                sign=mark.sign,
                days=days,
                known=number(span.recorded),
                count=number(span.period.days),
            )
            for line in wrapped(words, board.look.text, (board.right - MARGIN) * board.look.text):
                board.write(MARGIN, y, line)
                y += 1.4
    return y


def _name(one: Compared, board: Board) -> str:
    whole = tr(LABELS[one.measure])
    if width_of(whole, 1) <= board.right - MARGIN:
        return whole
    return tr(IN_LITTLE_ROOM.get(one.measure, LABELS[one.measure]))


def _is_narrow(board: Board, data: Comparison) -> bool:
    """Whether a change needs a line of its own, below the bars."""
    room = board.right - MARGIN - 1
    lines = (tr(LABELS[one.measure]) + change_words(one) for one in data.compared if one.change)
    return any(width_of(line, 1) > room for line in lines)


def _draw_rows(board: Board, data: Comparison, top: float, row: float) -> tuple[Place, ...]:
    beside = max(_beside(one, side, data, board) for one in data.compared for side in _sides(one))
    room = max(2.0, board.right - MARGIN - beside)
    bars: list[_Bar] = []
    for index, one in enumerate(data.compared):
        bars += _draw_row(board, data, one, (top + index * row, room))
    if bars:
        boxes, faces, edges = zip(*bars, strict=True)
        board.fill_each(boxes, faces, edges, 0.09 * board.look.text)
    return tuple(board.place(top + index * row, row) for index in range(len(data.compared)))


def _draw_row(
    board: Board, data: Comparison, one: Compared, top_and_room: tuple[float, float]
) -> list[_Bar]:
    """Its words; what bars it has is handed back, to be drawn with all others."""
    top, room = top_and_room
    colour = board.look.tones[TONES[one.measure]]
    change = change_words(one)
    board.write_fitted(MARGIN, top + _NAME, _name(one, board), board.right - MARGIN)
    if change and not _is_narrow(board, data):
        board.write(board.right, top + _NAME, change, side="right")
    y = top + 2 * _NAME + _GAP
    bars = []
    for side, face in zip(_sides(one), (colour, board.look.ground), strict=True):
        wide = room * _share(one, side)
        if wide:
            bars.append((Box(MARGIN, y, wide, _BAR), face, colour))
        words = _number(one, side, data)
        board.write(MARGIN + wide + 0.4, y + _BAR / 2, words, is_quiet=True)
        y += _BAR + _GAP
    if change and _is_narrow(board, data):
        board.write(MARGIN, y + _NAME, change)
    return bars


def _sides(one: Compared) -> tuple[Side, Side]:
    return one.now, one.before


def _share(one: Compared, side: Side) -> float:
    """Of the room: ratings up to ten, nights up to all of them, the rest up to the larger."""
    if not side.value:
        return 0.0
    if one.how is How.DAYS:
        return side.value / side.days
    if one.measure in RATED:
        return side.value / 10
    return side.value / max(one.now.value or 0, one.before.value or 0)


def _number(one: Compared, side: Side, data: Comparison) -> str:
    if side.value is None:
        return tr("not recorded")
    value = value_words(one, side, data)
    if one.how is How.DAYS:
        words = ntr("{value} of {count} night", "{value} of {count} nights", side.days)
    elif one.measure in OF_NIGHTS:
        words = ntr("{value} on {count} night", "{value} on {count} nights", side.days)
    else:
        words = ntr("{value} on {count} day", "{value} on {count} days", side.days)
    return words.format(value=value, count=number(side.days))


def _beside(one: Compared, side: Side, data: Comparison, board: Board) -> float:
    """How much the words after a bar need."""
    return width_of(_number(one, side, data), SMALL * board.look.text) / board.look.text + 0.6


def _foot(data: Comparison) -> list[str]:
    said = list(missing(data))
    if any(one.measure in RATED for one in data.compared):
        said += [tr(MEDIAN)]
    if any(one.change for one in data.compared):
        said += [tr(SHORT_RULE)]
    return said
