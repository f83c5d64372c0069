"""Notices that nobody has touched a key or the mouse for a while.

Only windows are watched, which get few events; widgets get far too many to look at each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idling(QObject):
    """Calls back once. It watches the window it is a child of, and those that come over it."""

    def __init__(
        self, window: QWidget, minutes: Callable[[], int], call: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._minutes = minutes
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(call)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        self._watch(window.windowHandle())
        self._touched()

    @property
    def milliseconds_left(self) -> int:
        return self._timer.remainingTime()

    def run_out(self) -> None:
        """As if nobody had touched anything for long enough."""
        self._timer.start(0)

    def stop(self) -> None:
        """Never call back any more."""
        self._timer.stop()
        self._timer.timeout.disconnect()  # a touch would start it again

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def _touched(self) -> None:
        self._timer.start(self._minutes() * 60_000)
