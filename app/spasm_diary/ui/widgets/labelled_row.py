"""A label and what it names: beside each other in even columns, or stacked where it is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in

LABEL = 19
"""The width of the column of labels, in units of the grid."""
CONTROL = 4.5
"""The height of a control."""


class LabelledRow(WrappingLayout):
    """Takes two widgets. All rows of a card have their second one at the same place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space(self, between=1)

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return grid(LABEL) + self.spacing() + max(item.sizeHint().width() for item in items[1:])

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        label, named = items
        if self.wished_width(items) > width:
            above = height_in(label, width)
            y = above + grid(0.5)
            high = height_in(named, width)
            return [QRect(0, 0, width, above), QRect(0, y, width, high)], y + high
        x = grid(LABEL) + self.spacing()
        heights = height_in(label, grid(LABEL)), height_in(named, width - x)
        # A label of one line stands in the middle of the first line of controls.
        lower = max(0, min(heights[1], grid(CONTROL)) - heights[0]) // 2
        places = [
            QRect(0, lower, grid(LABEL), heights[0]),
            QRect(x, 0, width - x, heights[1]),
        ]
        return places, max(heights)
