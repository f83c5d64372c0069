"""Where in a written document some words stand, to paint behind them."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLine

AROUND = 2
"""How far a frame stands off the words, to the left and right."""


def places_of_words(document: QTextDocument, words: QTextCursor) -> Iterator[QRectF]:
    """Of what is selected in one paragraph, a rectangle for each line that it stands on."""
    block = document.findBlock(words.selectionStart())
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    first, last = (
        place - block.position() for place in (words.selectionStart(), words.selectionEnd())
    )
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        if max(first, begins) < min(last, ends):
            place = _on_line(line, max(first, begins), min(last, ends))
            yield place.translated(corner).adjusted(-AROUND, 0, AROUND, 0)


def _on_line(line: QTextLine, first: int, last: int) -> QRectF:
    left, right = (_across(line.cursorToX(place)) for place in (first, last))
    high = line.ascent() + line.descent()
    return QRectF(left, line.y() + line.height() - high, right - left, high).normalized()


def _across(found: object) -> float:
    """PySide gives the place with the letter that it belongs to."""
    assert isinstance(found, tuple)
    return float(found[0])
