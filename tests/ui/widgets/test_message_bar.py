import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.widgets.message_bar import Answer, Kind, MessageBar
from widgets import all_of, the


@pytest.fixture
def bar(plain_look: Look, qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_it_is_not_there_until_it_has_something_to_say(bar: MessageBar) -> None:
    assert bar.isHidden()

    bar.show_message("Not saved.")

    assert not bar.isHidden()
    assert (bar.text, bar.accessibleName()) == ("Not saved.", "Not saved.")


def test_its_buttons_do_what_they_say(bar: MessageBar) -> None:
    done: list[str] = []
    answers = (
        ("Try again", lambda: done.append("again")),
        ("Elsewhere…", lambda: done.append("elsewhere")),
    )
    bar.show_message("Not saved.", answers)

    for name in ("Elsewhere…", "Try again"):
        QTest.mouseClick(the(QPushButton, bar, name), Qt.MouseButton.LeftButton)

    assert done == ["elsewhere", "again"]


def test_a_new_message_takes_the_place_of_the_old(bar: MessageBar) -> None:
    bar.show_message("Not saved.", (("Try again", bar.hide),))

    bar.show_message("The disk is full.")

    assert bar.text == "The disk is full."
    assert not [each for each in all_of(QPushButton, bar) if each.isVisible()]


def test_only_trouble_is_red(plain_look: Look, qtbot: QtBot) -> None:
    grounds = []
    for kind in Kind:
        bar = MessageBar(kind)
        qtbot.addWidget(bar)
        bar.show_message("Words")
        picture = bar.grab().toImage()
        grounds.append(picture.pixelColor(picture.width() // 2, 12).name())

    assert grounds == [colours().bad_soft.lower(), colours().accent_soft.lower()]


def test_who_pressed_a_button_that_is_there_again_keeps_the_keys_on_it(
    bar: MessageBar, qtbot: QtBot
) -> None:
    answers: list[Answer] = [("Quit", bar.hide)]
    answers.append(("Try again", lambda: bar.show_message("Still not saved.", answers)))
    bar.show_message("Not saved.", answers)
    bar.activateWindow()
    the(QPushButton, bar, "Try again").setFocus()
    qtbot.waitUntil(the(QPushButton, bar, "Try again").hasFocus)

    QTest.keyClick(the(QPushButton, bar, "Try again"), Qt.Key.Key_Space)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert bar.text == "Still not saved."
    assert the(QPushButton, bar, "Try again").hasFocus()
