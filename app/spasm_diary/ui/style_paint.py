"""The few strokes that all controls are made of: panels, the focus ring, ticks and arrows."""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from spasm_diary.ui.palettes import colours

RADIUS = 8
"""The corners of cards and of what can be pressed."""
SMALL_RADIUS = 5
RING = 2
_ROUND = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


class Towards(Enum):
    """Where an arrow points."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


def panel(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: QColor | None,
    edge: QPen | QColor | None = None,
    radius: float = RADIUS,
) -> None:
    """A flat rounded ground with an outline that lies wholly inside the rectangle."""
    pen = QPen(Qt.PenStyle.NoPen) if edge is None else QPen(edge)
    inset = pen.widthF() / 2 if edge is not None else 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset
    )
    painter.restore()


def focus_ring(painter: QPainter, rect: QRect | QRectF, radius: float = RADIUS) -> None:
    """Two pixels of accent along the inside of the edge."""
    panel(painter, rect, None, QPen(colours().named("accent"), RING), radius)


def tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    side = box.width()
    points = [
        QPointF(box.x() + side * across, box.y() + side * down)
        for across, down in ((0.25, 0.53), (0.43, 0.71), (0.76, 0.31))
    ]
    _stroke(painter, points, colour, max(2.0, side / 9))


def dash(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Neither on nor off."""
    middle, inset = box.center().y(), box.width() * 0.27
    ends = [QPointF(box.left() + inset, middle), QPointF(box.right() - inset, middle)]
    _stroke(painter, ends, colour, max(2.0, box.width() / 9))


def arrow(painter: QPainter, rect: QRect | QRectF, towards: Towards, colour: QColor) -> None:
    """An open angle in the middle of a rectangle."""
    area = QRectF(rect)
    size = max(4.0, min(area.width(), area.height()) * 0.22)
    across, down = towards.value
    middle = area.center()
    tip = middle + QPointF(across, down) * (size / 2)
    back = middle - QPointF(across, down) * (size / 2)
    side = QPointF(down, across) * size
    _stroke(painter, [back - side, tip, back + side], colour, 1.75)


def _stroke(painter: QPainter, points: list[QPointF], colour: QColor, width: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width, *_ROUND))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
    painter.restore()
