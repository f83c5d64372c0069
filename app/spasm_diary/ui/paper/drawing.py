"""Draws the charts of pages that are laid out; off the ui's thread, for it loads matplotlib."""

import re
from dataclasses import replace
from typing import Final

from spasm_diary.charts.saving import written
from spasm_diary.ui.paper.pages import Art, Page, Pages, Piece, Placed, Wanted
from spasm_diary.usecases.ports import Task

_RULE: Final = b"*{stroke-linejoin: round; stroke-linecap: butt}"
_NO_WIDTH: Final = b"*{stroke-linejoin: round; stroke-linecap: butt; stroke-width: 0}"
_PATH: Final = re.compile(rb' d="[^"]*"')
_NUMBER: Final = re.compile(rb"-?\d+\.\d+")
_GRID: Final = 0.06
"""In points, the 1200th part of an inch: what Qt's PDF counts in."""
_STROKED: Final = re.compile(rb'style="([^"]*\bstroke: [^"]*)"')


def draw_charts(pages: Pages, task: Task) -> Pages:
    """The same pages with each chart as SVG in its place."""
    total = sum(isinstance(piece, Wanted) for page in pages.pages for piece in _pieces(page))
    if not total:
        return pages
    artist = _Artist(total, task)
    drawn = tuple(tuple(map(artist.draw_placed, page)) for page in pages.pages)
    return replace(pages, pages=drawn)


def _pieces(page: Page) -> list[Piece]:
    return [piece for placed in page for piece in placed.pieces]


class _Artist:
    """Counts what it has drawn."""

    def __init__(self, total: int, task: Task) -> None:
        self._done, self._total, self._task = 0, total, task

    def draw_placed(self, placed: Placed) -> Placed:
        if not any(isinstance(piece, Wanted) for piece in placed.pieces):
            return placed
        return replace(placed, pieces=tuple(map(self._drawn, placed.pieces)))

    def _drawn(self, piece: Piece) -> Piece:
        if not isinstance(piece, Wanted):
            return piece
        self._task.report(self._done, self._total)
        svg = _for_qt(written(piece.picture, "svg", piece.look, piece.ground))
        self._done += 1
        self._task.report(self._done, self._total)
        return Art(piece.x, piece.y, piece.width, piece.height, svg)


def _for_qt(svg: bytes) -> bytes:
    """With no lines round what has none.

    Qt gives them to any shape without a line of its own, one point wide and in no colour, and
    fills them in a PDF: bars would be too wide, and the file five times as large. And with its
    lines on a grid too fine to be seen, for all that is between two dots of paper takes room.
    """
    lined = _STROKED.sub(_with_width, svg).replace(_RULE, _NO_WIDTH)
    return _PATH.sub(lambda path: _NUMBER.sub(_on_grid, path[0]), lined)


def _on_grid(number: re.Match[bytes]) -> bytes:
    return b"%.2f" % (round(float(number[0]) / _GRID) * _GRID)


def _with_width(style: re.Match[bytes]) -> bytes:
    """A line of one point has no width of its own in matplotlib's SVG."""
    if b"stroke-width" in style[1]:
        return style[0]
    return b'style="' + style[1] + b'; stroke-width: 1"'
