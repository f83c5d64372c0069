"""The bars above a page. They never take all the room: beyond a share of it they scroll."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from spasm_diary.ui.widgets.message_bar import MessageBar

SHARE = 0.6
"""The most of the window's height that they take."""


class BarStack(QScrollArea):
    """Hidden while there is nothing to say; what has the keys is always in view."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bars = QWidget()
        self._column = QVBoxLayout(self._bars)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(self._bars)
        self._bars.installEventFilter(self)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def add(self, bar: MessageBar) -> None:
        """Above those that are there."""
        self._column.insertWidget(0, bar)
        bar.installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Be as high as what is shown, and not there where nothing is."""
        shown = [bar for bar in self._bars.findChildren(MessageBar) if not bar.isHidden()]
        self.setVisible(bool(shown))
        needed = sum(bar.heightForWidth(self.viewport().width()) for bar in shown)
        most = round(self.window().height() * SHARE)
        self._bars.setFixedHeight(needed)  # or it would stay as high as in a narrower window
        self.setFixedHeight(min(needed, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        if event.type() in kinds:
            self.fit()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._bars.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 0)
