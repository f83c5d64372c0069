"""Where everything of the chart stands on the sheet, in points from its top left corner."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from spasm_diary.body_drawing import BodyDrawing, Box, body_drawing
from spasm_diary.charts.look import POINTS_PER_INCH, Look, Sheet
from spasm_diary.domain.places import Picture

_LEAST_LINES: Final = 22
"""With fewer lines of text, a sheet has no room for words."""
_LEAST_LIST: Final = 15.0
_LONGEST_LIST: Final = 26.0
_DIGIT: Final = 0.64
"""The width of a digit in its size."""
LINE: Final = 1.25
"""From one number beside a figure to the next, in the size of the numbers."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One view of the body on the sheet."""

    drawing: BodyDrawing
    scale: float
    x: float
    """Where the middle line of the body is."""
    y: float
    """Where the drawing's own zero is."""

    @property
    def foot(self) -> float:
        box = self.drawing.box
        return self.y + (box.top + box.height) * self.scale

    def at(self, x: float, y: float) -> tuple[float, float]:
        """From the units of the drawing to points."""
        return self.x + x * self.scale, self.y + y * self.scale

    def box(self, box: Box) -> Box:
        left, top = self.at(box.left, box.top)
        return Box(left, top, box.width * self.scale, box.height * self.scale)


@dataclass(frozen=True, slots=True)
class Layout:
    """The two figures, and the room around them."""

    wide: float
    high: float
    is_small: bool
    numbers: float
    """The size of the numbers."""
    words: float
    """The size of the words under the figures."""
    figures: tuple[Figure, Figure]
    beside: float
    """How wide the room for numbers is on either side of a figure."""
    list_left: float | None
    """Where a list of the places begins; None where there is no room for one."""

    @property
    def density(self) -> int:
        """How close the lines of a pattern are."""
        return 6 if self.is_small else 3


def lay_out(look: Look, sheet: Sheet, longest: int) -> Layout:
    """With room beside the figures for numbers of so many letters."""
    wide, high = sheet.width * POINTS_PER_INCH, sheet.height * POINTS_PER_INCH
    text = look.text
    is_small = min(high, wide) / text < _LEAST_LINES
    numbers = (0.74 if is_small else 0.92) * text
    above = (2.0 if sheet.titled else 0) * text + (0.2 if is_small else 2.4) * text
    below = (2.5 if is_small else 5.6) * text
    words = (0.72 if is_small else 0.9) * text
    beside = text_width("0" * max(2, longest), numbers) + (0.5 if is_small else 0.9) * numbers
    margin = (0.2 if is_small else 1.0) * text
    drawings = [body_drawing(picture) for picture in Picture]
    units_wide = sum(one.box.width for one in drawings)
    units_high = max(one.box.height for one in drawings)
    across = max(1.0, wide - 2 * margin - 4 * beside)
    scale = min(max(1.0, high - above - below) / units_high, across / units_wide)
    taken = scale * units_wide + 4 * beside
    has_list = not is_small and wide - 2 * margin - taken >= _LEAST_LIST * text
    left = margin
    if not has_list:
        left = (wide - taken) / 2
    elif wide - 2 * margin - taken > _LONGEST_LIST * text:
        left += (wide - 2 * margin - taken - _LONGEST_LIST * text) / 2
    top = above + max(0.0, high - above - below - scale * units_high) / 2
    front, back = _figures(drawings, scale, left, top, beside)
    list_left = left + taken + 1.5 * text if has_list else None
    return Layout(wide, high, is_small, numbers, words, (front, back), beside, list_left)


def _figures(
    drawings: Sequence[BodyDrawing], scale: float, left: float, top: float, beside: float
) -> Iterator[Figure]:
    for drawing in drawings:
        left += beside
        x, y = left - drawing.box.left * scale, top - drawing.box.top * scale
        yield Figure(drawing, scale, x, y)
        left += drawing.box.width * scale + beside


def text_width(words: str, size: float) -> float:
    """About how wide a number is."""
    return len(words) * _DIGIT * size


def spread(wanted: Sequence[float], apart: float, top: float, bottom: float) -> list[float]:
    """Heights near to the ones wanted, which rise, but so far apart from each other."""
    placed: list[float] = []
    for height in wanted:
        least = placed[-1] + apart if placed else top
        placed.append(max(height, least))
    latest = bottom
    for index in range(len(placed) - 1, -1, -1):
        placed[index] = min(placed[index], latest)
        latest = placed[index] - apart
    return placed
