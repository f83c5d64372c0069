"""What is chosen for a report, in cards: which one, of which days, and what is on it."""

from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from spasm_diary.customs import customs
from spasm_diary.formats import WEEKDAYS
from spasm_diary.presenters.report.choices import Kind, Since
from spasm_diary.presenters.report.page import ReportPresenter, ReportView
from spasm_diary.reports.appointment.sheet import LONGEST_QUESTION
from spasm_diary.reports.blank_weeks import MOST_WEEKS
from spasm_diary.ui.report.part_list import PartList
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.own_days import OwnDays
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.wheel_guard import guard_wheel
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import tr

LONGEST_NAME = 60


class Choosing(QWidget):
    """Draws the choices, and passes on what is changed."""

    def __init__(self) -> None:
        super().__init__()
        self._view: ReportView | None = None
        self._presenter: ReportPresenter | None = None
        self._kinds = OneOf(tr("Which"), [(one.value, tr(one.label)) for one in Kind])
        self._since = OneOf(tr("Which days"), [(one.value, tr(one.label)) for one in Since])
        self._own = OwnDays()
        self._days = words_label()
        self._name, self._question = QLineEdit(), QLineEdit()
        self._parts = PartList(tr("What is on it"))
        self._charts = PartList(tr("Charts"))
        self._weeks = QSpinBox()
        self._dated = WrappedCheckBox("", "accent")
        self._which = Card(tr("Which report"))
        self._told = Card(tr("What you want to say"))
        self._on_it = Card(tr("What is on it"))
        self._on_charts = Card(tr("Charts"))
        self._paper = Card(tr("Sheets"))
        self.below_what_is_said = FlowLayout()
        """Room for what can be done, above the long list of what is on it."""
        self._lay_out()

    def use(self, presenter: ReportPresenter) -> None:
        self._presenter = presenter
        self._kinds.chosen.connect(lambda keys: presenter.choose_kind(Kind(keys[0])))
        self._since.chosen.connect(lambda keys: presenter.choose_since(Since(keys[0])))
        self._own.chosen.connect(presenter.choose_days)
        self._name.editingFinished.connect(lambda: presenter.name_it(self._name.text()))
        self._question.editingFinished.connect(self._on_question)
        self._parts.toggled.connect(presenter.toggle)
        self._charts.toggled.connect(presenter.toggle_chart)
        self._weeks.valueChanged.connect(presenter.choose_weeks)
        self._dated.clicked.connect(
            lambda: presenter.choose_dated(wanted=not self._dated.isChecked())
        )

    def show_choices(self, view: ReportView) -> None:
        self._view = view
        choices = view.choices
        is_blank = choices.kind is Kind.BLANK
        self._kinds.show_chosen((choices.kind.value,))
        self._since.show_chosen((choices.since.value,))
        self._own.setVisible(choices.since is Since.OWN)
        self._own.show_days(view.period.first, view.period.last)
        self._days.setText(view.days)
        for field, text in ((self._name, choices.name), (self._question, view.question)):
            if not field.hasFocus():
                field.setText(text)
        self._parts.show_parts(view.parts)
        self._charts.show_parts(view.charts)
        self._dated.setText(_dated_words())
        self._dated.setChecked(choices.is_dated)
        for widget in (self._since, self._days, self._told, self._on_it):
            widget.setVisible(not is_blank)
        self._own.setVisible(choices.since is Since.OWN and not is_blank)
        self._on_charts.setVisible(choices.kind is Kind.LONGER)
        self._paper.setVisible(is_blank)

    def _on_question(self) -> None:
        """Until it is touched, the one of the appointment stands there."""
        is_touched = self._view is not None and self._question.text() != self._view.question
        if self._presenter is not None and is_touched:
            self._presenter.ask(self._question.text())

    def _lay_out(self) -> None:
        self._name.setMaxLength(LONGEST_NAME)
        self._question.setMaxLength(LONGEST_QUESTION)
        self._weeks.setRange(1, MOST_WEEKS)
        guard_wheel(self._weeks)
        for widget in (self._kinds, self._since, self._own, self._days):
            self._which.body.addWidget(widget)
        _add_field(self._told, tr("&Name or initials, if you like"), self._name)
        _add_field(self._told, tr("My main &question"), self._question)
        self._on_it.body.addWidget(self._parts)
        private = tr("Notes, alcohol and your own things stay out unless you tick them.")
        self._on_it.body.addWidget(words_label(private, Role.SMALL))
        self._on_charts.body.addWidget(self._charts)
        _add_field(self._paper, tr("Number of &weeks"), self._weeks)
        self._paper.body.addWidget(self._dated)
        column = QVBoxLayout(self)
        space(column, between=2)
        for card in (self._which, self._told, self._paper):
            column.addWidget(card)
        column.addLayout(self.below_what_is_said)
        for card in (self._on_charts, self._on_it):
            column.addWidget(card)
        column.addStretch(1)


def _dated_words() -> str:
    weekday = tr(WEEKDAYS[customs().week_begins])
    return tr("With dates, from the next {weekday} on").format(weekday=weekday)


def _add_field(card: Card, words: str, field: QWidget) -> None:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    card.body.addWidget(label)
    card.body.addWidget(field)
