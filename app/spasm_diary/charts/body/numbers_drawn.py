"""The numbers on the sheet, written all at once: as single texts they would take most of the time.

They stay text in a file that is not a picture, to be searched and read aloud.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.font_manager import FontProperties

from spasm_diary.charts.body.labels import Label
from spasm_diary.charts.look import FONT, Look

_WIDTHS: Final = {"?": 0.531, "\N{EN DASH}": 0.5, ",": 0.318, ".": 0.318}
_DIGIT: Final = 0.636
"""In the size of the text, of the font that charts are written in."""
_HALF_HEIGHT: Final = 0.365


class Numbers(Artist):
    """Draws labels whose spots are counted in points from the top left corner of the sheet."""

    def __init__(self, labels: Sequence[Label], look: Look) -> None:
        super().__init__()
        self.labels = tuple(labels)
        self._colour = look.ink
        self.set_zorder(7)

    def draw(self, renderer: RendererBase) -> None:
        pen = renderer.new_gc()
        pen.set_foreground(self._colour)
        _wide, high = renderer.get_canvas_width_height()
        for label in self.labels:
            left, base = _corner(label)
            x, y = self.axes.transData.transform((left, base)) if self.axes else (left, base)
            flipped = high - y if renderer.flipy() else y
            renderer.draw_text(pen, x, flipped, label.words, _font(label.size), 0)
        pen.restore()
        self.stale = False


@cache
def _font(size: float) -> FontProperties:
    return FontProperties(family=[FONT], size=size)


def _corner(label: Label) -> tuple[float, float]:
    """Where the writing begins, on its base line."""
    wide = label.size * sum(_WIDTHS.get(letter, _DIGIT) for letter in label.words)
    left = label.x - wide / 2
    if label.anchor is not None:
        left = label.x if label.is_on_the_right else label.x - wide
    return left, label.y + _HALF_HEIGHT * label.size
