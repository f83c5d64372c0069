"""One piece of guidance beside a page: why it stands there, its short version, what one can do."""

from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton

from spasm_diary.presenters.side_panel import PanelCard
from spasm_diary.ui.frame.panel_actions import PanelActions
from spasm_diary.ui.type_sizes import Role, set_quiet
from spasm_diary.ui.widgets.card import URGENT, Card
from spasm_diary.ui.widgets.day_buttons import days_fold
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.parts import quiet_button, words_label
from spasm_diary.words import tr


def panel_card(view: PanelCard, actions: PanelActions) -> Card:
    card = Card(view.title, icon="warning" if view.is_urgent else "")
    card.setProperty(URGENT, view.is_urgent)
    if view.why:
        card.body.addWidget(words_label(view.why))
    if view.dates:
        dates = words_label(view.dates, Role.SMALL)
        set_quiet(dates)
        card.body.addWidget(dates)
    if view.days:
        card.body.addWidget(days_fold(view.days, view.title, actions.show_day))
    for sentence in view.for_you:
        card.body.addWidget(words_label(sentence))
    for line in view.short:
        card.body.addWidget(words_label(line, Role.SMALL))
    if view.basis:
        card.body.addWidget(_basis(view))
    row = FlowLayout()
    row.addWidget(_read(view, actions))
    if view.can_hide:
        row.addWidget(_hide(view, actions))
    card.body.addLayout(row)
    return card


def _basis(view: PanelCard) -> Foldable:
    """Folded away: who asks gets it, and nobody else has to read it."""
    fold = Foldable(tr("Where this is from"))
    fold.set_spoken(tr("Where this is from: {title}").format(title=view.title))
    fold.body.addWidget(words_label(view.basis, Role.SMALL))
    return fold


def _read(view: PanelCard, actions: PanelActions) -> QPushButton:
    button = QPushButton(tr("Read it"))
    button.setAccessibleName(tr("Read it: {title}").format(title=view.title))
    button.clicked.connect(lambda _checked: actions.read(view.article))
    return button


def _hide(view: PanelCard, actions: PanelActions) -> QPushButton:
    """Asks for how long, for it is hidden on every page."""
    button = quiet_button(tr("Hide"))
    button.setAccessibleName(tr("Hide: {title}").format(title=view.title))
    menu = QMenu(button)
    for words, for_good in ((tr("Hide for a month"), False), (tr("Hide for good"), True)):
        act = menu.addAction(words)
        act.triggered.connect(partial(_on_hide, view.rule, actions, for_good=for_good))
    button.setMenu(menu)
    return button


def _on_hide(rule: str, actions: PanelActions, _checked: object = None, *, for_good: bool) -> None:
    actions.hide(rule, for_good)
