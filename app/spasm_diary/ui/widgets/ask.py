"""A question that must be answered before what was asked for is done.

It is opened, never waited for: the answer's own function is called. Escape, or closing the window,
gives the first answer, which is therefore the one that changes nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from spasm_diary.ui.type_sizes import Role, grid, set_role, space

WIDTH = 56
"""In units of the grid."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A button: a verb, and what it does."""

    words: str
    act: Callable[[], None] = lambda: None
    is_grave: bool = False
    """It destroys something that cannot be brought back."""


def ask(parent: QWidget, question: str, details: str, *answers: Answer) -> QDialog:
    """Put a question in front of the window; the first answer is the safe one."""
    dialog = _Question(parent, question, details, answers)
    dialog.open()
    return dialog


class _Question(QDialog):
    def __init__(
        self, parent: QWidget, question: str, details: str, answers: tuple[Answer, ...]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self._safe = answers[0]
        self._given: Answer | None = None
        layout = QVBoxLayout(self)
        space(layout, between=2, around=3)
        layout.addWidget(_words(question, Role.HEADING))
        layout.addWidget(_words(details, Role.BODY))
        layout.addLayout(self._buttons(answers))
        self.setAccessibleDescription(details)
        self.setMinimumWidth(grid(WIDTH))
        self.finished.connect(self._on_finished)

    def _buttons(self, answers: tuple[Answer, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        space(row)
        row.addStretch(1)
        for answer in answers:
            button = QPushButton(answer.words)
            button.setProperty("warning", answer.is_grave)
            button.clicked.connect(lambda _checked=False, answer=answer: self._give(answer))
            if answer is self._safe:
                button.setDefault(True)
                button.setFocus()
            row.addWidget(button)
        return row

    def _give(self, answer: Answer) -> None:
        self._given = answer
        self.accept()

    def _on_finished(self, _result: int) -> None:
        (self._given or self._safe).act()


def _words(text: str, role: Role) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
