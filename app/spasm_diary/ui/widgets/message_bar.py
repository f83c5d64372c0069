"""A bar above a page that says one thing, with one, two or three buttons to answer it.

It stays until it is answered or hidden, takes no focus, and is spoken when it appears. The buttons
go below the words where there is too little room beside them.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from spasm_diary.ui.announce import announce
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import panel
from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.icon_label import IconLabel
from spasm_diary.ui.widgets.page import reveal
from spasm_diary.ui.widgets.stretching_row import StretchingRow

LEAST = 40
"""The least room for the words beside the buttons, in units of the grid."""
Answer = tuple[str, Callable[[], object]]


class Kind(StrEnum):
    """What a bar tells of."""

    TROUBLE = "trouble"
    NOTICE = "notice"


_GROUND = {Kind.TROUBLE: "bad_soft", Kind.NOTICE: "accent_soft"}
_EDGE = {Kind.TROUBLE: "bad", Kind.NOTICE: "accent"}
_ICON = {Kind.TROUBLE: "warning", Kind.NOTICE: "info"}


class MessageBar(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, kind: Kind = Kind.TROUBLE, *, apart: float = 0) -> None:
        """`apart` is the room round its edge, in units, where it does not stand in a column."""
        super().__init__()
        self._kind, self._apart = kind, apart
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        answers = QWidget()
        self._answers = FlowLayout(answers)
        both = StretchingRow(stretch=0, least=LEAST)
        both.addWidget(self._text)
        both.addWidget(answers)
        row = QHBoxLayout(self)
        side, high = 1.5 + apart, 1 + apart
        space(row, between=1.5, around=(side, high, side, high))
        row.addWidget(IconLabel(_ICON[kind], _EDGE[kind]))
        row.addLayout(both, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_message(
        self, text: str, answers: Sequence[Answer] = (), *, scrolls: bool = True
    ) -> None:
        """Say something, in place of what was said before; it comes into view where it `scrolls`.

        Who pressed a button that is there again keeps the keys on it, and hears the same again.
        """
        pressed = self._focused()
        is_new = text != self._text.text() or self.isHidden() or bool(pressed)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._answers.clear()
        for words, answer in answers:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, answer=answer: answer())
            self._answers.addWidget(button)
            if words == pressed:
                button.setFocus()
        self.show()
        if is_new:
            announce(self, text)
            if scrolls:
                reveal(self)

    def _focused(self) -> str:
        """The words on the button that has the keys."""
        buttons = self.findChildren(QPushButton)
        return next((one.text() for one in buttons if one.hasFocus()), "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        painter = QPainter(self)
        edge = QPen(shown.named(_EDGE[self._kind]), 1)
        away = grid(self._apart)
        inner = self.rect().adjusted(away, away, -away, -away)
        panel(painter, inner, shown.named(_GROUND[self._kind]), edge)
        painter.end()
