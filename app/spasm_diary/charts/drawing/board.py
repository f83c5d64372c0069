"""A sheet to write rows on: x and y count the size of the text, from the top left corner down.

For charts that are no course of time. What is laid out in the size of the text looks the same on
every sheet; and all bars of a kind are one shape, which is drawn far faster than many.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from spasm_diary.charts.chart import Place
from spasm_diary.charts.drawing.blank_axes import add_blank_axes
from spasm_diary.charts.drawing.letters import fitted, width_of, wrapped
from spasm_diary.charts.drawing.texts import At, Side, write_small
from spasm_diary.charts.look import FONT, SMALL, Look, Sheet

MARGIN: Final = 1.2
_HEADING: Final = 2.4
_BOX: Final = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
_LEADING: Final = 1.25


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: where it begins, how wide and how high it is."""

    left: float
    top: float
    width: float
    height: float


@dataclass(slots=True)
class Board:
    """What rows are written on."""

    axes: Axes
    look: Look
    width: float
    height: float
    top: float = field(default=MARGIN)
    """Where the first row can begin."""

    @property
    def right(self) -> float:
        return self.width - MARGIN

    def write(
        self, x: float, y: float, words: str, *, side: Side = "left", is_quiet: bool = False
    ) -> float:
        """Words whose middle is this high up; how far they reach to the right."""
        size = self.look.text * (SMALL if is_quiet else 1)
        at = At((x, y), "data", (0, 0), side, "center_baseline")
        text = write_small(self.axes, words, at, self.look)
        if not is_quiet:
            text.set(color=self.look.ink, fontsize=size)
        wide = width_of(words, size) / self.look.text
        return x + {"left": wide, "center": wide / 2, "right": 0}[side]

    def write_fitted(self, x: float, y: float, words: str, room: float) -> float:
        """As much of the words as there is room for."""
        return self.write(x, y, fitted(words, self.look.text, room * self.look.text))

    def write_lines(self, y: float, words: str) -> float:
        """A note over the whole width, on as many lines as it takes; where it ends."""
        size = SMALL * self.look.text
        for line in wrapped(words, size, (self.right - MARGIN) * self.look.text):
            self.write(MARGIN, y, line, is_quiet=True)
            y += _LEADING * SMALL
        return y

    def lines_high(self, words: str) -> float:
        """How high such a note is."""
        size = SMALL * self.look.text
        lines = wrapped(words, size, (self.right - MARGIN) * self.look.text)
        return len(lines) * _LEADING * SMALL

    def fill(self, boxes: Sequence[Box], **filling: Any) -> None:
        """Rectangles, all in one shape."""
        corners = [spot for box in boxes for spot in _corners(box)]
        if corners:
            path = Path(corners, _BOX * len(boxes))
            self.axes.add_artist(PathPatch(path, **{"zorder": 2, **filling}))

    def fill_each(
        self, boxes: Sequence[Box], faces: Sequence[str], edges: Sequence[str], width: float
    ) -> None:
        """Rectangles, each in colours of its own, and still drawn at once."""
        polygons = PolyCollection(
            [_corners(box)[:-1] for box in boxes],
            facecolors=list(faces),
            edgecolors=list(edges),
            linewidths=width,
            zorder=2,
        )
        self.axes.add_collection(polygons, autolim=False)

    def place(self, top: float, height: float) -> Place:
        """A row over the whole width, as a part of the sheet."""
        above = max(0.0, top / self.height)
        return Place(0, above, 1, max(0.0, min(height / self.height, 1 - above)))


def _corners(box: Box) -> list[tuple[float, float]]:
    right, foot = box.left + box.width, box.top + box.height
    first = (box.left, box.top)
    return [first, (right, box.top), (right, foot), (box.left, foot), first]


def add_board(figure: Figure, title: str, look: Look, sheet: Sheet) -> Board:
    """Over the whole sheet, with a title where the sheet wants one."""
    em_wide, em_high = sheet.em(look)
    axes = add_blank_axes(figure, (0, 0, 1, 1))
    board = Board(axes, look, 1 / em_wide, 1 / em_high)
    axes.set_xlim(0, board.width)
    axes.set_ylim(board.height, 0)
    if sheet.titled:
        size = look.text * 1.1
        words = fitted(title, size, 0.9 * (board.right - MARGIN) * look.text)  # bold is wider
        at = At((MARGIN, MARGIN), "data", (0, 0), "left", "center_baseline")
        write_small(axes, words, at, look).set(
            color=look.ink, fontsize=size, fontweight="bold", fontfamily=FONT
        )
        board.top += _HEADING
    return board
