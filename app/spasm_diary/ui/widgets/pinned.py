"""A strip that stays in view below what scrolls, for as long as it is shown."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_MOVES: Final = frozenset(
    {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent}
    | {QEvent.Type.HideToParent, QEvent.Type.Show}
)


class Pinned(QWidget):
    """Give it a layout, and pin it to a page; it takes as much height as it needs there."""

    def __init__(self) -> None:
        super().__init__()
        self._area: QScrollArea | None = None

    def pin_to(self, area: QScrollArea) -> None:
        self._area = area
        self.setParent(area)
        area.installEventFilter(self)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self.place)
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Take the room that is needed now."""
        area = self._area
        if area is None:
            return
        wide = area.viewport().width()
        high = 0 if self.isHidden() else self._needed(wide)
        if area.viewportMargins().bottom() != high:
            area.setViewportMargins(0, 0, 0, high)
        self.setGeometry(0, area.height() - high, wide, high)

    def _needed(self, wide: int) -> int:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(wide)
        return self.sizeHint().height()
