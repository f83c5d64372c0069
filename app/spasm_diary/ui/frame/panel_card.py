"""One piece of guidance beside a page: why it stands there, its short version, what one can do."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from spasm_diary.presenters.side_panel import PanelCard
from spasm_diary.ui.frame.panel_actions import PanelActions
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role
from spasm_diary.ui.widgets.card import URGENT, Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.parts import quiet_button, words_label
from spasm_diary.words import tr


def panel_card(view: PanelCard, actions: PanelActions) -> Card:
    card = Card(view.title, icon="warning" if view.is_urgent else "")
    card.setProperty(URGENT, view.is_urgent)
    if view.why:
        card.body.addWidget(words_label(view.why))
    if view.day is not None:
        card.body.addWidget(_show_day(view.day, view.day_name, actions))
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


def _show_day(day: date, name: str, actions: PanelActions) -> QPushButton:
    words = tr("Show {day}").format(day=name)
    button = quiet_button(tr("Show that day"), words, "calendar")
    mark(button, "leading")
    button.setAccessibleName(words)
    button.clicked.connect(lambda _checked: actions.show_day(day))
    return button


def _hide(view: PanelCard, actions: PanelActions) -> QPushButton:
    button = quiet_button(tr("Hide"))
    button.setAccessibleName(tr("Hide: {title}").format(title=view.title))
    button.clicked.connect(lambda _checked: actions.hide(view.rule))
    return button
