"""The card of reminders."""

from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.settings.reminders import ClockView, RemindersPart, RemindersView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.clock_field import ClockField
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.labelled_row import LabelledRow
from spasm_diary.ui.widgets.parts import when_pressed, words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import tr


class RemindersCard(Card):
    """Draws what is chosen, and passes on what is pressed or typed."""

    def __init__(self, part: RemindersPart) -> None:
        super().__init__(tr("Reminders"), "bell")
        self._part = part
        self._view: RemindersView | None = None
        self._how_many = OneOf(tr("How often"))
        self._how_many.chosen.connect(lambda chosen: part.choose_how_many(chosen[0]))
        self._fields: dict[str, ClockField] = {}
        self._times, self._quiet = QWidget(), QWidget()
        for rows in (self._times, self._quiet):
            space(QVBoxLayout(rows))
        self._remark = words_label("", Role.SMALL)
        self._tray = WrappedCheckBox(
            tr("Keep it running in the tray when the window is closed"), "accent"
        )
        when_pressed(self._tray, self._on_tray)
        self._try = QPushButton(tr("Show one now"))
        when_pressed(self._try, part.show_one)
        self._trouble = TroubleWords()
        self._lay_out()

    def show_reminders(self, view: RemindersView) -> None:
        self._view = view
        self._how_many.show_choices(view.how_many)
        self._how_many.show_chosen((view.chosen,))
        self._show_clocks(self._times, view.times)
        self._show_clocks(self._quiet, view.quiet if view.times else ())
        self._remark.setText(view.remark)
        self._remark.setVisible(bool(view.times))
        self._tray.setVisible(view.in_tray is not None)
        self._tray.setChecked(bool(view.in_tray))
        self._trouble.show_trouble(view.problem)

    def _lay_out(self) -> None:
        about = tr(
            "A line above the page asks whether you have a moment for your diary. Where the "
            "computer can, it shows a message as well. There is no sound, and a day that is filled "
            "in is left alone."
        )
        needs = tr("The program has to be open. It does not start with the computer by itself.")
        row = FlowLayout()
        row.addWidget(self._try)
        self.body.addWidget(words_label(about))
        self.body.addWidget(words_label(tr("How often"), Role.STRONG))
        self.body.addWidget(self._how_many)
        for part in (self._times, self._quiet, self._remark, self._trouble):
            self.body.addWidget(part)
        self.body.addWidget(words_label(needs, Role.SMALL))
        self.body.addWidget(self._tray)
        self.body.addLayout(row)

    def _show_clocks(self, rows: QWidget, clocks: tuple[ClockView, ...]) -> None:
        """A field is made once, and hidden where there is nothing to ask."""
        shown = {one.key for one in clocks}
        for one in clocks:
            if one.key not in self._fields:
                self._add(rows, one)
            self._fields[one.key].show_time(one.time)
        for key, field in self._fields.items():
            row = field.parentWidget()
            if row is not None and row.parentWidget() is rows:
                row.setVisible(key in shown)
        rows.setVisible(bool(clocks))

    def _add(self, rows: QWidget, one: ClockView) -> None:
        field = ClockField(one.label)
        field.changed.connect(partial(self._part.set_time, one.key))
        self._fields[one.key] = field
        row = QWidget()
        line = LabelledRow(row)
        label = QLabel(one.label)
        label.setWordWrap(True)
        label.setBuddy(field)
        line.addWidget(label)
        line.addWidget(field)
        column = rows.layout()
        assert column is not None
        column.addWidget(row)

    def _on_tray(self) -> None:
        if self._view is not None:
            self._part.keep_in_tray(keep=not self._view.in_tray)
