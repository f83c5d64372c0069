"""How wide words will be, and as much of them as there is room for.

To lay words out takes as long as to draw them, so here the widths of their letters are added up,
each of which is looked up once. That is a hair too wide where letters would move together.
A name that a person wrote may hold letters that the font has not; for each of them stands a box,
as it would in the picture anyway. Tables and files with text keep the name as it was written.
"""

import re
from functools import cache
from typing import Final

from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import FT2Font, LoadFlags

from spasm_diary.charts.look import FONT
from spasm_diary.words import tr

_BOX: Final = "\N{WHITE SQUARE}"
_LONGEST: Final = 400


def width_of(words: str, points: float) -> float:
    """In points, at this size of text."""
    return sum(map(_width, in_font(words))) * points


def fitted(words: str, points: float, room: float) -> str:
    """On one line in letters that the font has, and shortened with "…" to be so wide at most."""
    whole = in_font(" ".join(words[:_LONGEST].split()))
    if width_of(whole, points) <= room:
        return whole
    fewest, most = 0, len(whole)
    while fewest < most:
        middle = (fewest + most + 1) // 2
        fits = width_of(_shortened(whole, middle), points) <= room
        fewest, most = (middle, most) if fits else (fewest, middle - 1)
    return _shortened(whole, fewest)


def wrapped(words: str, points: float, room: float) -> list[str]:
    """On as many lines as it takes. A word too long for a line of its own is shortened.

    What a fixed space holds together stays on one line.
    """
    lines: list[str] = []
    for word in re.findall(r"(?:\S|\N{NO-BREAK SPACE})+", words):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, points) <= room:
            lines[-1] = longer
        else:
            lines.append(fitted(word, points, room))
    return lines


def _shortened(words: str, letters: int) -> str:
    return tr("{beginning}…").format(beginning=words[:letters].rstrip())


def in_font(words: str) -> str:
    """With a box for each letter that the font has not: matplotlib would draw one, and complain."""
    return "".join(letter if _has(letter) else _BOX for letter in words)


@cache
def _width(letter: str) -> float:
    """Of one letter, in the size of the text."""
    glyph = _font().load_char(ord(letter), LoadFlags.NO_SCALE)
    return float(glyph.horiAdvance / _font().units_per_EM)


@cache
def _has(letter: str) -> bool:
    return letter == "\n" or bool(_font().get_char_index(ord(letter)))


def _font() -> FT2Font:
    """Of this thread; its size may be any."""
    return get_font(findfont(FontProperties(family=[FONT])))
