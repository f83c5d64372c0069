"""The mark round the point of a chart that one has walked to."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen

from spasm_diary.charts.chart import Place
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import SMALL_RADIUS


def marked(place: Place, size: QSize, least: float) -> QRectF:
    """Where it is on a chart of a size, in pixels, and at least so wide."""
    width = max(place.width * size.width(), least)
    middle = (place.left + place.width / 2) * size.width()
    high = size.height()
    return QRectF(middle - width / 2, place.top * high, width, place.height * high)


def mark_point(painter: QPainter, place: Place, size: QSize, text: int) -> None:
    """On a chart of a size; never narrower than half the size of the text."""
    accent = colours().named("accent")
    ground = QColor(accent)
    ground.setAlphaF(0.12)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, 2))
    painter.setBrush(ground)
    painter.drawRoundedRect(marked(place, size, text / 2), SMALL_RADIUS, SMALL_RADIUS)
