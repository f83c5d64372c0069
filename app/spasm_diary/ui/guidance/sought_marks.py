"""Where in a written article stands what was searched for: a frame round each of those words.

The frames are painted behind the text. They are lines, so that colour is not all that tells, and
the text is laid out as it is without them.
"""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen, QTextCursor, QTextDocument

from spasm_diary.guidance.passages import places_of
from spasm_diary.ui.guidance.explained_words import blocks_of
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import RING, SMALL_RADIUS, panel


class SoughtMarks:
    """Lives as long as what is written in the document; `current` is the one that is led to."""

    def __init__(self, document: QTextDocument, sought: AbstractSet[str], until: int) -> None:
        """`until` is where the text itself ends."""
        self.current: int | None = None
        self._document = document
        self._marks: list[QTextCursor] = []
        for block in blocks_of(document, until) if sought else ():
            for start, end in places_of(block.text(), sought):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                self._marks.append(cursor)

    def __len__(self) -> int:
        return len(self._marks)

    def step(self, steps: int) -> None:
        """On to the next one or back; round the ends. The text must have marks."""
        before = self.current if self.current is not None else min(-steps, 0)
        self.current = (before + steps) % len(self._marks)

    @property
    def position(self) -> int:
        """Where in the document the current one begins."""
        return 0 if self.current is None else self._marks[self.current].selectionStart()

    @property
    def paragraph(self) -> str:
        """The words round the current one."""
        return "" if self.current is None else self._marks[self.current].block().text()

    def place(self, number: int) -> QRectF:
        """Where in the document a mark stands. A word is never broken over two lines."""
        mark = self._marks[number]
        block = self._document.findBlock(mark.selectionStart())
        first = mark.selectionStart() - block.position()
        last = mark.selectionEnd() - block.position()
        line = block.layout().lineForTextPosition(first)
        left, right = (_across(line.cursorToX(place)) for place in (first, last))
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        high = line.ascent() + line.descent()
        where = QRectF(left, line.y() + line.height() - high, right - left, high).normalized()
        return where.translated(corner).adjusted(-2, 0, 2, 0)

    def paint(self, painter: QPainter, seen: QRectF) -> None:
        """Behind the text, in its places; only what can be seen of them."""
        shown = colours()
        for number in range(len(self._marks)):
            where = self.place(number)
            if where.intersects(seen):
                is_current = number == self.current
                edge = QPen(
                    shown.named("accent" if is_current else "warn"), RING if is_current else 1
                )
                panel(painter, where, shown.named("warn_soft"), edge, SMALL_RADIUS)


def _across(found: object) -> float:
    """PySide gives the place with the letter that it belongs to."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
