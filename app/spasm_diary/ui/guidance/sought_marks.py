"""Where in a written article stands what was searched for: a frame round each of those words.

The frames are painted behind the text. They are lines, so that colour is not all that tells, and
the text is laid out as it is without them.
"""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen, QTextCursor, QTextDocument

from spasm_diary.guidance.passages import places_of
from spasm_diary.ui.guidance.explained_words import blocks_of
from spasm_diary.ui.guidance.text_places import places_of_words
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
        return next(places_of_words(self._document, self._marks[number]))

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
