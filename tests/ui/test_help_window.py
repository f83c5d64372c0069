from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from looks import Look, check_page
from spasm_diary.bundled import help_page
from spasm_diary.ui.about import AboutDialog
from spasm_diary.ui.frame.commands import COMMANDS, SEPARATOR, mnemonic, plain_words
from spasm_diary.ui.frame.main_window import STOPS
from spasm_diary.ui.help_window import HelpWindow
from widgets import the


@pytest.fixture
def help_window(qtbot: QtBot, plain_look: Look) -> HelpWindow:
    window = HelpWindow(help_page)
    qtbot.addWidget(window)
    return window


def test_the_help_holds_in_every_look(qtbot: QtBot, look: Look) -> None:
    window = HelpWindow(help_page)
    qtbot.addWidget(window)
    window.show_topic("history")
    QApplication.processEvents()
    assert check_page(window) == []


@pytest.mark.parametrize("key", [stop.key for stop in STOPS])
def test_each_page_of_the_program_has_a_page_of_help(help_window: HelpWindow, key: str) -> None:
    help_window.show_topic(key)
    label = next(stop.label for stop in STOPS if stop.key == key)
    assert help_window.text.toPlainText().startswith(label)
    assert help_window.windowTitle() == f"{label} – Help"


def test_a_page_without_help_opens_it_at_the_beginning(help_window: HelpWindow) -> None:
    help_window.show_topic("elsewhere")
    assert help_window.text.toPlainText().startswith("Today")


def test_the_keys_are_those_of_the_menus(help_window: HelpWindow) -> None:
    help_window.show_topic("keys")
    shown = help_window.text.toPlainText()
    for command in COMMANDS:
        if command.shortcut:
            words = plain_words(command.words).removesuffix("…")
            assert f"{command.shortcut}: {words}" in shown


def test_the_page_of_the_keys_has_every_command_also_those_without_a_key_of_their_own(
    help_window: HelpWindow,
) -> None:
    help_window.show_topic("keys")
    lines = help_window.text.toPlainText().splitlines()
    listed = {line.partition(": ")[2]: line.partition(": ")[0] for line in lines}
    commands = [one for one in COMMANDS if one.key != SEPARATOR]
    assert {plain_words(one.words).removesuffix("…") for one in commands} <= set(listed)
    assert listed["Add another diary"] == "Alt+F, then D"
    assert listed["Erase everything"] == "Alt+F, then R"


@pytest.mark.parametrize(
    ("words", "letter"), [("&File", "F"), ("E&rase", "R"), ("Salt && pepper &now", "N"), ("Go", "")]
)
def test_the_underlined_letter_of_a_menu_is_known(words: str, letter: str) -> None:
    assert mnemonic(words) == letter


def test_a_topic_is_chosen_by_keys(help_window: HelpWindow) -> None:
    help_window.show_topic("today")
    topics = the(QListWidget, help_window, "Pages of the help")
    topics.setFocus()
    QTest.keyClick(topics, Qt.Key.Key_Down)
    assert help_window.text.toPlainText().startswith("History")


def test_escape_closes_the_help(help_window: HelpWindow) -> None:
    help_window.show_topic("today")
    QTest.keyClick(help_window.text, Qt.Key.Key_Escape)
    assert not help_window.isVisible()


def test_the_text_of_the_help_grows_with_the_size_of_the_text(
    help_window: HelpWindow, qapp: QApplication
) -> None:
    help_window.show_topic("today")
    before = size_of_letters(help_window)
    Look(text_percent=200).put_on(qapp)
    QApplication.processEvents()
    assert size_of_letters(help_window) == pytest.approx(2 * before)


def size_of_letters(help_window: HelpWindow) -> float:
    return (
        help_window.text.document().lastBlock().begin().fragment().charFormat().font().pointSizeF()
    )


COMPUTER = "Spasm Diary 1.2.3, Python 3.11\nScreen 1024 x 768, scaled by 1"


def about(parent: QWidget) -> AboutDialog:
    dialog = AboutDialog(parent, "1.2.3", Path("/home/somebody/spasm-diary"), COMPUTER)
    dialog.open()
    QApplication.processEvents()
    return dialog


def test_about_holds_in_every_look(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 720)
    window.show()
    assert check_page(about(window)) == []


def test_about_tells_the_version_the_folder_and_the_licences(
    qtbot: QtBot, plain_look: Look
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shown = "\n".join(label.text() for label in about(window).findChildren(QLabel))
    assert "Version 1.2.3" in shown
    assert "/home/somebody/spasm-diary" in shown.replace("\u200b", "")
    assert "Qt, PySide6: GNU LGPL 3" in shown
    assert "never uses the network" in shown


def test_what_helps_to_mend_the_program_is_copied_with_a_press(
    qtbot: QtBot, plain_look: Look
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = about(window)

    the(QPushButton, dialog, "Copy these lines").click()

    assert QApplication.clipboard().text() == COMPUTER
