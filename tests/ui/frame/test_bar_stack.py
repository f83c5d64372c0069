"""Several bars above a page, in a small window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.frame.bar_stack import SHARE, BarStack
from spasm_diary.ui.widgets.message_bar import MessageBar
from widgets import the

LONG = "Your diary can be read, but nothing can be written where it lies. " * 4
HEIGHT = 600


@pytest.fixture
def stack(look: Look, qtbot: QtBot) -> Iterator[BarStack]:
    window = QWidget()
    column = QVBoxLayout(window)
    stack = BarStack()
    column.addWidget(stack)
    column.addWidget(QWidget(), 1)
    qtbot.addWidget(window)
    window.resize(700, HEIGHT)
    window.show()
    window.activateWindow()
    yield stack
    window.close()


def say(stack: BarStack, name: str, words: str = LONG) -> MessageBar:
    bar = MessageBar()
    stack.add(bar)
    bar.show_message(words, ((name, bar.hide),))
    settle()
    return bar


def settle() -> None:
    for _turn in range(3):
        QApplication.processEvents()


def test_it_takes_no_room_while_nothing_is_said(stack: BarStack) -> None:
    assert stack.isHidden()

    bar = say(stack, "Close", "Something.")
    assert stack.isVisible()
    bar.hide()
    settle()

    assert stack.isHidden()


def test_a_bar_has_all_the_room_it_needs(stack: BarStack) -> None:
    bar = say(stack, "Close", "Something.")

    assert bar.height() >= bar.heightForWidth(bar.width())
    assert stack.height() == bar.height()


def test_a_wider_window_leaves_no_bar_taller_than_the_stack(stack: BarStack) -> None:
    bar = say(stack, "Close")

    stack.window().resize(1600, HEIGHT)
    settle()

    assert stack.height() == bar.height() == bar.heightForWidth(bar.width())


def test_however_much_is_said_no_bar_is_cut_and_the_page_keeps_its_share(stack: BarStack) -> None:
    bars = [say(stack, str(number)) for number in range(4)]

    assert all(bar.height() >= bar.heightForWidth(bar.width()) for bar in bars)
    assert stack.height() <= HEIGHT * SHARE + 1


def test_the_button_that_has_the_keys_is_in_view(stack: BarStack, qtbot: QtBot) -> None:
    bars = [say(stack, str(number)) for number in range(4)]
    button = the(QPushButton, bars[0])  # the first one said stands lowest

    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)

    assert button.visibleRegion().boundingRect().height() == button.height()
