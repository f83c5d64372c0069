"""The place in the system's tray, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from spasm_diary.ui.icons import app_icon
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class SystemTray:
    """Nothing of it is made before it is shown for the first time."""

    def __init__(self) -> None:
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    @property
    def is_there(self) -> bool:
        """Whether the system has a tray now, in which a person can find the program again."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(
        self, open_window: Callable[[], None], others: Mapping[str, Callable[[], None]]
    ) -> None:
        """Stand in the tray. A press opens the window; so does the first line of its menu."""
        if self._icon is None:
            self._menu = QMenu()
            for words, act in {tr("Open the diary"): open_window, **others}.items():
                self._menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
            self._icon = QSystemTrayIcon(app_icon())
            self._icon.setToolTip("Spasm Diary")
            self._icon.setContextMenu(self._menu)
            self._icon.messageClicked.connect(open_window)
            self._icon.activated.connect(lambda reason: _pressed(reason, open_window))
        self._icon.show()

    def hide(self) -> None:
        if self._icon is not None:
            self._icon.hide()

    def tell(self, words: str) -> None:
        """Show a few words beside the icon, without a sound."""
        if self._icon is not None:
            self._icon.showMessage(words, "", QSystemTrayIcon.MessageIcon.NoIcon)


def _pressed(reason: QSystemTrayIcon.ActivationReason, open_window: Callable[[], None]) -> None:
    if reason is not QSystemTrayIcon.ActivationReason.Context:  # that one shows the menu
        open_window()
