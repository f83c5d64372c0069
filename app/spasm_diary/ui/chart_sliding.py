"""A chart that is dragged: its picture follows the mouse, and is drawn anew only afterwards.

To draw it for each step of the mouse would take ten times as long as there is.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from spasm_diary.charts.chart import Place


class Sliding:
    """The part of a picture that lies in time, and how far it has been dragged."""

    def __init__(self) -> None:
        self._from: float | None = None
        self._left = self._width = 0.0
        self._by = 0.0
        self._is_dragged = False

    def take(self, x: float, places: Sequence[Place], width: int) -> None:
        """The mouse was pressed at `x`, on a picture so wide."""
        if places:
            self._from, self._by, self._is_dragged = x, 0.0, False
            self._left, self._width = _span(places, width)

    def drag(self, x: float) -> bool:
        """The mouse is at `x` now; whether anything moves."""
        if self._from is None:
            return False
        self._by = x - self._from
        self._is_dragged |= abs(self._by) >= QApplication.startDragDistance()
        return self._is_dragged

    def let_go(self) -> float | None:
        """The share of the days by which it was dragged to later ones; None where it was not."""
        is_dragged, self._from = self._is_dragged and self._width > 0, None
        self._is_dragged = False
        return -self._by / self._width if is_dragged else None

    @property
    def is_moved(self) -> bool:
        """Whether the picture is shown elsewhere than where it was drawn."""
        return abs(self._by) >= QApplication.startDragDistance()

    def share_at(self, x: float, places: Sequence[Place], width: int) -> float:
        """Where `x` is between the first and the last day."""
        left, span = _span(places, width)
        return min(1.0, max(0.0, (x - left) / span)) if span else 1.0

    def paint(self, painter: QPainter, room: QRect, image: QImage) -> None:
        """Over the picture as it was drawn: its days, moved; beyond them, an empty ground."""
        if not self.is_moved:
            return
        part = QRectF(self._left, room.top(), self._width, room.height())
        painter.save()
        painter.setClipRect(part)
        painter.fillRect(part, image.pixelColor(image.width() - 1, image.height() - 1))
        painter.translate(self._by, 0)
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)  # the edges stay as they are
        painter.drawImage(room, image)
        painter.restore()


def _span(places: Sequence[Place], width: int) -> tuple[float, float]:
    """The left edge of all points, and how wide they are together."""
    left = min(place.left for place in places) * width
    right = max(place.left + place.width for place in places) * width
    return left, right - left
