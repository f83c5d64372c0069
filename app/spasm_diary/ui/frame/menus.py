"""Makes the menu bar from the table of commands."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from spasm_diary.ui.frame.commands import COMMANDS, MENUS, SEPARATOR, Command
from spasm_diary.words import tr

ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


def fill_menus(
    window: QMainWindow, handlers: Mapping[str, Callable[[], None]]
) -> dict[str, QAction]:
    """The actions by their keys. A command without a handler yet waits greyed out."""
    actions: dict[str, QAction] = {}
    for menu_key, menu_words in MENUS:
        menu = window.menuBar().addMenu(tr(menu_words))
        for command in (one for one in COMMANDS if one.menu == menu_key):
            if command.key == SEPARATOR:
                menu.addSeparator()
                continue
            action = _action(window, command, handlers.get(command.key))
            actions[command.key] = action
            menu.addAction(action)
    return actions


def _action(window: QMainWindow, command: Command, handler: Callable[[], None] | None) -> QAction:
    action = QAction(tr(command.words), window)
    if command.shortcut:
        action.setShortcut(QKeySequence(command.shortcut))
    action.setMenuRole(ROLES.get(command.key, QAction.MenuRole.NoRole))
    action.setEnabled(handler is not None)
    if handler is not None:
        action.triggered.connect(lambda _checked: handler())
    return action
