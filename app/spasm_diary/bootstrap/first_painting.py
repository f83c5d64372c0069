"""Puts off whatever the person need not wait for until the window is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from spasm_diary.ui.today.page import TodayPage

AT_THE_LATEST_MS = 1000
"""A window that is minimised, or on another desktop, may not be painted for hours."""


class FirstPainting(QObject):
    """Calls back once, after the first painting of a window; it lives as long as the window."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then: Callable[[], None] | None = then
        window.installEventFilter(self)
        QTimer.singleShot(AT_THE_LATEST_MS, self, self._call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)  # the children are painted after this
        return super().eventFilter(watched, event)

    def _call(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()


class TodayStands:
    """Tells, once, that the sheet of the day is whole and on the screen."""

    def __init__(self, page: TodayPage) -> None:
        self._page = page
        self._listeners: list[Callable[[], None]] = []
        page.became_whole.connect(self._wait)

    def listen(self, act: Callable[[], None]) -> None:
        self._listeners.append(act)

    def stop(self) -> None:
        """Tell nobody any more: the diary is closed, and a painting may come late."""
        self._listeners.clear()

    def tell(self) -> None:
        """Without waiting for it to be painted, such as for a picture."""
        listeners, self._listeners = self._listeners, []
        for act in listeners:
            act()

    def _wait(self) -> None:
        sheet = self._page.widget()  # which hides what is under it from being painted
        if sheet is not None:
            FirstPainting(sheet, self.tell)
