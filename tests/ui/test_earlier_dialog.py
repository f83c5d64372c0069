from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import spasm
from fakes import MemoryDatabase, StoppedClock
from looks import Look, check_page
from spasm_diary.domain.spasms import Spasm
from spasm_diary.presenters.earlier_page import EarlierPresenter
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.ui.earlier_dialog import EarlierDialog
from spasm_diary.usecases.changes import Changes
from widgets import the

FIRST = spasm(6, places=("calf left",), note="sharp " * 60)
BACK = "Put back: Spasm: Left calf · strength 6 of 10, Until Monday 23 November, 21:00"


def opened(window: QWidget) -> EarlierDialog:
    keeping = Keeping(
        MemoryDatabase().open_work, Changes(), StoppedClock(), show_foot=lambda _view: None
    )
    for state in (FIRST, replace(FIRST, content=Spasm(3)), replace(FIRST, content=Spasm(4))):
        assert keeping.keep(state) == ""
    dialog = EarlierDialog(window)
    dialog.use(EarlierPresenter(dialog, keeping, [FIRST.id]))
    dialog.open()
    settle()
    return dialog


def settle() -> None:
    for _turn in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_earlier_values_hold_in_every_look(window: QWidget, look: Look) -> None:
    dialog = opened(window)
    assert check_page(dialog) == []
    assert dialog.width() <= window.width()


def test_a_button_says_what_it_puts_back_and_its_description_what_was_changed(
    window: QWidget, plain_look: Look
) -> None:
    button = the(QPushButton, opened(window), BACK)
    assert button.accessibleDescription().startswith("Strength: from 6 of 10 to 3 of 10.")


def test_one_press_puts_it_back_and_the_window_shows_it(window: QWidget, plain_look: Look) -> None:
    dialog = opened(window)
    the(QPushButton, dialog, BACK).click()
    settle()
    assert any(text.startswith("Now: Spasm: Left calf · strength 6") for text in texts(dialog))
    assert "as it is now" in texts(dialog)
    assert the(QPushButton, dialog, "Close").hasFocus()


def test_by_keyboard_alone_it_is_put_back_and_left(
    window: QWidget, plain_look: Look, qtbot: QtBot
) -> None:
    dialog = opened(window)
    for _press in range(10):
        if QApplication.focusWidget() is the(QPushButton, dialog, BACK):
            break
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
    QTest.keyClick(the(QPushButton, dialog, BACK), Qt.Key.Key_Space)
    settle()
    assert "as it is now" in texts(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
