"""Breaks words into lines, in any thread: any script, any length, shown literally."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from spasm_diary.ui.paper.faces import TIMES, font_of, width_of
from spasm_diary.ui.paper.pages import Face, Line

AT_ONCE: Final = 2000
"""Letters that are laid out in one go: more would keep the window waiting."""
_LOOKED_AT: Final = 200
_ROUNDING: Final = 0.01
"""Points by which words may be too wide for a room that was measured for them."""
_CONTROLS: Final = {**dict.fromkeys(range(32), " "), **dict.fromkeys(range(0x7F, 0xA0))}
_LEFTWARD: Final = {"R", "AL"}


def wrap(
    text: str,
    face: Face,
    width: float,
    *,
    x: float = 0.0,
    first_x: float = 0.0,
) -> Iterator[Line]:
    """Lines no wider than `width`, all at the top; the first begins `first_x` further in."""
    for paragraph in _paragraphs(text):
        leftward = _is_leftward(paragraph)
        if first_x and _begins_too_wide(paragraph, face, width - first_x):
            yield Line("", x + first_x, 0.0, face, leftward)
            first_x = 0.0
        for words in _lines(paragraph, face, width, first_x):
            room = width - first_x
            start = x + (room - width_of(words, face) if leftward else first_x)
            yield Line(words, start, 0.0, face, leftward)
            first_x = 0.0


def whole_words(text: str) -> list[str]:
    """What is not broken: a fixed space holds together what stands on its sides."""
    return re.findall(r"(?:\S|\N{NO-BREAK SPACE})+", text)


def _begins_too_wide(text: str, face: Face, room: float) -> bool:
    """Whether the first word would be broken in a first line that is short."""
    first = whole_words(text[:_LOOKED_AT])
    return bool(first) and width_of(first[0], face) > room


def _paragraphs(text: str) -> Iterator[str]:
    """At least one, without signs that nothing can show, and no two empty ones on end."""
    lines = [raw.translate(_CONTROLS).rstrip() for raw in text.splitlines()]
    shown = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    yield from shown or [""]


def _is_leftward(text: str) -> bool:
    """By the first letter that says so, as on the screen."""
    for letter in text[:_LOOKED_AT]:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in _LEFTWARD:
            return True
    return False


def _lines(text: str, face: Face, width: float, first_x: float) -> Iterator[str]:
    if len(text) < _LOOKED_AT and width_of(text, face) <= width - first_x + _ROUNDING:
        yield text
        return
    start = 0
    while start < len(text) or not start:
        part = text[start : start + AT_ONCE]
        broken = _broken(part, face, width, first_x)
        is_last = start + len(part) >= len(text)
        if not is_last and len(broken) > 1:
            broken.pop()  # more words may fit on it: it is broken again with what follows
        yield from (line.rstrip() for line in broken)
        start += sum(map(len, broken)) or 1
        first_x = 0.0


def _broken(text: str, face: Face, width: float, first_x: float) -> list[str]:
    layout = QTextLayout(text, font_of(face))
    layout.setTextOption(_option(leftward=_is_leftward(text)))
    layout.setCacheEnabled(False)
    layout.beginLayout()
    raw = text.encode("utf-16-le")  # Qt counts in halves of what Python counts in
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width - (0.0 if found else first_x), 1.0) * TIMES)
        begin = line.textStart() * 2
        found.append(raw[begin : begin + line.textLength() * 2].decode("utf-16-le", "ignore"))
    layout.endLayout()
    return found or [""]


@cache
def _option(*, leftward: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    rightward = Qt.LayoutDirection.LeftToRight
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else rightward)
    return option
