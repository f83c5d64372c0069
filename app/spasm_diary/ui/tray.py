"""The place in the system's tray, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from spasm_diary.ui.icons import app_icon
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OF_X11 = "QSystemTrayIconSys"
"""What Qt embeds in a tray of X11, and hides when that goes away: nothing else tells of it."""


class SystemTray(QObject):
    """Nothing of it is made before it is shown for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._gone: Callable[[], None] = lambda: None

    @property
    def is_there(self) -> bool:
        """Whether the system has a tray now, in which a person can find the program again."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(
        self,
        open_window: Callable[[], None],
        others: Mapping[str, Callable[[], None]],
        gone: Callable[[], None],
    ) -> None:
        """Stand in the tray. A press opens the window; so does the first line of its menu.

        `gone` is called where it is noticed that the tray went away.
        """
        self._gone = gone
        if self._icon is None:
            self._icon = self._make(open_window, others)
        self._icon.show()
        for widget in QApplication.topLevelWidgets():
            if widget.metaObject().className() == OF_X11:
                widget.installEventFilter(self)

    def hide(self) -> None:
        if self._icon is not None:
            self._icon.hide()

    def tell(self, words: str) -> None:
        """Show a few words beside the icon, without a sound."""
        if self._icon is not None:
            self._icon.showMessage(words, "", QSystemTrayIcon.MessageIcon.NoIcon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self._gone)  # Qt is still at work on it
        return super().eventFilter(watched, event)

    def _make(
        self, open_window: Callable[[], None], others: Mapping[str, Callable[[], None]]
    ) -> QSystemTrayIcon:
        self._menu = QMenu()
        for words, act in {tr("Open the diary"): open_window, **others}.items():
            self._menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        icon = QSystemTrayIcon(app_icon())
        icon.setToolTip("Spasm Diary")
        icon.setContextMenu(self._menu)
        icon.messageClicked.connect(open_window)
        icon.activated.connect(lambda reason: _pressed(reason, open_window))
        return icon


def _pressed(reason: QSystemTrayIcon.ActivationReason, open_window: Callable[[], None]) -> None:
    if reason is not QSystemTrayIcon.ActivationReason.Context:  # that one shows the menu
        open_window()
