"""A calendar laid out: where each square and each word of it stands, in the size of the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spasm_diary.charts.drawing.boxes import Box
from spasm_diary.charts.drawing.words_at import Word
from spasm_diary.charts.look import Look
from spasm_diary.customs import customs
from spasm_diary.formats import SHORT_WEEKDAYS
from spasm_diary.words import tr

FILLED: Final = 0.86
"""How much of its place the largest square takes."""
LARGEST_SQUARE: Final = 3.4
HEAD: Final = 1.5
"""The names over the columns."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Where everything stands."""

    boxes: tuple[Box, ...]
    """Of each cell."""
    marks: tuple[Box, ...]
    """The largest square that each cell has room for."""
    words: tuple[Word, ...]
    lines: tuple[Box, ...] = ()
    """Between months."""
    names_weekdays: bool = True
    numbers_beside: bool = False
    """Whether the numbers have their room to the right of the squares."""

    @property
    def bottom(self) -> float:
        """Of all."""
        return max((*(box.bottom for box in self.boxes), *(word.y + 0.6 for word in self.words)))


def weekdays(left: float, y: float, width: float, look: Look) -> Iterator[Word]:
    """Their names over seven columns of a width."""
    for place, weekday in enumerate(customs().weekdays):
        yield Word(left + (place + 0.5) * width, y, tr(SHORT_WEEKDAYS[weekday]), look.quiet)
