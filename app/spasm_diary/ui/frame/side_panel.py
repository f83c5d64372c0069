"""The panel beside every page: at most three cards, and the way to the warning signs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.side_panel import PanelCard, PanelView
from spasm_diary.ui.type_sizes import Role, set_role
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import icon_button
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class PanelActions:
    """What the panel passes on."""

    read: Callable[[str], None]
    hide: Callable[[str], None]
    signs: Callable[[], None]
    fold: Callable[[], None]


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
        signs.setProperty("warning", True)  # noqa: FBT003 - Qt's signature
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
        if view == self._view:
            return
        self._view = view
        self._title.setText(view.title)
        empty(self._cards)
        for card in view.cards:
            self._cards.addWidget(self._card(card))
        if not view.cards:
            self._cards.addWidget(_words(view.nothing, Role.BODY))

    def _card(self, view: PanelCard) -> QWidget:
        card = Card(view.title)
        if view.is_urgent:
            card.setProperty("urgent", True)  # noqa: FBT003 - Qt's signature
        card.body.addWidget(_words(view.why, Role.BODY))
        card.body.addWidget(_words(view.short, Role.SMALL))
        row = QHBoxLayout()
        read = QPushButton(tr("Read it"))
        read.setAccessibleName(tr("Read it: {title}").format(title=view.title))
        read.clicked.connect(lambda _checked: self._actions.read(view.article))
        row.addWidget(read)
        if view.can_hide:
            hide = QPushButton(tr("Hide"))
            hide.setProperty("quiet", True)  # noqa: FBT003 - Qt's signature
            hide.setAccessibleName(tr("Hide: {title}").format(title=view.title))
            hide.clicked.connect(lambda _checked: self._actions.hide(view.rule))
            row.addWidget(hide)
        row.addStretch(1)
        card.body.addLayout(row)
        return card


def _words(text: str, role: Role) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
