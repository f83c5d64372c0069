"""The card of the clock and of the week, each as a row of buttons with what it comes to."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from spasm_diary.presenters.settings.clock_and_week import ClockAndWeekPart, ClockAndWeekView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


class ClockAndWeekCard(Card):
    """What is chosen is seen at once, here and everywhere."""

    def __init__(self, part: ClockAndWeekPart) -> None:
        super().__init__(tr("Clock and week"), "clock")
        self._rows = QVBoxLayout()
        space(self._rows)
        self._clocks = self._row(tr("Clock times"), part.choose_clock)
        self._clock_preview = words_label("", Role.SMALL)
        self._rows.addWidget(self._clock_preview)
        typed = tr("You can type a time either way, such as 14:30 or 2:30 pm.")
        self._rows.addWidget(words_label(typed, Role.SMALL))
        self._weeks = self._row(tr("A week begins on"), part.choose_week)
        self._week_preview = words_label("", Role.SMALL)
        self._rows.addWidget(self._week_preview)
        self.body.addLayout(self._rows)

    def show_clock_and_week(self, view: ClockAndWeekView) -> None:
        self._clocks.show_choices(view.clocks)
        self._clocks.show_chosen((view.clock,))
        self._clock_preview.setText(view.clock_preview)
        self._weeks.show_choices(view.weeks)
        self._weeks.show_chosen((view.week,))
        self._week_preview.setText(view.week_preview)

    def _row(self, words: str, choose: Callable[[str], None]) -> OneOf:
        row = OneOf(words)
        row.chosen.connect(lambda chosen: choose(chosen[0]))
        self._rows.addWidget(words_label(words, Role.STRONG))
        self._rows.addWidget(row)
        return row
