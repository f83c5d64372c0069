"""The panel beside every page: at most three cards, and the way to the warning signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, set_role
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import icon_button, words_label
from spasm_diary.words import tr

if TYPE_CHECKING:
    from spasm_diary.presenters.side_panel import PanelView
    from spasm_diary.ui.frame.panel_actions import PanelActions


class SidePanel(QWidget):
    """Draws what the panel's presenter shows."""

    def __init__(self, actions: PanelActions) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._actions = actions
        self._view: PanelView | None = None
        self._title = QLabel()
        set_role(self._title, Role.HEADING)
        self._title.setWordWrap(True)
        fold = icon_button("close", tr("Fold away what stands beside the page"), actions.fold)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(fold)
        self._page = Page()
        self._page.setAccessibleName(tr("What stands beside this page"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._page.body.addLayout(self._cards)
        self._page.body.addStretch(1)
        signs = QPushButton(tr("Warning signs: when to get help"))
        mark(signs, "warning")
        signs.clicked.connect(lambda _checked: actions.signs())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 16, 8)
        layout.addLayout(head)
        layout.addWidget(self._page, 1)
        layout.addWidget(signs)

    @property
    def count(self) -> int:
        """How many cards stand here, for the strip that it folds to."""
        return 0 if self._view is None else len(self._view.cards)

    def show_panel(self, view: PanelView) -> None:
        from spasm_diary.ui.frame.panel_card import panel_card

        if view == self._view:
            return
        self._view = view
        self._title.setText(view.title)
        empty(self._cards)
        for card in view.cards:
            self._cards.addWidget(panel_card(card, self._actions))
        if not view.cards:
            self._cards.addWidget(words_label(view.nothing))
