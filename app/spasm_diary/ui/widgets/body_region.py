"""One region of the body: a check box in the shape of a muscle."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QAbstractButton, QWidget

from spasm_diary.presenters.neighbours import Direction
from spasm_diary.presenters.place_choice import RegionView
from spasm_diary.ui.marks import mark
from spasm_diary.ui.region_shape import RegionShape
from spasm_diary.ui.widgets.region_paint import ROOM, Look, paint_region
from spasm_diary.ui.widgets.side_keys import side_of

_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}


class BodyRegion(QAbstractButton):
    """Tells what was done to it; whether it is chosen, it is told.

    Regions overlap as rectangles, so the mouse is the figure's: it alone knows which shape is hit.
    """

    walked = Signal(object)
    sided = Signal(object)
    entered = Signal()

    def __init__(self, shape: RegionShape, parent: QWidget) -> None:
        super().__init__(parent)
        self.shape = shape
        self._place = QTransform()
        self._view: RegionView | None = None
        self._is_under_pointer = False
        self.setCheckable(True)
        mark(self, "quiet")  # its outline is its shape's, not a box
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_view(self, view: RegionView) -> None:
        is_new = self._view is None or view.name != self._view.name
        if view == self._view:
            return
        self._view = view
        if is_new:
            self.setAccessibleName(view.name)
        self.setAccessibleDescription(view.description)
        self.setChecked(view.is_chosen)
        is_stop = view.is_current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        self.update()

    def place(self, there: QTransform, reach: float) -> None:
        """Take the place that leads from the drawing to the figure, with room around it."""
        room = max(reach, ROOM)
        frame = there.mapRect(self.shape.bounds).adjusted(-room, -room, room, room).toAlignedRect()
        self.setGeometry(frame)
        self._place = there * QTransform.fromTranslate(-frame.x(), -frame.y())

    def set_under_pointer(self, is_under: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        if is_under != self._is_under_pointer:
            self._is_under_pointer = is_under
            self.update()

    def hitButton(self, pos: QPoint) -> bool:
        back, _ = self._place.inverted()
        return self.shape.contains(back.map(pos.toPointF()))

    def nextCheckState(self) -> None:
        """Nothing: a press is told, and what is chosen then is shown."""

    def sizeHint(self) -> QSize:
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = side_of(event)
        if side is not None:
            self.sided.emit(side)
        elif event.key() in _ARROWS:
            self.walked.emit(_ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.entered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._view
        painter = QPainter(self)
        look = Look(
            marks=view.marks if view else (),
            is_unsaid=view.is_unsaid if view else False,
            has_focus=self.hasFocus(),
            is_under_pointer=self._is_under_pointer,
            is_down=self.isDown(),
        )
        paint_region(painter, self.shape, self._place, look)
        painter.end()
