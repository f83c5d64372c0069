import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.widgets.foldable import Foldable
from widgets import the


@pytest.fixture
def foldable(plain_look: Look, qtbot: QtBot) -> Foldable:
    foldable = Foldable("More about it")
    foldable.body.addWidget(QLabel("inside"))
    qtbot.addWidget(foldable)
    foldable.show()
    return foldable


def press(foldable: Foldable) -> None:
    QTest.mouseClick(the(QPushButton, foldable, "More about it"), Qt.MouseButton.LeftButton)


def test_it_is_folded_away_at_first(foldable: Foldable) -> None:
    assert not foldable.is_open
    assert not the(QLabel, foldable).isVisible()


def test_a_press_on_the_heading_shows_it_and_another_folds_it(foldable: Foldable) -> None:
    told: list[bool] = []
    foldable.folded.connect(told.append)

    press(foldable)
    opened = the(QLabel, foldable).isVisible()
    press(foldable)

    assert (opened, foldable.is_open, told) == (True, False, [False, True])


def test_the_program_opens_it_without_a_word(foldable: Foldable) -> None:
    told: list[bool] = []
    foldable.folded.connect(told.append)

    foldable.show_open(is_open=True)

    assert (foldable.is_open, told) == (True, [])


def test_a_screen_reader_hears_whether_it_is_open(foldable: Foldable) -> None:
    head = the(QPushButton, foldable, "More about it")
    closed = head.accessibleDescription()

    press(foldable)

    assert (closed, head.accessibleDescription()) == ("folded away", "shown")


def test_its_heading_can_change(foldable: Foldable) -> None:
    foldable.set_heading("Tea & coffee")

    assert the(QPushButton, foldable, "Tea & coffee").text() == "Tea && coffee"
