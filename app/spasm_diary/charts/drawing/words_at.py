"""Many words at once: a text of matplotlib's own is laid out anew each, which is most of its time.

They stay words in a PDF and an SVG. A dollar is a dollar: nothing in them is read as a formula.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, cast

from matplotlib.artist import Artist, allow_rasterization
from matplotlib.backend_bases import RendererBase
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

from spasm_diary.charts.look import FONT, SMALL, Look

HALF_A_CAPITAL: Final = 0.365
"""Of the size of the text: from its foot to the middle of its capitals and digits."""
_MEASURED_AT: Final = 100


@dataclass(frozen=True, slots=True)
class Word:
    """Words on one line: where the middle of their height is, and which of their ends is there."""

    x: float
    y: float
    text: str
    colour: str
    side: Literal["left", "center", "right"] = "center"
    size: float = SMALL
    """In the size of the text."""
    is_bold: bool = False


class Words(Artist):
    """All the words of a board."""

    def __init__(self, words: Sequence[Word], look: Look) -> None:
        super().__init__()
        self.words = words
        self._look = look
        self.set_zorder(5)

    @allow_rasterization  # type: ignore[untyped-decorator]
    def draw(self, renderer: RendererBase) -> None:
        height = renderer.get_canvas_width_height()[1]
        gc = renderer.new_gc()
        for word in self.words:
            points = word.size * self._look.text
            pixels = cast("float", renderer.points_to_pixels(points))
            spot = self.get_transform().transform((word.x, word.y))
            x, y = float(spot[0]), float(spot[1]) - HALF_A_CAPITAL * pixels
            gc.set_foreground(word.colour)
            properties = _properties(points, word.is_bold)
            x -= _SHARES[word.side] * _drawn_width(word.text, word.is_bold) * pixels
            y = height - y if renderer.flipy() else y
            renderer.draw_text(gc, x, y, word.text, properties, 0)
        gc.restore()


_SHARES: Final = {"left": 0.0, "center": 0.5, "right": 1.0}


@cache
def _properties(points: float, is_bold: bool) -> FontProperties:  # noqa: FBT001 - its key
    return FontProperties(family=FONT, size=points, weight="bold" if is_bold else "normal")


def width_of(text: str, *, is_bold: bool = False) -> float:
    """How wide words are, in their own size."""
    return _drawn_width(text, is_bold)


@cache
def _drawn_width(text: str, is_bold: bool) -> float:  # noqa: FBT001 - its key
    """Only our own words are measured, so they are few to remember."""
    properties = _properties(_MEASURED_AT, is_bold)
    width, _height, _descent = text_to_path.get_text_width_height_descent(text, properties, False)  # noqa: FBT003
    return float(width) / _MEASURED_AT
