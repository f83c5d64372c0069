from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from looks import Look, check_page
from spasm_diary.presenters.erase_page import ErasePresenter
from spasm_diary.ui.erase_dialog import EraseDialog, LeftDialog
from spasm_diary.usecases.our_files import COPIES, EVERYTHING
from widgets import the


@dataclass
class Scene:
    """The dialog over a window; what is erased and backed up is noted."""

    window: QWidget
    erased: list[object] = field(default_factory=list)
    backups: list[Callable[[Path], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dialog = EraseDialog(self.window)
        self.dialog.use(
            ErasePresenter(self.dialog, self.backups.append, self.erased.append, has_copies=True)
        )
        self.dialog.open()
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
    the(QPushButton, scene.dialog, "Make a last backup first…").click()
    assert "No last backup has been made." in words(scene.dialog)
    scene.backups[0](Path("last.json"))
    assert "The last backup is in last.json." in words(scene.dialog)
