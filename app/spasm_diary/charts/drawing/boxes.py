"""Rectangles on a board, counted in the size of the text: x to the right, y down."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from spasm_diary.charts.drawing.words_at import width_of
from spasm_diary.charts.look import SMALL


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> tuple[float, float]:
        return self.left + self.width / 2, self.top + self.height / 2

    def inner(self, side: float) -> "Box":
        """A square in the middle of it."""
        x, y = self.middle
        return Box(x - side / 2, y - side / 2, side, side)


class Numbered(NamedTuple):
    """A square and its number."""

    box: Box
    number: str


_AIR: Final = 0.25
_DIGIT_HIGH: Final = 0.73


def numbers_fit(squares: Iterable[Numbered], size: float = SMALL) -> bool:
    """Whether each number has room inside its square, in this size of text."""
    return all(
        box.width >= max(size * width_of(number) + _AIR, _DIGIT_HIGH * size + _AIR)
        for box, number in squares
    )
