"""Every command of the menus stands on the page of the keys, which one key opens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from spasm_diary.ui.frame.commands import COMMANDS, MENUS, mnemonic, plain_words
from spasm_diary.ui.help_window import HelpWindow
from spasm_diary.words import tr
from spoken import speaking
from whole_program import running, settle


def of_menus(menus: list[QMenu]) -> list[QAction]:
    return [one for menu in menus for one in menu.actions() if not one.isSeparator()]


def test_the_keys_of_every_command_are_a_key_away(tmp_path: Path, qtbot: QtBot) -> None:
    with running(tmp_path) as program:
        window = program.window
        assert window.actions_by_key["shortcuts"].shortcut() == QKeySequence("Ctrl+?")
        QTest.keyClick(
            window,
            Qt.Key.Key_Question,
            Qt.KeyboardModifier.ControlModifier,
        )
        settle(program)
        [keys] = window.findChildren(HelpWindow)
        assert keys.isVisible()
        assert keys.windowTitle() == "Keys – Help"
        shown = keys.text.toPlainText()
        bar = window.menuBar()
        menus = [menu for menu in (one.menu() for one in bar.actions()) if isinstance(menu, QMenu)]
        actions = of_menus(menus)
        assert len(actions) == len(window.actions_by_key)
        for action in actions:
            assert f": {plain_words(action.text()).removesuffix('…')}\n" in f"{shown}\n"
        keys.close()


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_letters_that_lead_to_a_command_lead_to_no_other(language: str) -> None:
    with speaking(language):
        for menu, _words in MENUS:
            letters = [mnemonic(tr(one.words)) for one in COMMANDS if one.menu == menu and one.key]
            assert all(letters)
            assert len({*letters}) == len(letters), (menu, sorted(letters))
        assert len({mnemonic(tr(words)) for _menu, words in MENUS}) == len(MENUS)
