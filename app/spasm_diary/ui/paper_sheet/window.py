"""Typing in a paper sheet as it is seen: which week and day, the day's fields, and Save."""

from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from spasm_diary.presenters.paper_sheet.fields import Field
from spasm_diary.presenters.paper_sheet.page import SheetPresenter
from spasm_diary.presenters.paper_sheet.view import SheetView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.paper_sheet.day_form import DayForm
from spasm_diary.ui.paper_sheet.week_row import WeekRow
from spasm_diary.ui.type_sizes import Role, set_quiet
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.message_bar import Kind, MessageBar
from spasm_diary.ui.widgets.parts import FlowingLabel, words_label
from spasm_diary.words import tr

SIZE = (112, 92)
"""In units of the grid: a day is seen whole where there is room."""


class SheetWindow(Dialog):
    """Draws what the presenter shows, and asks it before it goes, however it is closed."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Type in a paper sheet"), under, SIZE)
        self._presenter: SheetPresenter | None = None
        self._view: SheetView | None = None
        self._trouble, self._question = MessageBar(), MessageBar(Kind.NOTICE)
        self._week, self._days = WeekRow(), OneOf(tr("Day"))
        self.form = DayForm()
        self._told = FlowingLabel("", Role.SMALL)
        set_quiet(self._told)
        hint = words_label(
            tr(
                "A digit or Enter goes on; in an empty row, Enter goes past the spasms. "
                "An empty field is not recorded."
            ),
            Role.SMALL,
        )
        set_quiet(hint)
        for part in (self._trouble, self._question, self._week, self._days, hint, self.form):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._save = self.add_button(tr("Save"), self.save, "primary")
        self._next = self.add_button(tr("Next day"), self.next_day)
        self._close = self.add_button(tr("Close"), self.reject)
        self.buttons.addWidget(self._told)

    def use(self, presenter: SheetPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self.form.told.connect(presenter.type)
        self.form.finished.connect(self.next_day)
        self._days.chosen.connect(self._on_day)
        self._week.stepped.connect(presenter.step)
        self._week.chosen.connect(presenter.choose_week)
        for keys, act in (
            ("Ctrl+Return", self.save),
            ("Alt+Right", self.next_day),
            ("Alt+Left", self._day_before),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        presenter.open()
        self.form.begin()

    def show_sheet(self, view: SheetView) -> None:
        before, self._view = self._view, view
        self._week.show_week(
            view.week, date.fromisoformat(view.days[0][0]), can_go_on=view.can_go_on
        )
        self._days.show_choices(view.days)
        self._days.show_chosen((view.day,))
        self.form.show_day(view.sheet)
        self._save.setEnabled(view.can_save)
        self._next.setEnabled(view.day != view.days[-1][0])
        self._told.setText(view.done or view.unsaved)
        if view.done and (before is None or before.done != view.done):
            announce(self, view.done)
            self._close.setFocus()
        if view.trouble:
            self._trouble.show_message(view.trouble)
        else:
            self._trouble.hide()
        self._show_question(view)

    def go_to(self, field: Field) -> None:
        self.form.focus_field(field)

    def close_sheet(self) -> None:
        super().reject()

    def save(self) -> None:
        """Keep what is typed, also in the field that has the keys."""
        self.form.flush()
        if self._presenter is not None:
            self._presenter.save()

    def next_day(self) -> None:
        """The day after, from its first field on; after the last day comes Save."""
        self.form.flush()
        if self._presenter is None:
            return
        if self._presenter.next_day():
            self.form.begin()
        else:
            (self._save if self._save.isEnabled() else self._close).setFocus()

    def reject(self) -> None:
        """Escape, the button, or the window's own cross."""
        self.form.flush()
        if self._presenter is None:
            super().reject()
        else:
            self._presenter.leave()

    def _day_before(self) -> None:
        self.form.flush()
        if self._presenter is not None:
            self._presenter.day_before()
            self.form.begin()

    def _on_day(self, keys: tuple[str, ...]) -> None:
        if self._presenter is not None:
            self._presenter.choose_day(keys[0])

    def _show_question(self, view: SheetView) -> None:
        presenter = self._presenter
        if not view.is_asking or presenter is None:
            self._question.hide()
            return
        answers = (
            (tr("Save"), presenter.save_and_leave),
            (tr("Go on typing"), self._stay),
            (tr("Close without saving"), presenter.leave_anyway),
        )
        self._question.show_message(tr("What you typed is not saved yet."), answers)
        # Those of a question before may still wait to be deleted.
        self._question.findChildren(QPushButton)[-len(answers)].setFocus()

    def _stay(self) -> None:
        if self._presenter is not None:
            self._presenter.stay()
        self.form.begin()
