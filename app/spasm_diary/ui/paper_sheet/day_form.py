"""One day of a paper sheet, in the order in which it is printed."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from spasm_diary.domain.ratings import SCALES
from spasm_diary.presenters.paper_sheet.fields import (
    BED,
    GLASSES,
    MEDICINES,
    NO_SPASMS,
    NOTE,
    RATED,
    TICK,
    UP,
    Field,
)
from spasm_diary.presenters.paper_sheet.view import DayView, FieldView
from spasm_diary.ui.paper_sheet.lines import ScoreLine, SheetLine, SheetTick
from spasm_diary.ui.paper_sheet.spasm_rows import SpasmRow
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.key_order import look_soon
from spasm_diary.ui.widgets.page import reveal
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.words import tr

_LOWER: Final = (GLASSES, BED, UP)
_LINES: Final = (*RATED, *_LOWER, MEDICINES, NOTE)


class DayForm(Card):
    """Tells each field when it is left; Enter goes from field to field."""

    told = Signal(object, str)
    """A field, and what stands in it."""
    finished = Signal()
    """Enter was pressed in the last field."""

    def __init__(self) -> None:
        super().__init__(" ")
        self._held = words_label("", Role.SMALL)
        set_quiet(self._held)
        self._none = SheetTick(tr("No spasm"), "spasms")
        self._none_trouble = TroubleWords()
        self._rows: list[SpasmRow] = []
        self._rows_column = QVBoxLayout()
        space(self._rows_column, between=1)
        self._lines = _lines()
        self._labels = {field: QLabel() for field in _LINES}
        self._troubles = {fields: TroubleWords() for fields in (RATED, _LOWER, (MEDICINES,))}
        self._troubles[NOTE,] = TroubleWords()
        self._lay_out()
        self._listen()

    def show_day(self, view: DayView) -> None:
        self.set_heading(view.title)
        self._held.setText(view.held)
        self._held.setVisible(bool(view.held))
        none = view.fields[NO_SPASMS]
        self._none.setChecked(none.text == TICK)
        self._none.setEnabled(none.is_open)
        self._none.setVisible(none.is_open or none.text == TICK)
        self._none_trouble.show_trouble(none.problem)
        self._show_rows(view)
        self._labels[GLASSES].setText(view.glasses)
        self._lines[GLASSES].setAccessibleName(view.glasses)
        for field, line in self._lines.items():
            line.show_field(view.fields[field])
        for fields, trouble in self._troubles.items():
            trouble.show_trouble(_first_problem(fields, view.fields))

    def flush(self) -> None:
        """Tell what is being typed."""
        lines = [*self._lines.values(), *(one for row in self._rows for one in row.lines.values())]
        for line in lines:
            line.flush()

    def begin(self) -> None:
        """Bring the keys to the first field that can be filled in."""
        if self._none.isEnabled():
            self._none.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._go_on_from(NO_SPASMS)
        focused = self.focusWidget()
        if focused is not None:
            reveal(focused)  # once the window is laid out

    def focus_field(self, field: Field) -> None:
        if field == NO_SPASMS:
            self._none.setFocus(Qt.FocusReason.OtherFocusReason)
        elif field in self._lines:
            self._lines[field].setFocus(Qt.FocusReason.OtherFocusReason)
            reveal(self._lines[field])
        else:
            self._rows[field.row].focus(field.name)

    def _go_on_from(self, field: Field) -> None:
        """To the next field that can be typed into; past the last one the day is finished."""
        if field == NO_SPASMS and self._shown_rows():
            self._shown_rows()[0].focus("time")
            return
        start = _LINES.index(field) + 1 if field in _LINES else 0
        for following in _LINES[start:]:
            if self._lines[following].isEnabled():
                self._lines[following].setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.finished.emit()

    def _to_empty_row(self) -> None:
        self._shown_rows()[-1].focus("time")

    def _shown_rows(self) -> list[SpasmRow]:
        return [row for row in self._rows if not row.isHidden()]

    def _show_rows(self, view: DayView) -> None:
        while len(self._rows) < view.rows:
            row = SpasmRow(len(self._rows))
            row.told.connect(self.told)
            row.another.connect(self._to_empty_row)
            row.passed.connect(lambda: self._go_on_from(Field("")))
            self._rows.append(row)
            self._rows_column.addWidget(row)
            look_soon(self)
        for place, row in enumerate(self._rows):
            row.setVisible(place < view.rows)
            if place < view.rows:
                row.show_row(view.fields)

    def _listen(self) -> None:
        for field, line in self._lines.items():
            line.told.connect(lambda text, field=field: self.told.emit(field, text))
            line.gone_on.connect(lambda field=field: self._go_on_from(field))
        self._none.clicked.connect(
            lambda: self.told.emit(NO_SPASMS, "" if self._none.isChecked() else TICK)
        )
        self._none.gone_on.connect(lambda: self._go_on_from(NO_SPASMS))

    def _lay_out(self) -> None:
        self.set_control(self._none)
        self.body.addWidget(self._held)
        self.body.addWidget(self._none_trouble)
        self.body.addLayout(self._rows_column)
        for fields, trouble in self._troubles.items():
            line = QWidget()
            row = FlowLayout(line)
            space(row, between=2)
            for field in fields:
                row.addWidget(self._cell(field))
            self.body.addWidget(line if len(fields) > 1 else self._cell(fields[0]))
            self.body.addWidget(trouble)

    def _cell(self, field: Field) -> QWidget:
        """A field with its words above it."""
        line, label = self._lines[field], self._labels[field]
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(line.accessibleName())
        label.setBuddy(line)
        cell = QWidget()
        column = QVBoxLayout(cell)
        space(column, between=0.5)
        column.addWidget(label)
        column.addWidget(line)
        return cell


def _lines() -> dict[Field, SheetLine]:
    scores = [ScoreLine(tr("Sleep, 10 is best")), *(ScoreLine(tr(one.label)) for one in SCALES)]
    for line, following in pairwise(scores):
        line.following = following
    lines: dict[Field, SheetLine] = dict(zip(RATED, scores, strict=True))
    lines[GLASSES] = SheetLine(tr("Glasses"), "1,250 ml")
    lines[BED] = SheetLine(tr("To bed"), "00:00 pm")
    lines[UP] = SheetLine(tr("Up"), "00:00 pm")
    lines[MEDICINES] = SheetLine(tr("Medicines"), "Magnesium 400 mg")
    lines[NOTE] = SheetLine(tr("Note"), "Magnesium 400 mg")
    return lines


def _first_problem(fields: Iterable[Field], views: Mapping[Field, FieldView]) -> str:
    return next((views[one].problem for one in fields if views[one].problem), "")
