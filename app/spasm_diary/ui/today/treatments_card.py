"""The card of medicines and other treatments."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.presenters.today.treatments import (
    TreatmentsPart,
    TreatmentsView,
    TypedTreatment,
)
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.clock_field import ClockField
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.line_breaks import on_button
from spasm_diary.ui.widgets.parts import EntryLine, problem_label, quiet_button, show_problem
from spasm_diary.words import tr


class TreatmentsCard(Card):
    """Draws the treatments of the day: the recent ones first, then a form for others."""

    def __init__(self, view: TreatmentsView, part: TreatmentsPart) -> None:
        super().__init__(tr("Medicines and treatments"), icon="treatment")
        self._part = part
        self._shown: TreatmentsView | None = None
        self._quick = FlowLayout()
        self._lines = QVBoxLayout()
        self._problem = problem_label()
        self._none = quiet_button(view.none_label, tr("Say that nothing was taken or done"))
        self._none.setCheckable(True)
        self._none.clicked.connect(lambda checked: part.say_none(none=checked))
        self.body.addLayout(self._lines)
        self.body.addLayout(self._quick)
        self.body.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._form(view))
        self.show_treatments(view)

    def show_treatments(self, view: TreatmentsView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._none.setText(view.none_label)
        self._none.setChecked(view.says_none)
        self._none.setVisible(view.can_say_none)
        show_problem(self._problem, view.problem)
        self._quick.clear()
        for one in view.quick:
            button = QPushButton(on_button(one.label))
            button.setAccessibleName(tr("Taken: {dose}").format(dose=one.label))
            button.clicked.connect(lambda _checked, dose=one.dose: self._part.again(dose))
            self._quick.addWidget(button)
        empty(self._lines)
        for row in view.rows:
            remove, earlier = (
                partial(self._part.remove, row.id),
                partial(self._part.earlier, row.id),
            )
            self._lines.addWidget(
                EntryLine(row.time, row.label, remove, later=row.is_added_later, earlier=earlier)
            )

    def _form(self, view: TreatmentsView) -> QWidget:
        form = Foldable(tr("Add another"))
        self._what = QLineEdit()
        self._what.setAccessibleName(tr("What"))
        self._what.setPlaceholderText(tr("such as magnesium, or a warm bath"))
        self._what.editingFinished.connect(lambda: self._part.look_at(self._what.text()))
        self._kind = QComboBox()
        for key, label in view.kinds:
            self._kind.addItem(label, key)
        self._amount = AmountField(tr("Dose"), "", step=1, most=1_000_000, decimals=2)
        self._unit = QLineEdit()
        self._unit.setAccessibleName(tr("Unit"))
        self._unit.setPlaceholderText(tr("mg, tablets, minutes"))
        self._clock = ClockField(tr("When"))
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(tr("What"), self._what)
        rows.addRow(tr("Kind"), self._kind)
        rows.addRow(tr("Dose"), self._amount)
        rows.addRow(tr("Unit"), self._unit)
        rows.addRow(tr("When"), self._clock)
        form.body.addLayout(rows)
        form.body.addLayout(self._buttons(view))
        return form

    def _buttons(self, view: TreatmentsView) -> FlowLayout:
        taken = QPushButton(tr("Taken or done"))
        taken.clicked.connect(lambda _checked: self._keep(""))
        row = FlowLayout()
        row.addWidget(taken)
        for key, label in view.changes:
            button = quiet_button(label)
            button.setToolTip(tr("Keep that this was begun, changed or stopped on this day"))
            button.clicked.connect(lambda _checked, change=key: self._keep(change))
            row.addWidget(button)
        return row

    def _keep(self, change: str) -> None:
        typed = TypedTreatment(
            what=self._what.text(),
            treatment=str(self._kind.currentData()),
            amount=self._amount.amount,
            unit=self._unit.text(),
            clock=self._clock.time,
        )
        kept = self._part.change(typed, change) if change else self._part.take(typed)
        if kept:
            self._what.clear()
            self._part.look_at("")
            self._unit.clear()
            self._amount.show_amount(None)
            self._clock.show_time(None)
