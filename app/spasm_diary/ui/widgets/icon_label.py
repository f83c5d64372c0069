"""An icon that stands beside a text; it says nothing by itself, so screen readers pass it by."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from spasm_diary.ui.icons import FOLLOWS_TEXT, icon, paint_icon
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.type_sizes import grid


class IconLabel(QWidget):
    """Painted anew in each theme, and as large as its text asks for."""

    def __init__(
        self, name: str, colour: str = FOLLOWS_TEXT, units: float = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon(name, colour)
        self._units = units
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grid(self._units), grid(self._units))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._icon, colours().named("text"), over=False)
        painter.end()
