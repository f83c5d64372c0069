"""The ways back, as they are seen."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY, moment
from fakes import RunLater
from looks import Look
from spasm_diary.domain.backups import Backup, Holding, Reason
from spasm_diary.presenters.recovery_page import RecoveryPresenter
from spasm_diary.ui.recovery_dialog import RecoveryActions, RecoveryDialog
from widgets import the

ONE = Backup("1.db", 1, moment(MONDAY), Reason.CLOSING, Holding(9, 3, MONDAY))


class Ways:
    """One backup, and nothing that can be done."""

    def listed(self) -> tuple[Backup, ...]:
        return (ONE,)

    def use(self, backup: Backup) -> None:
        """Nothing."""

    def use_file(self, file: Path) -> None:
        """Nothing."""

    def begin_anew(self) -> None:
        """Nothing."""


def nothing() -> None:
    """Nothing."""


def test_the_keys_are_never_left_on_quit(plain_look: Look, window: QWidget, qtbot: QtBot) -> None:
    """While the backups are looked for, there is nothing else that could have them."""
    runner = RunLater()
    dialog = RecoveryDialog(window, RecoveryActions(nothing, nothing, nothing))
    presenter = RecoveryPresenter(dialog, Ways(), runner, "It is damaged.")
    dialog.use(presenter)
    dialog.open()
    presenter.show(date(2026, 11, 23))
    quit_button = the(QPushButton, dialog, "Quit")
    qtbot.waitUntil(quit_button.hasFocus)

    runner.run_all()
    QApplication.processEvents()

    assert the(QPushButton, dialog, "Try again").hasFocus()


def test_the_keys_are_on_try_again_where_the_backups_are_found_at_once(
    plain_look: Look, window: QWidget, qtbot: QtBot
) -> None:
    runner = RunLater()
    dialog = RecoveryDialog(window, RecoveryActions(nothing, nothing, nothing))
    presenter = RecoveryPresenter(dialog, Ways(), runner, "It is damaged.")
    dialog.use(presenter)
    presenter.show(date(2026, 11, 23))
    runner.run_all()

    dialog.open()

    qtbot.waitUntil(the(QPushButton, dialog, "Try again").hasFocus)
