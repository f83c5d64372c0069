"""A sheet to lay a grid out on, counted in the size of the text: x to the right, y down.

A grid has no axis that a number could be read from, so one pair of axes covers the whole sheet, and
all of it scales with the text. Shapes of one kind are one path: many small ones take no longer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.drawing.blank_axes import add_blank_axes
from spasm_diary.charts.drawing.boxes import Box, Numbered
from spasm_diary.charts.drawing.figure import new_figure
from spasm_diary.charts.drawing.words_at import Word, Words
from spasm_diary.charts.look import SMALL, Look, Sheet

_RING, _SMALLEST_RING, _LARGEST_RING = 0.5, 0.16, 0.7
_CORNER, _LARGEST_CORNER = 0.36, 0.8


@dataclass(frozen=True, slots=True)
class GridBoard:
    """The sheet while it is drawn on."""

    figure: Figure
    axes: Axes
    look: Look
    width: float
    height: float

    @classmethod
    def of(cls, look: Look, sheet: Sheet) -> "GridBoard":
        em_wide, em_high = sheet.em(look)
        figure = new_figure(look, sheet)
        axes = add_blank_axes(figure, (0, 0, 1, 1))
        axes.set_xlim(0, 1 / em_wide)
        axes.set_ylim(1 / em_high, 0)
        return cls(figure, axes, look, 1 / em_wide, 1 / em_high)

    def drawing(self, boxes: Iterable[Box]) -> Drawing:
        """What is drawn, with each point at its box."""
        wide, high = self.width, self.height
        places = (
            Place(one.left / wide, one.top / high, one.width / wide, one.height / high)
            for one in boxes
        )
        return Drawing(self.figure, tuple(places))

    def write(self, words: Sequence[Word]) -> None:
        if words:
            self.axes.add_artist(Words(words, self.look))

    def fill(self, boxes: Sequence[Box], colour: str, *, alpha: float = 1, behind: int = 0) -> None:
        """Full rectangles."""
        self._add(boxes, {"facecolor": colour, "linewidth": 0, "alpha": alpha}, 2 - behind)

    def outline(self, boxes: Sequence[Box], colour: str, line: float, *, behind: int = 0) -> None:
        """Empty rectangles; `line` is in the size of the text."""
        style = {"facecolor": "none", "edgecolor": colour, "linewidth": line * self.look.text}
        self._add(boxes, style, 2 - behind)

    def number(self, squares: Sequence[Numbered], size: float = SMALL) -> None:
        """Numbers inside their squares, in the colour of the ground."""
        ground = self.look.ground
        self.write([Word(*box.middle, words, ground, size=size) for box, words in squares])

    def rings(self, boxes: Sequence[Box], colour: str, size: float = 0) -> None:
        """Hollow circles in the middle of squares, as large as there is room, or of a size."""
        if boxes:
            xs, ys = zip(*(one.middle for one in boxes), strict=True)
            size = size or max(_SMALLEST_RING, min(_LARGEST_RING, _RING * boxes[0].width))
            self.axes.plot(
                xs,
                ys,
                linestyle="none",
                marker="o",
                markersize=size * self.look.text,
                markerfacecolor="none",
                markeredgecolor=colour,
                markeredgewidth=self.look.text * max(0.07, min(0.1, 0.18 * size)),
                zorder=2,
                clip_on=False,
            )

    def corners(self, boxes: Sequence[Box]) -> None:
        """A folded corner at the top right of boxes, with a hair of ground around it."""
        if not boxes:
            return
        size = min(_LARGEST_CORNER, _CORNER * min(boxes[0].width, boxes[0].height))
        path = [
            point
            for one in boxes
            for point in (
                (one.right - size, one.top),
                (one.right, one.top),
                (one.right, one.top + size),
                (one.right - size, one.top),
            )
        ]
        codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
        style = {
            "facecolor": self.look.ink,
            "edgecolor": self.look.ground,
            "linewidth": 0.08 * self.look.text,
        }
        self.axes.add_artist(PathPatch(Path(path, codes * len(boxes)), zorder=4, **style))

    def _add(self, boxes: Sequence[Box], style: dict[str, object], order: int) -> None:
        corners = [
            corner
            for one in boxes
            for corner in (
                (one.left, one.top),
                (one.right, one.top),
                (one.right, one.bottom),
                (one.left, one.bottom),
                (one.left, one.top),
            )
        ]
        codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
        if boxes:
            shape = PathPatch(Path(corners, codes * len(boxes)), zorder=order, **style)
            self.axes.add_artist(shape)
