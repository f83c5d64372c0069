"""Shows a chart as an image that is drawn in the worker thread, and lets one walk along its points.

The image is made for the size, theme and size of text of now, and anew when one of them changes;
until it is there, the one before is shown. matplotlib is loaded by the first drawing, so the ui's
thread never waits for it, and its own canvas for Qt is not needed. Time runs from left to right
in every language, so Left always leads to the day before.
"""

from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QSizePolicy, QWidget

from spasm_diary.charts.chart import Picture, Place
from spasm_diary.charts.look import LOOKS, POINTS_PER_INCH, Look, Sheet
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import Theme
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.ui.chart_image import Made, make_image
from spasm_diary.ui.chart_mark import mark_point, marked
from spasm_diary.ui.chart_sliding import Sliding
from spasm_diary.ui.chart_ways import above, below, nearest
from spasm_diary.ui.palettes import THEME_PROPERTY
from spasm_diary.ui.style_paint import focus_ring

Key = Qt.Key
Wanted: TypeAlias = tuple[Picture, Look, Sheet]
SETTLED_MS: Final = 80
"""How long a window has kept its size before a chart is drawn for it."""
LEAST_WIDTH: Final = 17
"""In the size of the text."""
PAGE_OF_POINTS: Final = 7
_STEPS: Final = {
    Key.Key_Left: -1,
    Key.Key_Right: 1,
    Key.Key_PageUp: -PAGE_OF_POINTS,
    Key.Key_PageDown: PAGE_OF_POINTS,
}
_SHIFTS: Final = {Key.Key_Left: -0.25, Key.Key_Right: 0.25}
ZOOM: Final = 1.5
"""How many times as many days a step of the wheel or a key shows."""
_ZOOMS: Final = {Key.Key_Plus: 1 / ZOOM, Key.Key_Equal: 1 / ZOOM, Key.Key_Minus: ZOOM}
WHEEL_STEP: Final = 120
_ACROSS_ROWS: Final = {Key.Key_Up: above, Key.Key_Down: below}
_OPENING: Final = (Key.Key_Return, Key.Key_Enter)
_CHANGES_OF_LOOK: Final = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange}
)


class ChartView(QWidget):
    """The picture, with a mark round the point that one has walked to."""

    _is_announced = False

    stepped = Signal(int)
    """So many points on."""
    went_to = Signal(int)
    """To this point."""
    went_to_end = Signal()
    opened = Signal()
    moved = Signal(float)
    """By this share of the days that are shown; later where it is above 0."""
    zoomed = Signal(float, float)
    """So many times as many days, and the share of the width that stays where it is."""
    copied = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not ChartView._is_announced:
            QAccessible.installFactory(_interface_of)
            ChartView._is_announced = True
        self._runner = runner
        self._picture: Picture | None = None
        self._image = QImage()
        self._places: tuple[Place, ...] = ()
        self._walked: int | None = None
        self._running: Running | None = None
        self._is_making = False
        self._wanted: Wanted | None = None
        self._sliding = Sliding()
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._draw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def is_drawn(self) -> bool:
        """Whether there is an image, and none is being made."""
        return not self._image.isNull() and not self._is_making

    def show_picture(self, picture: Picture, *, is_settled: bool = True) -> None:
        """`is_settled`: no other one is on its way, so a picture that was dragged goes back."""
        if picture is self._picture:
            if is_settled and not self._is_making:
                self._sliding = Sliding()
                self.update()
            return
        self._picture, self._places = picture, ()
        self.updateGeometry()
        QTimer.singleShot(0, self, self._draw)  # a first layout may still change the size

    def show_walked(self, index: int | None) -> None:
        if index != self._walked:
            self._walked = index
            self.update()

    @property
    def walked_rect(self) -> QRect | None:
        """Where the point is that one has walked to, if it is drawn."""
        if self._walked is None or self._walked >= len(self._places):
            return None
        return marked(self._places[self._walked], self.size(), 1).toAlignedRect()

    def minimumSizeHint(self) -> QSize:
        lines = self._picture.chart.lines_high if self._picture else 1
        text = self.fontInfo().pixelSize()
        return QSize(LEAST_WIDTH * text, lines * text)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            painter.drawImage(self.rect(), self._image)
            self._sliding.paint(painter, self.rect(), self._image)
        if self._walked is not None and self._walked < len(self._places):
            mark_point(
                painter, self._places[self._walked], self.size(), self.fontInfo().pixelSize()
            )
        if self.hasFocus():
            focus_ring(painter, self.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES_OF_LOOK:
            self.updateGeometry()
            self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif not (self._slide(key, is_shifted=is_shifted) or self._walk(key)):
            super().keyPressEvent(event)

    def _walk(self, key: Key) -> bool:
        """To another point, or into the one that was walked to."""
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Key.Key_Home:
            self.went_to.emit(0)
        elif key == Key.Key_End:
            self.went_to_end.emit()
        elif key in _OPENING:
            self.opened.emit()
        elif key in _ACROSS_ROWS and (point := self._in_next_row(key)) is not None:
            self.went_to.emit(point)
        else:
            return False
        return True

    def _in_next_row(self, key: Key) -> int | None:
        """Where a grid goes on above or below; other charts leave these keys to the page."""
        if self._walked is None or self._walked >= len(self._places):
            return None
        return _ACROSS_ROWS[key](self._places, self._walked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._is_timeline:
            self._sliding.take(event.position().x(), self._places, self.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._sliding.drag(event.position().x()):
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to a point; what was dragged is shown anew."""
        event.accept()  # the page behind has nothing to do with it
        share = self._sliding.let_go()
        if share is not None:
            self.moved.emit(share)
            return
        wide, high = max(1, self.width()), max(1, self.height())
        spot = event.position()
        point = nearest(self._places, spot.x() / wide, spot.y() / high, (wide, high))
        if point is not None:
            self.went_to.emit(point)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms; without, the page scrolls."""
        is_zoom = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = event.angleDelta().y() / WHEEL_STEP
        if not (is_zoom and steps and self._is_timeline and self._places):
            super().wheelEvent(event)
            return
        event.accept()
        at = self._sliding.share_at(event.position().x(), self._places, self.width())
        self.zoomed.emit(ZOOM**-steps, at)

    def _slide(self, key: Key, *, is_shifted: bool) -> bool:
        """On in time with Shift; plus and minus show fewer and more days."""
        if not self._is_timeline:
            return False
        if key in _ZOOMS:
            self.zoomed.emit(_ZOOMS[key], self._walked_share())
        elif is_shifted and key in _SHIFTS:
            self.moved.emit(_SHIFTS[key])
        else:
            return False
        return True

    def _walked_share(self) -> float:
        """Where the walked point is; the newest day stays in its place where there is none."""
        if self._walked is None or self._walked >= len(self._places):
            return 1.0
        place = self._places[self._walked]
        middle = (place.left + place.width / 2) * self.width()
        return self._sliding.share_at(middle, self._places, self.width())

    @property
    def _is_timeline(self) -> bool:
        return self._picture is not None and self._picture.chart.is_timeline

    def _draw(self) -> None:
        """Have the image made, unless it is there; another one being made is not needed then."""
        self._settling.stop()
        if self._picture is None or self.size().isEmpty() or not self.isVisible():
            return
        wanted = (self._picture, self._look(), self._sheet())
        if wanted == self._wanted:
            return
        if self._running is not None:
            self._running.cancel()
        self._wanted, self._is_making = wanted, True
        running = self._runner.run(
            partial(make_image, *wanted),
            progressed=no_progress,
            done=self._on_made,
            failed=self._on_failed,
        )
        self._running = running if self._is_making else None

    def _on_made(self, made: Made) -> None:
        self._is_making, self._running = False, None
        self._image, self._places = made
        self._sliding = Sliding()
        self.update()

    def _on_failed(self, _error: DiaryError) -> None:
        """Drawing needs nothing that can be missing, so there is nothing to say."""
        self._is_making, self._running = False, None

    def _look(self) -> Look:
        inches = self.fontInfo().pixelSize() / self.logicalDpiY()
        return LOOKS[_theme()].with_text(inches * POINTS_PER_INCH)

    def _sheet(self) -> Sheet:
        dots = self.logicalDpiX()
        return Sheet(self.width() / dots, self.height() / dots, dots * self.devicePixelRatioF())


def _interface_of(_kind: str, thing: QObject) -> QAccessibleWidget | None:
    """What a screen reader meets: a chart, not a nameless area."""
    if isinstance(thing, ChartView):
        return QAccessibleWidget(thing, QAccessible.Role.Chart, thing.accessibleName())
    return None


def _theme() -> str:
    application = QApplication.instance()
    name = None if application is None else application.property(THEME_PROPERTY)
    return name or Theme.LIGHT.value
