"""A short row for each spasm of a day on paper: time, place, side, strength, woke me."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from spasm_diary.domain.places import Side
from spasm_diary.presenters.paper_sheet.fields import TICK, Field
from spasm_diary.presenters.paper_sheet.view import FieldView
from spasm_diary.presenters.place_text import places_named, side_text
from spasm_diary.ui.paper_sheet.lines import PlaceLine, ScoreLine, SheetLine, SheetTick, SideLine
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import reveal
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.words import tr

_NAMES: Final = ("time", "place", "side", "strength")


class SpasmRow(QWidget):
    """One spasm. Enter in a row where nothing stands leaves the spasms behind."""

    told = Signal(object, str)
    """A field, and what stands in it."""
    another = Signal()
    passed = Signal()

    def __init__(self, row: int) -> None:
        super().__init__()
        self._row = row
        which = tr("Spasm {number}").format(number=row + 1)
        self.setAccessibleName(which)

        def name(what: str) -> str:
            return tr("{spasm}: {what}").format(spasm=which, what=what)

        letters = "".join(map(side_text, Side))
        self.lines: dict[str, SheetLine] = {
            "time": SheetLine(name(tr("time")), "afternoon", tr("Time"), takes_plus=False),
            "place": PlaceLine(name(tr("place")), tr("Place"), places_named),
            "side": SideLine(name(tr("side")), letters, tr("Side")),
            "strength": ScoreLine(name(tr("strength, 0 to 10")), tr("0–10")),
        }
        self.woke = SheetTick(tr("Woke me"), "spasms")
        self.woke.setAccessibleName(name(tr("woke me")))
        self._offer, self._trouble = words_label("", Role.SMALL), TroubleWords()
        set_quiet(self._offer)
        self._lay_out()
        self._listen()

    @property
    def is_empty(self) -> bool:
        return not any(line.text().strip() for line in self.lines.values()) and (
            not self.woke.isChecked()
        )

    def show_row(self, fields: Mapping[Field, FieldView]) -> None:
        views = {name: fields[Field(name, self._row)] for name in (*_NAMES, "woke")}
        for name, line in self.lines.items():
            line.show_field(views[name])
        self.woke.setChecked(views["woke"].text == TICK)
        self._trouble.show_trouble(next((one.problem for one in views.values() if one.problem), ""))

    def focus(self, name: str) -> None:
        widget = self.lines.get(name, self.woke)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(widget)  # the row may just have been made

    def _lay_out(self) -> None:
        fields = QWidget()
        flow = FlowLayout(fields)
        for widget in (*self.lines.values(), self.woke):
            flow.addWidget(widget if self._row else _below(widget))
        column = QVBoxLayout(self)
        space(column, between=0.5)
        for widget in (fields, self._offer, self._trouble):
            column.addWidget(widget)
        self._offer.hide()

    def _listen(self) -> None:
        for name, line in self.lines.items():
            field = Field(name, self._row)
            line.told.connect(lambda text, field=field: self.told.emit(field, text))
            line.gone_on.connect(lambda name=name: self._go_on_from(name))
            line.plus.connect(self.another)
            if isinstance(line, PlaceLine):
                line.offered.connect(self._show_offer)
        self.woke.clicked.connect(self._on_woke)
        self.woke.gone_on.connect(self._leave)
        self.woke.plus.connect(self.another)

    def _go_on_from(self, name: str) -> None:
        following = (*_NAMES, "woke")[_NAMES.index(name) + 1]
        if self.is_empty and name == "time":
            self.passed.emit()
        else:
            self.focus(following)

    def _leave(self) -> None:
        """To the next row; from an empty one past the spasms."""
        (self.passed if self.is_empty else self.another).emit()

    def _on_woke(self) -> None:
        text = "" if self.woke.isChecked() else TICK
        self.told.emit(Field("woke", self._row), text)

    def _show_offer(self, names: str) -> None:
        self._offer.setText(names)
        self._offer.setVisible(bool(names))


def _below(field: QWidget) -> QWidget:
    """A field of the first row, below its words: below those stand the fields of the others."""
    label = QLabel()
    if isinstance(field, SheetLine):
        label.setText(field.placeholderText())
        field.setPlaceholderText("")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(field)
    cell = QWidget()
    column = QVBoxLayout(cell)
    space(column, between=0.5)
    column.addWidget(label)
    column.addWidget(field)
    return cell
