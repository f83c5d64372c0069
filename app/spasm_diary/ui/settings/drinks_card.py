"""The card of units, usual cups, the aim and the limit."""

from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from spasm_diary.presenters.settings.drinks import DrinkSettingsPart, DrinkSettingsView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.labelled_row import LabelledRow
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import tr

MOST_IN_A_CUP, MOST_IN_A_DAY = 5000, 6000


class DrinkSettingsCard(Card):
    """Draws the settings of drinks, and passes on what is changed."""

    def __init__(self, part: DrinkSettingsPart) -> None:
        super().__init__(tr("Drinks"), "drink")
        self._part = part
        self._view: DrinkSettingsView | None = None
        self._units = OneOf(tr("Unit"))
        self._units.chosen.connect(lambda chosen: part.choose_unit(chosen[0]))
        self._rows = QVBoxLayout()
        space(self._rows)
        self._cups: dict[str, AmountField] = {}
        self._aim: AmountField | None = None
        self._aim_words = words_label("", Role.SMALL)
        self._limited = WrappedCheckBox(tr("My fluids are limited"), "accent")
        self._limited.clicked.connect(self._on_limited)
        self._trouble = TroubleWords()
        self.body.addWidget(words_label(tr("Unit"), Role.STRONG))
        self.body.addWidget(self._units)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._aim_words)
        self.body.addWidget(self._limited)
        self.body.addWidget(
            words_label(
                tr(
                    "For those whom a clinician told to drink less: the diary then says nothing"
                    " about drinking more, anywhere."
                ),
                Role.SMALL,
            )
        )
        self.body.addWidget(self._trouble)

    def show_drinks(self, view: DrinkSettingsView) -> None:
        before, self._view = self._view, view
        self._units.show_choices(view.units)
        self._units.show_chosen((view.unit,))
        if before is None or before.unit != view.unit:
            self._build(view)
        for cup in view.cups:
            self._cups[cup.key].show_amount(cup.amount)
        if self._aim is not None:
            self._aim.show_amount(view.aim)
            self._aim.setEnabled(not view.fluids_limited)
        self._aim_words.setText(view.aim_words)
        self._limited.setChecked(view.fluids_limited)
        self._trouble.show_trouble(view.problem)

    def _build(self, view: DrinkSettingsView) -> None:
        """The fields of a unit: another one has other steps."""
        empty(self._rows)
        for cup in view.cups:
            field = self._field(view, cup.label, MOST_IN_A_CUP)
            field.changed.connect(partial(self._on_cup, cup.key))
            self._cups[cup.key] = field
        self._aim = self._field(view, tr("To aim at in a day"), MOST_IN_A_DAY)
        self._aim.changed.connect(self._part.set_aim)

    def _field(self, view: DrinkSettingsView, name: str, most_ml: int) -> AmountField:
        decimals = 1 if view.has_decimals else 0
        step, most = (1.0, most_ml / 25) if view.has_decimals else (50.0, float(most_ml))
        field = AmountField(name, view.unit_label, step=step, most=most, decimals=decimals)
        row = QWidget()
        layout = LabelledRow(row)
        label = QLabel(name)
        label.setWordWrap(True)
        label.setBuddy(field)
        layout.addWidget(label)
        layout.addWidget(field)
        self._rows.addWidget(row)
        return field

    def _on_cup(self, cup: str, amount: float | None) -> None:
        if amount is not None:
            self._part.set_cup(cup, amount)
        elif self._view is not None:  # a cup always has a size
            self.show_drinks(self._view)

    def _on_limited(self) -> None:
        if self._view is not None:
            self._part.limit_fluids(limited=not self._view.fluids_limited)
