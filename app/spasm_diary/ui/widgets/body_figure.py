"""One view of the body: the outline, and a region for each place that can be pressed.

The mouse is handled here. A press beside a small place counts for the nearest one, so that what
can be hit is larger than what is seen.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from spasm_diary.domain.places import Picture
from spasm_diary.ui.body_shapes import body_drawing
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.type_sizes import text_scale
from spasm_diary.ui.widgets.body_region import BodyRegion

REACH = 14.0
"""How far beside a region a press still counts for it, in units of the drawing."""
LARGEST = 1.6
"""Beyond it, larger text makes the figure no larger: it would not fit on a screen."""
GROWTH = 1.25
"""How much larger than needed the figure becomes where there is room."""
_OUTLINE = 1.6


class BodyFigure(QWidget):
    """Draws the figure in any size, and finds the region under a point."""

    pressed = Signal(object)
    """The region that was pressed."""

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = body_drawing(picture)
        self._under: BodyRegion | None = None
        self._down: BodyRegion | None = None
        self.regions = [BodyRegion(shape, self) for shape in self._drawing.regions]
        self._hints = _Hints(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def region_at(self, point: QPointF) -> BodyRegion | None:
        """The region that a press at a point is for."""
        back, _ = self.transform().inverted()
        here = back.map(point)
        for region in self.regions:
            if region.shape.contains(here):
                return region
        grown = QRectF(-REACH, -REACH, 2 * REACH, 2 * REACH).translated(here)
        near = [region for region in self.regions if region.shape.bounds.intersects(grown)]
        best = min(near, key=lambda region: region.shape.distance(here), default=None)
        return best if best is not None and best.shape.distance(here) <= REACH else None

    def transform(self) -> QTransform:
        """From the units of the drawing to pixels."""
        bounds = self._drawing.bounds
        scale = min(self.width() / bounds.width(), self.height() / bounds.height())
        left = (self.width() - bounds.width() * scale) / 2
        there = QTransform.fromTranslate(left, 0).scale(scale, scale)
        return there.translate(-bounds.x(), -bounds.y())

    def paint_hints(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colours().named("quiet"), _OUTLINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(self.transform().map(self._drawing.hints), pen)

    def heightForWidth(self, width: int) -> int:
        bounds = self._drawing.bounds
        scale = min(max(width / bounds.width(), _least_scale()), GROWTH * _least_scale())
        return round(bounds.height() * scale)

    def sizeHint(self) -> QSize:
        return (self._drawing.bounds.size() * _least_scale()).toSize()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        transform = self.transform()
        for region in self.regions:
            region.place(transform, REACH * transform.m11())
        self._hints.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours().named("card"))
        painter.setPen(QPen(colours().named("quiet"), _OUTLINE))
        painter.drawPath(self.transform().map(self._drawing.outline))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        region = self.region_at(event.position())
        if self._down is not None:
            self._down.setDown(region is self._down)
        self._point_at(region)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        region = self.region_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or region is None:
            event.ignore()
            return
        self._down = region
        region.setDown(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act on release, and only where the button went down: a slip can be taken back."""
        down, self._down = self._down, None
        if down is None:
            return
        down.setDown(False)
        if self.region_at(event.position()) is down:
            down.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed.emit(down)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            region = self.region_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), region.accessibleName() if region else "", self)
            return True
        return super().event(event)

    def _point_at(self, region: BodyRegion | None) -> None:
        if region is self._under:
            return
        for one, is_under in ((self._under, False), (region, True)):
            if one is not None:
                one.set_under_pointer(is_under)
        self._under = region
        pointer = Qt.CursorShape.PointingHandCursor if region else Qt.CursorShape.ArrowCursor
        self.setCursor(pointer)


class _Hints(QWidget):
    """Lies over the regions, so that eyes and mouth are seen on them; lets every press through."""

    def __init__(self, figure: BodyFigure) -> None:
        super().__init__(figure)
        self._figure = figure
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._figure.paint_hints(painter)
        painter.end()


def _least_scale() -> float:
    return min(max(text_scale(), 1.0), LARGEST)
