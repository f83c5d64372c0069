import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from looks import Look, check_page
from spasm_diary.ui.widgets.ask import Answer, ask
from widgets import the


class Question:
    """A question over a window, and what was answered."""

    def __init__(self, qtbot: QtBot) -> None:
        self.given: list[str] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.window.show()
        self.dialog: QDialog = ask(
            self.window,
            "Erase the diary?",
            "All entries go, and cannot be brought back.",
            Answer("Keep", lambda: self.given.append("keep")),
            Answer("Erase", lambda: self.given.append("erase"), is_grave=True),
        )

    def press(self, name: str) -> None:
        QTest.mouseClick(the(QPushButton, self.dialog, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def question(plain_look: Look, qtbot: QtBot) -> Question:
    return Question(qtbot)


@pytest.mark.parametrize(("name", "given"), [("Keep", "keep"), ("Erase", "erase")])
def test_each_button_gives_its_own_answer_once(name: str, given: str, question: Question) -> None:
    question.press(name)

    assert question.given == [given]


def test_escape_answers_with_no_change(question: Question) -> None:
    QTest.keyClick(question.dialog, Qt.Key.Key_Escape)

    assert question.given == ["keep"]


def test_enter_gives_the_safe_answer(question: Question) -> None:
    QTest.keyClick(question.dialog, Qt.Key.Key_Return)

    assert question.given == ["keep"]


def test_it_is_called_as_what_it_asks(question: Question) -> None:
    assert question.dialog.windowTitle() == "Erase the diary?"
    assert "cannot be brought back" in question.dialog.accessibleDescription()


def test_it_holds_in_every_look(look: Look, qtbot: QtBot) -> None:
    question = Question(qtbot)

    assert check_page(question.dialog) == []
