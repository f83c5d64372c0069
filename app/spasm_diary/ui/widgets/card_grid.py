"""Cards in one column, or side by side where the window is wide enough for its text."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in

TWO_COLUMNS, THREE_COLUMNS = 900 / 8, 1360 / 8
"""The widths, in units of the grid, from which cards stand in two or three columns."""


class CardGrid(QWidget):
    """Cards in groups: each group begins a row, and shares its rows as evenly as it can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = _CardLayout(self)

    def add_card(self, card: QWidget, *, starts_group: bool = False) -> None:
        """Add a card after the others, beside them if its group goes on."""
        self._cards.add_card(card, starts_group=starts_group)

    def add_wide_card(self, card: QWidget) -> None:
        """Add a card that has its row for itself; the next one begins a group."""
        self._cards.add_card(card, starts_group=True)
        self._cards.end_group()

    def remove_card(self, card: QWidget) -> None:
        """Take a card out, and let it go."""
        self._cards.remove_card(card)
        card.hide()
        card.deleteLater()


class _CardLayout(WrappingLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        space(self, between=2)
        self._group = 0
        self._group_of: dict[QWidget, int] = {}

    def add_card(self, card: QWidget, *, starts_group: bool) -> None:
        if starts_group:
            self.end_group()
        self._group_of[card] = self._group
        self.addWidget(card)

    def remove_card(self, card: QWidget) -> None:
        self._group_of.pop(card, None)
        self.removeWidget(card)

    def end_group(self) -> None:
        self._group += 1

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return max((item.sizeHint().width() for item in items), default=0)

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        places: list[QRect] = []
        y = 0
        for row in self._rows(items, columns_in(width)):
            wide = (width - self.spacing() * (len(row) - 1)) / len(row)
            edges = [round(index * (wide + self.spacing())) for index in range(len(row) + 1)]
            widths = [after - before - self.spacing() for before, after in pairwise(edges)]
            high = max(height_in(item, each) for item, each in zip(row, widths, strict=True))
            places += [QRect(x, y, each, high) for x, each in zip(edges, widths, strict=False)]
            y += high + self.spacing()
        return places, max(y - self.spacing(), 0)

    def _rows(self, items: Sequence[QLayoutItem], columns: int) -> Iterator[list[QLayoutItem]]:
        for _, grouped in groupby(items, key=self._group_of_item):
            group = list(grouped)
            rows = -(-len(group) // columns)
            for left in range(rows, 0, -1):
                here = -(-len(group) // left)
                yield group[:here]
                group = group[here:]

    def _group_of_item(self, item: QLayoutItem) -> int:
        card = item.widget()
        return 0 if card is None else self._group_of.get(card, 0)


def columns_in(width: int) -> int:
    """How many cards a width has room for, at the text's size of now."""
    if width < grid(TWO_COLUMNS):
        return 1
    return 2 if width < grid(THREE_COLUMNS) else 3
