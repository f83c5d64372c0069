"""Two dates to fill in: the first day and the last."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.date_field import DateField
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.words import tr


class OwnDays(QWidget):
    """Tells of both when one of them has been changed."""

    chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self)
        self._first = _date_field(tr("&From"), row)
        self._last = _date_field(tr("t&o"), row)
        for field in (self._first, self._last):
            field.editingFinished.connect(self._on_edited)
        self._shown: tuple[date, date] | None = None

    def show_days(self, first: date, last: date) -> None:
        self._shown = (first, last)
        for field, day in ((self._first, first), (self._last, last)):
            field.show_day(day)

    def _on_edited(self) -> None:
        days = (self._first.chosen_day, self._last.chosen_day)
        if days != self._shown:
            self.chosen.emit(*days)


def _date_field(words: str, row: FlowLayout) -> DateField:
    """A date with its words before it; both go to the next line together."""
    label, field = QLabel(words), DateField(words.replace("&", ""))
    label.setBuddy(field)
    pair = QWidget()
    beside = QHBoxLayout(pair)
    space(beside)
    beside.addWidget(label)
    beside.addWidget(field)
    row.addWidget(pair)
    return field
