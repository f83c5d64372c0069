"""A list in as many columns as find room: read down the first one, then down the next."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in

APART = 3
"""How much farther columns are from each other than the items in them."""


class ColumnsLayout(WrappingLayout):
    """All columns are equally wide, and none is narrower than the widest item needs.

    There is one column alone where two would be narrower than `comfortable`, in units of the grid.
    """

    def __init__(self, parent: QWidget | None = None, *, comfortable: float = 0) -> None:
        super().__init__(parent)
        self._comfortable = comfortable

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        gap = APART * self.spacing()
        narrowest = max(self.least_width(items), grid(self._comfortable))
        fitting = (width + gap) // (narrowest + gap) if items else 1
        columns = max(min(fitting, len(items)), 1)
        wide = (width - gap * (columns - 1)) // columns
        in_each = ceil(len(items) / columns)
        places: list[QRect] = []
        highest = y = 0
        for index, item in enumerate(items):
            column, row = divmod(index, in_each)
            y = 0 if row == 0 else y + self.spacing()
            high = height_in(item, wide)
            places.append(QRect(column * (wide + gap), y, wide, high))
            y += high
            highest = max(highest, y)
        return places, highest
