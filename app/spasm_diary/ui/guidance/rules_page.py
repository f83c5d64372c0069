"""How articles are chosen: every rule as a card, with its line, its source and what it finds."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from spasm_diary.presenters.rules_view import RuleLine, RulesView
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.card_grid import CardGrid
from spasm_diary.ui.widgets.day_buttons import days_fold
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import quiet_button, when_pressed, words_label
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.words import tr

WIDEST = 150


class RulesPage(Page):
    """Tells which article is chosen."""

    chosen = Signal(str)
    brought_back = Signal(str)
    """The key of a rule that is not to be hidden any more."""
    day_chosen = Signal(date)

    def __init__(self) -> None:
        super().__init__(widest=WIDEST)
        self._view: RulesView | None = None
        self._about, self._found = words_label(), words_label("", Role.STRONG)
        self._cards = CardGrid()
        self.body.addWidget(words_label(tr("How articles are chosen"), Role.TITLE))
        self.body.addWidget(self._about)
        self.body.addWidget(self._found)
        self.body.addWidget(self._cards)
        self.body.addStretch(1)

    def show_rules(self, view: RulesView) -> None:
        if view == self._view:
            return
        self._view = view
        self._about.setText(view.about)
        self._found.setText(view.found)
        old, self._cards = self._cards, CardGrid()
        for line in view.lines:
            self._cards.add_card(self._card(line))
        self.body.replaceWidget(old, self._cards)
        old.deleteLater()
        self.setAccessibleName(view.found)

    def _card(self, line: RuleLine) -> Card:
        card = Card(line.title, "info" if line.why else "", "accent")
        space(card.body, between=1)
        card.body.addWidget(words_label(line.state, Role.STRONG))
        if line.can_show_again:
            card.body.addWidget(self._again(line), 0, Qt.AlignmentFlag.AlignLeading)
        if line.why:
            card.body.addWidget(words_label(line.why))
        if line.dates:
            card.body.addWidget(words_label(line.dates, Role.SMALL))
        if line.days:
            card.body.addWidget(days_fold(line.days, line.title, self.day_chosen.emit))
        card.body.addWidget(words_label(tr("When: {rule}").format(rule=line.when)))
        basis = words_label(line.basis, Role.SMALL)
        set_quiet(basis)
        card.body.addWidget(basis)
        if line.article:
            card.body.addLayout(self._way_to(line))
        return card

    def _again(self, line: RuleLine) -> QPushButton:
        again = quiet_button(tr("Show it again"))
        again.setAccessibleName(tr("Show it again: {title}").format(title=line.title))
        when_pressed(again, lambda: self.brought_back.emit(line.key))
        return again

    def _way_to(self, line: RuleLine) -> StretchingRow:
        """Apart from its button the title has as many lines as it takes."""
        read = QPushButton(tr("Read it"))
        read.setAccessibleName(tr("Read it: {title}").format(title=line.article_title))
        when_pressed(read, lambda: self.chosen.emit(line.article))
        row = StretchingRow(stretch=1)
        row.addWidget(read)
        row.addWidget(words_label(line.article_title))
        return row
