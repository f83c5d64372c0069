"""Tab goes as the eyes do, whenever things were made."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accessibility_audit import name_of, tab_order
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.page import Page


def shown(qtbot: QtBot) -> tuple[QWidget, Page]:
    """A page above a button, with two buttons on it."""
    window, page = QWidget(), Page()
    for words in ("first", "last"):
        page.body.addWidget(QPushButton(words))
    foot = QPushButton("foot")
    column = QVBoxLayout(window)
    column.addWidget(page)
    column.addWidget(foot)
    qtbot.addWidget(window)
    window.show()
    return window, page


def names(window: QWidget) -> list[str]:
    return [name_of(each) for each in tab_order(window)]


def test_what_is_put_in_between_later_is_reached_in_between(qtbot: QtBot) -> None:
    window, page = shown(qtbot)

    page.body.insertWidget(1, QPushButton("between"))

    qtbot.waitUntil(lambda: names(window) == ["first", "between", "last", "foot"])


def test_what_is_shown_again_is_reached_in_its_place(qtbot: QtBot) -> None:
    window, page = shown(qtbot)
    inside = QWidget()
    row = QVBoxLayout(inside)
    row.addWidget(QPushButton("folded away"))
    inside.hide()
    page.body.insertWidget(0, inside)

    inside.show()

    qtbot.waitUntil(lambda: names(window) == ["folded away", "first", "last", "foot"])


def test_what_is_put_there_just_before_tab_is_reached(qtbot: QtBot) -> None:
    under = QWidget()
    qtbot.addWidget(under)
    under.show()
    dialog = Dialog("Search", under)
    first, last = QPushButton("first"), QPushButton("last")
    for button in (first, last):
        dialog.body.addWidget(button)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    first.setFocus()

    card = QWidget()
    QVBoxLayout(card).addWidget(QPushButton("found"))
    dialog.body.insertWidget(2, card)
    QTest.keyClick(first, Qt.Key.Key_Tab)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert name_of(focused) == "found"
