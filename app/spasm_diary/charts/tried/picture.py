"""The drawing: a bar for each thing, one part an answer: full, striped, hollow, and a mere line.

So full is much help, hollow is none, and what was not said has no height at all. The numbers stand
in the parts, and how often in all beside the name.
"""

from typing import Any, Final

from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.drawing.board import MARGIN, Board, Box, add_board
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.letters import fitted, width_of
from spasm_diary.charts.drawing.words_at import Word, Words
from spasm_diary.charts.look import SMALL, Look, Sheet, Tone
from spasm_diary.charts.tried.numbers import ANSWERS, Remedy, WhatHelped
from spasm_diary.charts.tried.sentences import (
    LABELS,
    TAKEN,
    TRIED,
    counted,
    describe,
    name_of,
    times_words,
    without_a_word,
)
from spasm_diary.domain.spasms import Helped
from spasm_diary.formats import number, span_name
from spasm_diary.words import tr

_ROW, _LOWEST_ROW = 3.0, 2.4
_TITLE: Final = 1.8
_NAME, _BAR, _BAR_TOP = 0.5, 1.0, 1.15
_LEGEND: Final = 1.7
_SWATCH: Final = 1.3
_LINE: Final = 0.16
"""The height of what was not said; all in the size of the text."""


def draw(data: WhatHelped, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure = new_figure(look, sheet)
        days = span_name(data.period.first, data.period.last)
        title = tr("What was tried, and how often it helped, {days}").format(days=days)
        board = add_board(figure, title, look, sheet)
        if not data.remedies:
            board.write_lines(board.top, describe(data))
            return Drawing(figure, ())
        foot = " ".join([counted(data), *without_a_word(data)])
        lists = [one for one in ((TRIED, data.tried), (TAKEN, data.taken)) if one[1]]
        top = _write_legend(board)
        room = board.height - top - board.lines_high(foot) - MARGIN - _TITLE * len(lists)
        row = max(_LOWEST_ROW, min(_ROW, room / len(data.remedies)))
        places: list[Place] = []
        pen = _Bars(board, data)
        for name, remedies in lists:
            board.write(MARGIN, top + _TITLE / 2, tr(name), is_quiet=True)
            top += _TITLE
            for remedy in remedies:
                pen.draw_row(remedy, top)
                places.append(board.place(top, row))
                top += row
        pen.finish()
        board.write_lines(top + SMALL, foot)
        return Drawing(figure, tuple(places))


class _Bars:
    """Draws the rows to one scale, and all parts of a kind at the end in one shape."""

    def __init__(self, board: Board, data: WhatHelped) -> None:
        self._board = board
        self._each = (board.right - MARGIN) / max(one.times for one in data.remedies)
        self._boxes: dict[Helped | None, list[Box]] = {answer: [] for answer in ANSWERS}
        self._gaps: list[Box] = []
        self._numbers: list[Word] = []

    def draw_row(self, remedy: Remedy, top: float) -> None:
        board, x, y = self._board, MARGIN, top + _BAR_TOP
        room, times = board.right - MARGIN, tr(" · {times}").format(times=times_words(remedy))
        size = board.look.text
        name = fitted(name_of(remedy), size, room * size - width_of(times, size))
        board.write(MARGIN, top + _NAME, name + times)
        for answer, count in zip(ANSWERS, remedy.counts, strict=True):
            if count:
                wide = count * self._each
                self._boxes[answer].append(_box(answer, x, y, wide))
                self._write_count(count, answer, (x, y, wide))
                x += wide

    def finish(self) -> None:
        for answer, boxes in self._boxes.items():
            self._board.fill(boxes, **_filling(answer, self._board.look))
        ground = self._board.look.ground
        self._board.fill(self._gaps, facecolor=ground, linewidth=0, zorder=3)
        self._board.axes.add_artist(Words(self._numbers, self._board.look))

    def _write_count(
        self, count: int, answer: Helped | None, part: tuple[float, float, float]
    ) -> None:
        x, y, wide = part
        board, words = self._board, number(count)
        needed = width_of(words, SMALL) + 0.4
        if wide < needed + 0.1:
            return
        colour = board.look.ground if answer is Helped.A_LOT else board.look.ink
        self._numbers.append(Word(x + wide / 2, y + _BAR / 2, words, colour))
        if answer in (Helped.A_LITTLE, None):  # stripes or a line would run through it
            self._gaps.append(Box(x + (wide - needed) / 2, y + 0.08, needed, _BAR - 0.16))


def _write_legend(board: Board) -> float:
    """What each filling stands for; where the rows begin."""
    x, y = MARGIN, board.top
    for answer in ANSWERS:
        words = tr(LABELS[answer])
        wide = _SWATCH + 0.5 + width_of(words, SMALL * board.look.text) / board.look.text
        if x > MARGIN and x + wide > board.right:
            x, y = MARGIN, y + 1.5
        box = _box(answer, x, y - _BAR / 2, _SWATCH)
        board.fill([box], **_filling(answer, board.look))
        board.write(x + _SWATCH + 0.5, y, words, is_quiet=True)
        x += wide + 1.4
    return y + _LEGEND - _BAR / 2


def _box(answer: Helped | None, x: float, y: float, wide: float) -> Box:
    if answer is None:
        return Box(x, y + (_BAR - _LINE) / 2, wide, _LINE)
    return Box(x, y, wide, _BAR)


def _filling(answer: Helped | None, look: Look) -> dict[str, Any]:
    colour, edge = look.tones[Tone.SPASMS], 0.08 * look.text
    outlined = {"facecolor": look.ground, "edgecolor": colour, "linewidth": edge}
    return {
        Helped.A_LOT: {"facecolor": colour, "edgecolor": colour, "linewidth": edge},
        Helped.A_LITTLE: {**outlined, "hatch": "////"},
        Helped.NO: outlined,
        None: {"facecolor": look.quiet, "linewidth": 0},
    }[answer]
