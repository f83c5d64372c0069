"""A row in which one item takes all the room that is left; stacked where that is too little."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in

LEAST = 18
"""The least room for the stretching item, in units of the grid."""


class StretchingRow(WrappingLayout):
    """The others keep the width they wish for, and stand in the middle of the row's height."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        stretch: int,
        between: float = 1.5,
        least: float = LEAST,
    ) -> None:
        """`stretch` is the number of the item that takes the room, and `least` the least of it."""
        super().__init__(parent)
        space(self, between=between)
        self._stretch = stretch
        self._least = least

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in items) + self._gaps(items)

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        widths = [item.sizeHint().width() for item in items]
        left = width - self._gaps(items) - sum(widths) + widths[self._stretch]
        if left < max(grid(self._least), items[self._stretch].minimumSize().width()):
            return self._stacked(items, width)
        widths[self._stretch] = left
        heights = [height_in(item, wide) for item, wide in zip(items, widths, strict=True)]
        places, x = [], 0
        for wide, high in zip(widths, heights, strict=True):
            places.append(QRect(x, (max(heights) - high) // 2, wide, high))
            x += wide + self.spacing()
        return places, max(heights)

    def _stacked(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        places, y = [], 0
        for index, item in enumerate(items):
            wide = width if index == self._stretch else min(item.sizeHint().width(), width)
            places.append(QRect(0, y, wide, height_in(item, wide)))
            y = places[-1].bottom() + 1 + self.spacing()
        return places, max(y - self.spacing(), 0)

    def _gaps(self, items: Sequence[QLayoutItem]) -> int:
        return self.spacing() * max(len(items) - 1, 0)
