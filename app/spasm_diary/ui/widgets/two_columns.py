"""Cards one below the other, or in two columns where the window is wide enough for its text.

Each card has its column for good, so that nothing jumps to another place when a card grows.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.card_grid import TWO_COLUMNS
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in


class TwoColumns(QWidget):
    """Keeps the order of the cards for Tab and for the narrow window."""

    def __init__(self, *, beginning_at: float = TWO_COLUMNS) -> None:
        """`beginning_at` is the width, in units of the grid, that has room for two."""
        super().__init__()
        self._cards = _Columns(self, beginning_at)

    def add_card(self, card: QWidget, *, column: int) -> None:
        self._cards.column_of[card] = column
        self._cards.addWidget(card)

    def lead_with(self, card: QWidget | None) -> None:
        """Where there is but one column, let this card stand on top of the others."""
        if card is not self._cards.leading:
            self._cards.leading = card
            self._cards.invalidate()

    def remove_card(self, card: QWidget) -> None:
        self._cards.removeWidget(card)
        self._cards.column_of.pop(card, None)
        card.hide()
        card.deleteLater()


class _Columns(WrappingLayout):
    def __init__(self, parent: QWidget, beginning_at: float) -> None:
        super().__init__(parent)
        space(self, between=2)
        self._beginning_at = beginning_at
        self.column_of: dict[QWidget, int] = {}
        self.leading: QWidget | None = None

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return max((item.sizeHint().width() for item in items), default=0)

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        columns = 2 if width >= grid(self._beginning_at) else 1
        wide = (width - self.spacing() * (columns - 1)) // columns
        ends = [0] * columns
        order = list(range(len(items)))
        if columns == 1:
            order.sort(key=lambda index: items[index].widget() is not self.leading)
        places = [QRect()] * len(items)
        for index in order:
            item, card = items[index], items[index].widget()
            column = self.column_of.get(card, 0) % columns if card is not None else 0
            high = height_in(item, wide)
            places[index] = QRect(column * (wide + self.spacing()), ends[column], wide, high)
            ends[column] += high + self.spacing()
        return places, max(max(ends) - self.spacing(), 0)
