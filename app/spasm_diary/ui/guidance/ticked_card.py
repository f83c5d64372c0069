"""What is ticked for the day, the most pressing first, each with what to do and a way back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from spasm_diary.presenters.signs_page import SignsView, TickedView
from spasm_diary.ui.guidance.level_look import LEVEL_LOOKS
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.icon_label import IconLabel
from spasm_diary.ui.widgets.parts import (
    problem_label,
    quiet_button,
    show_problem,
    when_pressed,
    words_label,
)
from spasm_diary.words import tr


class TickedCard(Card):
    """Says how ticks are made, and lists them."""

    def __init__(self, untick: Callable[[str], None]) -> None:
        super().__init__(tr("Ticked"))
        self._untick = untick
        self._about = words_label()
        self._problem = problem_label()
        self._lines = QVBoxLayout()
        space(self._lines, between=1.5)
        self.body.addWidget(self._about)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._lines)

    def show_ticked(self, view: SignsView) -> None:
        self.set_heading(view.ticked_title)
        self._about.setText(view.about_ticks)
        show_problem(self._problem, view.problem)
        empty(self._lines)
        for one in view.ticked:
            line = self._line(one)
            self._lines.addWidget(line)
            line.show()  # or it is only counted in the next turn of the event loop

    def _line(self, view: TickedView) -> QWidget:
        look = LEVEL_LOOKS[view.level]
        words = QVBoxLayout()
        space(words, between=0.25)
        label = tr("{level}: {sign}").format(level=view.level_label, sign=view.label)
        words.addWidget(words_label(label, Role.STRONG))
        words.addWidget(words_label(view.action))
        button = quiet_button(tr("Untick"))
        button.setAccessibleName(tr("Untick: {sign}").format(sign=view.label))
        when_pressed(button, partial(self._untick, view.key))
        line = QWidget()
        row = QHBoxLayout(line)
        space(row, between=1.5)
        row.addWidget(IconLabel(look.icon, look.edge), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line
