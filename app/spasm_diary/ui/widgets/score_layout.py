"""Where the eleven buttons of a question, the words under them and yesterday's answer stand.

All in one row where there is room; else 0 to 5 over 6 to 10, and what was said before below.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in

BUTTONS = 11
HALF = 6
WORDS_AT = (0, 3, 6, 10)
"""The numbers that have a word under them."""
_WIDEST = {BUTTONS: 7, HALF: 9}
"""In units of the grid, by the buttons in a row; beyond it a button is no easier to hit."""
_SPAN = 2.9
"""How many buttons a word may be wide before it wraps."""


@dataclass(slots=True)
class _Rows:
    """What has been placed so far."""

    columns: int
    cell: float
    gap: int
    bottom: int = 0

    def span(self, column: int) -> tuple[int, int]:
        """The left and right edge of a button."""
        left, after = round(self.cell * column), round(self.cell * (column + 1))
        return left, after - self.gap


class ScoreLayout(WrappingLayout):
    """Takes eleven buttons, four words and one text, in this order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        space(self, between=0.75)

    def least_width(self, items: Sequence[QLayoutItem]) -> int:
        return self._row_width(items, HALF)

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return self._row_width(items, BUTTONS)

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        words = items[BUTTONS : BUTTONS + len(WORDS_AT)]
        before = items[BUTTONS + len(WORDS_AT) :]
        columns = BUTTONS if width >= self._row_width(items, BUTTONS) else HALF
        beside = before[0].sizeHint().width() + grid(2) if before else 0
        is_beside = columns == BUTTONS and width - beside >= self._row_width(items, BUTTONS)
        room = width - beside if is_beside else width
        widest = grid(_WIDEST[columns]) + self.spacing()
        rows = _Rows(columns, min((room + self.spacing()) / columns, widest), self.spacing())
        high = max(item.sizeHint().height() for item in items[:BUTTONS])
        places, below = self._place_rows(words, rows, high)
        places += below
        for item in before:
            tall = item.sizeHint().height()
            if is_beside:
                x = rows.span(columns - 1)[1] + grid(2)
                places.append(QRect(x, (high - tall) // 2, beside, tall))
            else:
                y = rows.bottom + grid(0.75)
                places.append(QRect(0, y, width, tall))
                rows.bottom = y + tall
        return places, rows.bottom

    def _place_rows(
        self, words: Sequence[QLayoutItem], rows: _Rows, high: int
    ) -> tuple[list[QRect], list[QRect]]:
        """The buttons row by row, and the words below each row."""
        buttons: list[QRect] = []
        below: list[QRect] = []
        for first in range(0, BUTTONS, rows.columns):
            y = rows.bottom + (grid(1) if first else 0)
            shown = range(first, min(first + rows.columns, BUTTONS))
            for score in shown:
                left, right = rows.span(score - first)
                buttons.append(QRect(left, y, right - left, high))
            rows.bottom = y + high
            for item, score in zip(words, WORDS_AT, strict=True):
                if score in shown:
                    below.append(_place_word(item, rows, score - first, y + high + grid(0.25)))
            rows.bottom = max([rows.bottom, *(word.bottom() + 1 for word in below)])
        return buttons, below

    def _row_width(self, items: Sequence[QLayoutItem], columns: int) -> int:
        widest = max((item.minimumSize().width() for item in items[:BUTTONS]), default=0)
        return columns * (widest + self.spacing()) - self.spacing()


def _place_word(item: QLayoutItem, rows: _Rows, column: int, y: int) -> QRect:
    """In the middle below its button, but never beyond the row's ends."""
    label = item.widget()
    words = label.fontMetrics().horizontalAdvance(label.text()) if isinstance(label, QLabel) else 0
    wide = min(words + 2, round(rows.cell * _SPAN))
    left, right = rows.span(column)
    end = rows.span(rows.columns - 1)[1]
    x = min(max((left + right - wide) // 2, 0), end - wide)
    return QRect(x, y, wide, height_in(item, wide))
