"""The first screens: over the window once, and gone at the first press of what one came for."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from spasm_diary.ui.encrypt_dialog import EncryptDialog
from spasm_diary.ui.first_run import FirstRunPage
from whole_program import kept, running, settle
from widgets import the


def test_escape_leaves_the_first_screens_and_they_do_not_come_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        program.welcome()
        settle(program)

        qtbot.keyClick(the(FirstRunPage, program.window), Qt.Key.Key_Escape)
        settle(program)

        assert program.today_page.isVisible()
    with running(tmp_path) as program:
        program.welcome()
        assert program.window.findChild(FirstRunPage) is None


def test_a_spasm_can_be_recorded_at_once_by_its_key(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.welcome()
        settle(program)

        qtbot.keyClick(program.window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        settle(program)

        assert program.today_page.isVisible()
    assert [entry.kind for entry in kept(tmp_path)] == ["spasm"]
    assert SettingsFile(Paths(tmp_path).settings).read().welcomed


def test_the_lock_can_be_chosen_before_the_diary_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path, opened=False) as program:
        program.welcome()
        for _step in range(3):
            the(QPushButton, program.window, "Next").click()
        the(QPushButton, program.window, "Lock it with a passphrase…").click()
        assert program.window.findChild(EncryptDialog) is None

        program.open_later()
        settle(program)

        assert the(EncryptDialog, program.window).isVisible()
