import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from accessibility_audit import tab_order
from looks import Look
from spasm_diary.ui.widgets.choice_row import ChoiceRow, OneOf
from widgets import the

KINDS = (("cramp", "cramp"), ("twitch", "twitch"), ("both", "cramp & twitch"))


def row_of(qtbot: QtBot, *, multiple: bool = False) -> tuple[ChoiceRow, list[object]]:
    row, told = ChoiceRow("Kind", KINDS, multiple=multiple), list[object]()
    row.chosen.connect(told.append)
    qtbot.addWidget(row)
    row.show()
    return row, told


def press(row: ChoiceRow, label: str) -> None:
    QTest.mouseClick(the(QPushButton, row, f"Kind: {label}"), Qt.MouseButton.LeftButton)


@pytest.fixture(autouse=True)
def usual(plain_look: Look) -> None:
    """Every test in the usual look."""


def test_a_press_chooses_one_in_place_of_the_other(qtbot: QtBot) -> None:
    row, told = row_of(qtbot)

    press(row, "cramp")
    press(row, "twitch")

    assert (row.keys, told) == (("twitch",), [("cramp",), ("twitch",)])


def test_pressing_what_is_chosen_takes_it_back(qtbot: QtBot) -> None:
    row, told = row_of(qtbot)
    row.show_chosen(("cramp",))

    press(row, "cramp")

    assert (row.keys, told) == ((), [()])


def test_pressing_what_is_needed_tells_it_again(qtbot: QtBot) -> None:
    row, told = OneOf("Kind", KINDS), list[object]()
    row.chosen.connect(told.append)
    qtbot.addWidget(row)
    row.show()

    press(row, "cramp")
    press(row, "cramp")

    assert (row.keys, told) == (("cramp",), [("cramp",), ("cramp",)])
    assert the(QPushButton, row, "Kind: cramp").isChecked()


def test_several_are_told_in_the_order_in_which_they_were_chosen(qtbot: QtBot) -> None:
    row, told = row_of(qtbot, multiple=True)

    press(row, "twitch")
    press(row, "cramp")
    press(row, "twitch")

    assert told == [("twitch",), ("twitch", "cramp"), ("cramp",)]


def test_what_is_shown_is_told_to_nobody(qtbot: QtBot) -> None:
    row, told = row_of(qtbot)

    row.show_chosen(("cramp",))

    assert (row.keys, told) == (("cramp",), [])


def test_words_are_shown_literally(qtbot: QtBot) -> None:
    row, _told = row_of(qtbot)

    assert the(QPushButton, row, "Kind: cramp & twitch").text() == "cramp && twitch"


def test_tab_stops_at_what_is_chosen(qtbot: QtBot) -> None:
    row, _told = row_of(qtbot)

    row.show_chosen(("twitch",))

    assert tab_order(row) == [the(QPushButton, row, "Kind: twitch")]


def test_other_choices_keep_what_is_chosen(qtbot: QtBot) -> None:
    row, _told = row_of(qtbot)
    row.show_chosen(("twitch",))

    row.show_choices((("jump", "jump"), ("twitch", "twitch")))

    qtbot.waitUntil(lambda: len(row.findChildren(QPushButton)) == 2)
    shown = row.findChildren(QPushButton)
    assert [(each.text(), each.isChecked()) for each in shown] == [
        ("jump", False),
        ("twitch", True),
    ]


def test_the_same_choices_keep_their_buttons(qtbot: QtBot) -> None:
    row, _told = row_of(qtbot)
    before = row.findChildren(QPushButton)

    row.show_choices(KINDS)

    assert row.findChildren(QPushButton) == before
