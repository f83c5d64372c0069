"""The card of what changes the advice: age, pregnancy, kidneys and medicines. All may stay open."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from spasm_diary.presenters.settings.about_you import AboutYouPart, AboutYouView, FactRow
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import ChoiceRow
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import tr


class AboutYouCard(Card):
    """Draws what was said, and passes on what is pressed."""

    def __init__(self, part: AboutYouPart) -> None:
        super().__init__(tr("Things that change the advice"), "guidance")
        self._part = part
        self._boxes: dict[str, WrappedCheckBox] = {}
        self._ages = ChoiceRow(tr("Age"))
        self._ages.chosen.connect(self._on_age)
        self._facts, self._medicines = QVBoxLayout(), QVBoxLayout()
        for rows in (self._facts, self._medicines):
            space(rows, between=0)
        self._trouble = TroubleWords()
        about = tr(
            "Only if you like: nobody asks for it, and nothing is taken for a no. What you say "
            "here stands above the articles that it changes. It is kept in the diary."
        )
        self.body.addWidget(words_label(about, Role.SMALL))
        self.body.addWidget(words_label(tr("Age"), Role.STRONG))
        self.body.addWidget(self._ages)
        self.body.addLayout(self._facts)
        self.body.addWidget(words_label(tr("I take"), Role.STRONG))
        self.body.addLayout(self._medicines)
        self.body.addWidget(self._trouble)

    def show_about_you(self, view: AboutYouView) -> None:
        self._ages.show_choices(view.ages)
        self._ages.show_chosen((view.age,) if view.age else ())
        if not self._boxes:
            self._build(view)
        for row in (*view.facts, *view.medicines):
            self._boxes[row.key].setChecked(row.is_said)
        self._trouble.show_trouble(view.problem)

    def _build(self, view: AboutYouView) -> None:
        for rows, layout in ((view.facts, self._facts), (view.medicines, self._medicines)):
            for row in rows:
                layout.addWidget(self._row(row))

    def _row(self, row: FactRow) -> QWidget:
        box = WrappedCheckBox(row.label, "accent")
        box.setAccessibleDescription(row.examples)
        box.clicked.connect(partial(self._on_fact, row.key))
        self._boxes[row.key] = box
        if not row.examples:
            return box
        both = QWidget()
        column = QVBoxLayout(both)
        space(column, between=0, around=(0, 0, 0, 0.5))
        column.addWidget(box)
        examples = words_label(row.examples, Role.SMALL)
        set_quiet(examples)
        below = QHBoxLayout()
        below.addSpacing(box.before_words())
        below.addWidget(examples, 1)
        column.addLayout(below)
        return both

    def _on_age(self, chosen: tuple[str, ...]) -> None:
        self._part.choose_age(chosen[0] if chosen else "")

    def _on_fact(self, key: str, _checked: object = None) -> None:
        self._part.toggle(key)
