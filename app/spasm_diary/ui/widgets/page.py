"""The ground of every page: it scrolls up and down, never sideways, and keeps the focus in view."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.key_order import first_stop, look_soon

MARGIN = 3
NARROW, NARROW_MARGIN = 60, 1
"""Below this width, in units, room is worth more than margins."""
WIDEST = 190
"""The width of the contents, in units of the grid, beyond which a page only gets wider margins."""
VIEW_MARGIN = 6
"""How much room stays round what has the focus, in units."""


class Page(QScrollArea):
    """Put cards into `body`."""

    def __init__(self, parent: QWidget | None = None, *, widest: float = WIDEST) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._contents = QWidget()
        self.body = QVBoxLayout(self._contents)
        space(self.body, between=2, around=MARGIN)
        self.setWidget(self._contents)
        self._contents.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:
        """As wide as the contents must be, since nothing can be scrolled to at the side.

        With the margins of a narrow page, which it would have then, whatever it has now.
        """
        least = self._least_inside() + 2 * grid(NARROW_MARGIN)
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least + bar, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()  # of the viewport
        spare = width - grid(self._widest)
        # As if there was a scroll bar: its coming and going must not ask for itself.
        beside = self.width() - self.verticalScrollBar().sizeHint().width()
        has_room = beside > grid(NARROW) and beside >= self._least_inside() + 2 * grid(MARGIN)
        least = MARGIN if has_room else NARROW_MARGIN
        side = max(least, spare / 2 / max(grid(1), 1))
        space(self.body, between=2, around=(side, MARGIN, side, MARGIN))
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._contents and event.type() is QEvent.Type.LayoutRequest:
            look_soon(self)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        look_soon(self)

    def _least_inside(self) -> int:
        """The width of the contents, without the margins round them."""
        around = self.body.contentsMargins()
        return self._contents.minimumSizeHint().width() - around.left() - around.right()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._contents.isAncestorOf(now):
            return
        at = now.mapTo(self._contents, now.rect().bottomLeft())
        if at.y() < self.viewport().height() and now is first_stop(self._contents):
            self.verticalScrollBar().setValue(0)  # with the heading above it
        else:
            self.ensureWidgetVisible(now, 0, grid(VIEW_MARGIN))


def reveal(widget: QWidget) -> None:
    """Scroll to what has just appeared, as soon as it has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        layout = around.layout()
        if layout is not None:
            layout.activate()
        around = around.parentWidget()
    if around is not None and widget.isVisible():
        around.ensureWidgetVisible(widget, 0, grid(VIEW_MARGIN))
