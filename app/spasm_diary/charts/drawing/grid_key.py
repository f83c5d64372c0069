"""What the signs in a grid mean, on a few lines under it, each sign drawn as it is in the grid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from spasm_diary.charts.drawing.boxes import Box
from spasm_diary.charts.drawing.grid_board import GridBoard
from spasm_diary.charts.drawing.words_at import Word, width_of
from spasm_diary.charts.look import SMALL

LINE: Final = 1.7
"""From one line of the key to the next, in the size of the text."""
_SIGN, _TO_WORDS, _TO_NEXT = 1.0, 0.35, 1.2


class Sign(Enum):
    """The signs there are beside words alone."""

    SQUARE = "square"
    HOLLOW = "hollow"
    RING = "ring"
    CORNER = "corner"
    BAND = "band"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Key:
    """A sign and what it means; `size` is of the largest square, which is 1 here."""

    sign: Sign
    text: str
    colour: str
    size: float = 1.0

    @property
    def width(self) -> float:
        sign = 0 if self.sign is Sign.WORDS else _SIGN + _TO_WORDS
        return sign + SMALL * width_of(self.text) + _TO_NEXT


@dataclass(frozen=True, slots=True)
class GridKey:
    """Keys, laid out in lines of a width."""

    lines: tuple[tuple[Key, ...], ...] = field(default=())

    @classmethod
    def of(cls, keys: Sequence[Key], width: float) -> "GridKey":
        lines: list[list[Key]] = []
        used = 0.0
        for key in keys:
            for part in _parts(key, width):
                if not lines or used + part.width - _TO_NEXT > width:
                    lines.append([])
                    used = 0.0
                lines[-1].append(part)
                used += part.width
        return cls(tuple(map(tuple, lines)))

    @property
    def height(self) -> float:
        return LINE * len(self.lines)

    def draw(self, board: GridBoard, left: float, top: float) -> None:
        words = []
        for index, line in enumerate(self.lines):
            x, y = left, top + LINE * (index + 0.5)
            for key in line:
                at = x
                if key.sign is not Sign.WORDS:
                    _draw_sign(board, key, Box(x, y - _SIGN / 2, _SIGN, _SIGN))
                    at += _SIGN + _TO_WORDS
                words.append(Word(at, y, key.text, board.look.quiet, "left"))
                x += key.width
        board.write(words)


def _parts(key: Key, width: float) -> Iterator[Key]:
    """One, or several on lines of their own where the words are longer than a line."""
    said = ""
    for word in key.text.split():
        longer = f"{said} {word}".strip()
        if said and replace(key, text=longer).width - _TO_NEXT > width:
            yield replace(key, text=said)
            key, said = replace(key, sign=Sign.WORDS), word
        else:
            said = longer
    yield replace(key, text=said)


def _draw_sign(board: GridBoard, key: Key, box: Box) -> None:
    square = box.inner(key.size)
    match key.sign:
        case Sign.SQUARE:
            board.fill([square], key.colour)
        case Sign.HOLLOW:
            board.outline([square], key.colour, 0.12)
        case Sign.RING:
            board.rings([box], key.colour, 0 if key.size == 1 else key.size)
        case Sign.CORNER:
            board.corners([Box(box.left - 0.6, box.top + 0.15, 1.6, 1.6)])
        case Sign.BAND:
            board.fill([Box(box.left, box.top + 0.4, box.width, 0.2)], key.colour)
        case Sign.WORDS:
            pass
