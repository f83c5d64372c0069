"""What layouts have in common whose height follows from their width.

A layout of this kind says in `arrange` where its items go in a given width; the keeping of items,
the margins, the mirroring for languages read from the right and the memory of what was worked out
last are here. Hidden items take no room.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class WrappingLayout(QLayout):
    """A base for layouts; it arranges nothing by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._known: dict[int, tuple[list[QRect], int]] = {}
        """What was worked out since the last change, by the width it was worked out for."""
        self._smallest: QSize | None = None

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        """A place for each item, counted from the leading top corner, and the height of all."""
        raise NotImplementedError

    def least_width(self, items: Sequence[QLayoutItem]) -> int:
        """The width below which items would be cut off."""
        return max((item.minimumSize().width() for item in items), default=0)

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return self.least_width(items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        _, height = self._arranged(width - around.left() - around.right())
        return height + around.top() + around.bottom()

    def minimumSize(self) -> QSize:
        if self._smallest is None:
            shown = self._shown()
            tallest = max((item.minimumSize().height() for item in shown), default=0)
            self._smallest = self._with_margins(self.least_width(shown), tallest)
        return self._smallest

    def sizeHint(self) -> QSize:
        width = self.wished_width(self._shown())
        return self._with_margins(width, self._arranged(width)[1])

    def invalidate(self) -> None:
        self._known = {}
        self._smallest = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        places, _ = self._arranged(inner.width())
        direction = self._direction()
        for item, place in zip(self._shown(), places, strict=True):
            where = place.translated(inner.topLeft())
            item.setGeometry(QStyle.visualRect(direction, inner, where))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arranged(self, width: int) -> tuple[list[QRect], int]:
        if width not in self._known:
            self._known[width] = self.arrange(self._shown(), width)
        return self._known[width]

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if widget is None else widget.layoutDirection()

    def _with_margins(self, width: int, height: int) -> QSize:
        around = self.contentsMargins()
        return QSize(
            width + around.left() + around.right(), height + around.top() + around.bottom()
        )


def height_in(item: QLayoutItem, width: int) -> int:
    """How high an item wants to be in a width."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
