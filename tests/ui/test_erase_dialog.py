from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY
from fakes import RunLater
from looks import Look, check_page
from spasm_diary.domain.backups import Holding
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.presenters.erase_page import ErasePresenter, LastBackup
from spasm_diary.ui.erase_dialog import EraseDialog, LeftDialog
from spasm_diary.usecases.our_files import COPIES, EVERYTHING
from spasm_diary.words import N_
from widgets import the

NO_ROOM = N_("There is no room left on the disk.")


@dataclass
class Scene:
    """The dialog over a window; what is erased and backed up is noted."""

    window: QWidget
    erased: list[object] = field(default_factory=list)
    asked: list[Callable[[Path], None]] = field(default_factory=list)
    trouble: str = ""
    worker: RunLater = field(default_factory=RunLater)

    def __post_init__(self) -> None:
        self.dialog = EraseDialog(self.window)
        last = LastBackup(self.asked.append, self.make, self.worker, is_encrypted=True)
        self.dialog.use(ErasePresenter(self.dialog, last, self.erased.append, has_copies=True))
        self.dialog.open()
        settle()

    def make(self, _file: Path) -> Holding:
        if self.trouble:
            raise DiaryUnavailable(self.trouble)
        return Holding(12, 4, MONDAY)

    def back_up(self) -> None:
        the(QPushButton, self.dialog, "Make a last backup first…").click()
        self.asked[-1](Path("/media/stick/spasm-diary-2026-11-23.db"))
        settle()

    @property
    def button(self) -> QPushButton:
        return the(QPushButton, self.dialog, "Erase everything")


def settle() -> None:
    for _turn in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def scene(window: QWidget, plain_look: Look) -> Scene:
    return Scene(window)


def test_the_dialog_holds_in_every_look(window: QWidget, look: Look) -> None:
    scene = Scene(window)
    assert check_page(scene.dialog) == []
    the(QLineEdit, scene.dialog).setText("erase")
    for trouble in (NO_ROOM, ""):
        scene.trouble = trouble
        scene.back_up()
        assert check_page(scene.dialog) == []
        scene.worker.run_all()
        settle()
        assert check_page(scene.dialog) == []


def test_what_is_left_holds_in_every_look(window: QWidget, look: Look) -> None:
    dialog = LeftDialog(window, Path("/home/me/diary"), ["diary.db: Permission denied"])
    dialog.open()
    settle()
    assert check_page(dialog) == []


def test_by_keyboard_alone_the_word_is_typed_and_everything_erased(
    scene: Scene, qtbot: QtBot
) -> None:
    assert not scene.button.isEnabled()
    the(QCheckBox, scene.dialog).setFocus()
    QTest.keyClick(the(QCheckBox, scene.dialog), Qt.Key.Key_Space)
    QTest.keyClicks(the(QLineEdit, scene.dialog), "Erase")
    assert scene.button.isEnabled()
    with qtbot.waitSignal(scene.dialog.destroyed):
        QTest.keyClick(scene.button, Qt.Key.Key_Space)
    assert scene.erased == [(EVERYTHING, COPIES)]


def test_enter_in_the_field_erases_nothing(scene: Scene) -> None:
    field_of_word = the(QLineEdit, scene.dialog)
    QTest.keyClicks(field_of_word, "erase")
    QTest.keyClick(field_of_word, Qt.Key.Key_Return)
    settle()
    assert scene.erased == []


def test_escape_leaves_everything_as_it_is(scene: Scene, qtbot: QtBot) -> None:
    QTest.keyClicks(the(QLineEdit, scene.dialog), "erase")
    with qtbot.waitSignal(scene.dialog.destroyed):
        QTest.keyClick(scene.dialog, Qt.Key.Key_Escape)
    assert scene.erased == []


def test_the_last_backup_is_shown_when_it_is_there(scene: Scene) -> None:
    assert "No last backup has been made." in words(scene.dialog)
    scene.back_up()
    assert not the(QPushButton, scene.dialog, "Make a last backup first…").isEnabled()
    scene.worker.run_all()
    assert "spasm-diary-2026-11-23.db. It holds 4 days" in words(scene.dialog)
    assert the(QPushButton, scene.dialog, "Make a last backup first…").isEnabled()


def test_a_dialog_that_was_closed_hears_no_more_of_its_backup(scene: Scene, qtbot: QtBot) -> None:
    scene.back_up()
    with qtbot.waitSignal(scene.dialog.destroyed):
        QTest.keyClick(scene.dialog, Qt.Key.Key_Escape)
    scene.worker.run_all()
    assert scene.erased == []
