"""Which week a paper sheet is of: one back, one on, or the week of any day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.date_field import DateField
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import FlowingLabel, icon_button
from spasm_diary.words import tr


class WeekRow(QWidget):
    """Tells what is asked for; which week that is, others say."""

    stepped = Signal(int)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._words = FlowingLabel("", Role.STRONG)
        self._on = icon_button("next", tr("The week after"), lambda: self.stepped.emit(1))
        self._any_day = DateField(tr("Week of"))
        self._any_day.editingFinished.connect(self._on_edited)
        self._shown: date | None = None
        back = icon_button("previous", tr("The week before"), lambda: self.stepped.emit(-1))
        label = QLabel(tr("&Week of"))
        label.setBuddy(self._any_day)
        pair = QWidget()
        beside = QHBoxLayout(pair)
        space(beside)
        beside.addWidget(label)
        beside.addWidget(self._any_day)
        row = FlowLayout(self)
        for widget in (back, self._words, self._on, pair):
            row.addWidget(widget)

    def show_week(self, words: str, day: date, *, can_go_on: bool) -> None:
        self._words.setText(words)
        self._on.setEnabled(can_go_on)
        self._shown = day
        self._any_day.show_day(day)

    def _on_edited(self) -> None:
        if self._any_day.chosen_day != self._shown:
            self.chosen.emit(self._any_day.chosen_day)
