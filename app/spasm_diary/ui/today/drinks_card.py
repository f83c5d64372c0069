"""The card of the drinks: the day's amount, the usual ones in one press, and each one below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.today.drinks import DrinkRow, DrinksPart, DrinksView
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.type_sizes import Role, set_role
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.parts import (
    EntryLine,
    problem_label,
    quiet_button,
    show_problem,
    small_label,
    words_label,
)
from spasm_diary.words import tr


class DrinksCard(Card):
    """Draws the drinks of the day, and passes on what was pressed."""

    def __init__(self, view: DrinksView, part: DrinksPart, show_again: Callable[[], None]) -> None:
        super().__init__(tr("Drinks"), icon="drink", tone="drinks")
        self._part = part
        self._show_again = show_again
        self._shown: DrinksView | None = None
        self._total = QLabel()
        self._total.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._total, Role.FIGURE)
        self._aim = small_label("")
        self._contents = words_label("", Role.SMALL)
        self._quick = FlowLayout()
        self._problem = problem_label()
        self._lines = QVBoxLayout()
        self._none = quiet_button(tr("None today"), tr("Say that there was nothing to drink"))
        self._none.setCheckable(True)
        self._none.clicked.connect(lambda checked: part.say_none(none=checked))
        self._list = Foldable("")
        self._list.body.addLayout(self._lines)
        self.set_control(self._none)
        amount = FlowLayout()
        amount.addWidget(self._total)
        amount.addWidget(self._aim)
        self.body.addLayout(amount)
        self.body.addLayout(self._quick)
        self.body.addWidget(self._contents)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._other(view))
        self.body.addWidget(self._list)
        self.show_drinks(view)

    def show_drinks(self, view: DrinksView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._total.setText(view.total or view.state)
        self._aim.setText(view.aim)
        self._contents.setText(view.contents)
        self._contents.setVisible(bool(view.contents))
        self._none.setText(view.none_label)
        self._none.setChecked(view.says_none)
        self._none.setVisible(view.can_say_none)
        show_problem(self._problem, view.problem)
        self._quick.clear()
        for one in view.quick:
            button = QPushButton(one.label)
            set_icon(button, one.icon)
            button.setAccessibleName(tr("Add {drink}").format(drink=one.label))
            button.clicked.connect(lambda _checked, drink=one: self._part.add(drink.kind, drink.ml))
            self._quick.addWidget(button)
        self._show_lines(view.rows)

    def _show_lines(self, rows: tuple[DrinkRow, ...]) -> None:
        empty(self._lines)
        for row in rows:
            words = " · ".join(filter(None, (row.label, row.details)))
            remove, earlier = (
                partial(self._part.remove, row.id),
                partial(self._part.earlier, row.id),
            )
            self._lines.addWidget(
                EntryLine(row.time, words, remove, later=row.is_added_later, earlier=earlier)
            )
        self._list.set_heading(tr("Each drink ({count})").format(count=len(rows)))
        self._list.setVisible(bool(rows))

    def _other(self, view: DrinksView) -> QWidget:
        """Any kind and any amount."""
        other = Foldable(tr("Another drink"))
        self._kind = QComboBox()
        self._kind.setAccessibleName(tr("Kind of drink"))
        for key, label, usual in view.kinds:
            self._kind.addItem(label, (key, usual))
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._amount = AmountField(tr("Amount"), view.unit, step=50, most=10_000)
        self._on_kind()
        kind_label = QLabel(tr("Kind"))
        kind_label.setBuddy(self._kind)
        add = QPushButton(tr("Add"))
        add.setAccessibleName(tr("Add this drink"))
        add.clicked.connect(lambda _checked: self._on_add())
        row = FlowLayout()
        row.addWidget(kind_label)
        row.addWidget(self._kind)
        amounts = FlowLayout()
        amounts.addWidget(self._amount)
        amounts.addWidget(add)
        other.body.addLayout(row)
        other.body.addLayout(amounts)
        return other

    def _on_kind(self, _index: int = 0) -> None:
        _key, usual = self._kind.currentData()
        self._amount.show_amount(usual)

    def _on_add(self) -> None:
        key, _usual = self._kind.currentData()
        if self._amount.amount is not None:
            self._part.add_amount(key, self._amount.amount)
            self._show_again()
