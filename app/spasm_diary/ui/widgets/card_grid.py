"""Cards in one column, or side by side where the window is wide enough for its text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in

TWO_COLUMNS, THREE_COLUMNS = 900 / 8, 1360 / 8
"""The widths, in units of the grid, from which cards stand in two or three columns."""


class CardGrid(QWidget):
    """The cards of a row have one height, and share the rows as evenly as they can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = _CardLayout(self)

    def add_card(self, card: QWidget) -> None:
        self._cards.addWidget(card)


class _CardLayout(WrappingLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        space(self, between=2)

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return max((item.sizeHint().width() for item in items), default=0)

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        places: list[QRect] = []
        y = 0
        for row in _rows(items, columns_in(width)):
            wide = (width - self.spacing() * (len(row) - 1)) / len(row)
            edges = [round(index * (wide + self.spacing())) for index in range(len(row) + 1)]
            widths = [after - before - self.spacing() for before, after in pairwise(edges)]
            high = max(height_in(item, each) for item, each in zip(row, widths, strict=True))
            places += [QRect(x, y, each, high) for x, each in zip(edges, widths, strict=False)]
            y += high + self.spacing()
        return places, max(y - self.spacing(), 0)


def _rows(items: Sequence[QLayoutItem], columns: int) -> Iterator[Sequence[QLayoutItem]]:
    for left in range(-(-len(items) // columns), 0, -1):
        here = -(-len(items) // left)
        yield items[:here]
        items = items[here:]


def columns_in(width: int) -> int:
    """How many cards a width has room for, at the text's size of now."""
    if width < grid(TWO_COLUMNS):
        return 1
    return 2 if width < grid(THREE_COLUMNS) else 3
