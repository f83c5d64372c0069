from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import drink, spasm
from fakes import MemoryDatabase, StoppedClock
from looks import Look, check_page
from spasm_diary.presenters.bin_page import BinPresenter
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.ui.bin_dialog import LEAST, BinDialog
from spasm_diary.ui.type_sizes import grid
from spasm_diary.usecases.changes import Changes
from widgets import the


def opened(window: QWidget) -> BinDialog:
    keeping = Keeping(
        MemoryDatabase().open_work, Changes(), StoppedClock(), show_foot=lambda _view: None
    )
    for entry in (spasm(6, places=("calf left",), note="sharp"), drink()):
        keeping.keep(entry)
        keeping.remove(entry.id)
    dialog = BinDialog(window)
    dialog.use(BinPresenter(dialog, keeping))
    dialog.open()
    settle()
    return dialog


def settle() -> None:
    for _turn in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def test_the_bin_holds_in_every_look(window: QWidget, look: Look) -> None:
    assert check_page(opened(window)) == []


def test_it_is_no_larger_than_the_window_under_it(window: QWidget, look: Look) -> None:
    dialog = opened(window)
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()


def test_a_thing_put_back_leaves_the_list_and_the_keys_go_to_the_next(
    window: QWidget, plain_look: Look
) -> None:
    dialog = opened(window)
    the(QPushButton, dialog, "Put back: Water, 200 ml, Monday 23 November, 10:00").click()
    settle()
    left = "Put back: Spasm: Left calf · strength 6 of 10, Monday 23 November, 02:10"
    assert the(QPushButton, dialog, left).hasFocus()
    the(QPushButton, dialog, left).click()
    settle()
    assert the(QPushButton, dialog, "Close").hasFocus()


def test_escape_closes_the_bin(window: QWidget, plain_look: Look, qtbot: QtBot) -> None:
    dialog = opened(window)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_large_text_keeps_room_for_the_words_of_a_row(window: QWidget) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    Look(text_percent=200).put_on(application)
    dialog = opened(window)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.text() == "Put back"]

    assert all(beside_words(button) >= grid(LEAST) for button in buttons)
    Look().put_on(application)


def beside_words(button: QPushButton) -> int:
    """How wide the words of a button's row are."""
    buttons = button.parentWidget()
    row = None if buttons is None else buttons.parentWidget()
    assert row is not None
    return min(
        each.width()
        for each in row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if each is not buttons
    )
