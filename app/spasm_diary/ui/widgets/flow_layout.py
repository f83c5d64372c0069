"""A row that goes on in the next line when the width is used up, as words do."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in


class FlowLayout(WrappingLayout):
    """Items keep the size they wish for, and stand in the middle of their line's height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space(self)

    def clear(self) -> None:
        """Take every widget out, and let it go."""
        empty(self)

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        gaps = self.spacing() * max(len(items) - 1, 0)
        return sum(item.sizeHint().width() for item in items) + gaps

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        places: list[QRect] = []
        line: list[QRect] = []
        x = y = 0
        for item in items:
            wide = min(item.sizeHint().width(), max(width, item.minimumSize().width()))
            if line and x + wide > width:
                y = self._close(line, y)
                places, line, x = places + line, [], 0
            line.append(QRect(x, y, wide, height_in(item, wide)))
            x += wide + self.spacing()
        bottom = self._close(line, y) - self.spacing() if line else 0
        return places + line, bottom

    def _close(self, line: list[QRect], y: int) -> int:
        """Put a full line's items on one height; where the next line starts."""
        high = max(place.height() for place in line)
        for place in line:
            place.moveTop(y + (high - place.height()) // 2)
        return y + high + self.spacing()
