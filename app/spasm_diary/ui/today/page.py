"""The sheet of a day: the day's name on top, then its cards, one column or more.

The first card stands at once, its button ready before the diary is open. The others are made one
in each turn of the event loop, so that no key waits. What they need is loaded after the first
painting of the window, and so is named here for the types alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from spasm_diary.ui.today.spasms_card import SpasmsCard
from spasm_diary.ui.type_sizes import Role, set_role, space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import icon_button, quiet_button, words_label
from spasm_diary.ui.widgets.two_columns import TwoColumns
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.presenters.today.page import TodayPresenter, TodayView
    from spasm_diary.ui.today.cards import DayCards


class TodayPage(Page):
    """Draws what the presenter shows. Until there is one, the big button alone works."""

    became_whole = Signal()
    """All cards stand."""

    def __init__(self, title: str, press_early: Callable[[], None]) -> None:
        super().__init__()
        self._presenter: TodayPresenter | None = None
        self._press_early = press_early
        self._cards: DayCards | None = None
        self.is_whole = False
        """Whether all cards stand."""
        self._title = _Title(title)
        set_role(self._title, Role.TITLE)
        self._trouble = words_label()
        self._trouble.hide()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        head = QWidget()  # stands before the cards, for screen readers too
        self._head = FlowLayout(head)
        self._ways = QHBoxLayout()
        space(self._ways)
        self.spasms = SpasmsCard(self._on_press)
        self._grid = TwoColumns()
        self._ways.addWidget(self._title)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._title.setWordWrap(True)
        ways = QWidget()
        ways.setLayout(self._ways)
        self._head.addWidget(ways)
        self.body.addWidget(head)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self.spasms)
        self.body.addWidget(self._grid)
        self.body.addStretch(1)

    def use(self, presenter: TodayPresenter) -> None:
        """Begin to work: the diary is open."""
        self._presenter = presenter
        self.destroyed.connect(presenter.stop_listening)
        self.spasms.use(presenter)
        self._build_head(presenter)

    def show_day(self, view: TodayView) -> None:
        self._title.setText(view.title)
        self.setWindowTitle("" if view.is_today else view.title)
        self._other.setText(view.other_day)
        self._next.setEnabled(not view.is_today)
        self._trouble.setText(view.trouble)
        self._trouble.setVisible(bool(view.trouble))
        self.spasms.show_spasms(view.spasms)
        if self._cards is None:
            self._begin_cards(view)
        else:
            self._cards.show_day(view)

    def add_below(self, card: QWidget) -> None:
        """Put a card in place of the day, such as to unlock it; the big button stays."""
        self.body.insertWidget(self.body.indexOf(self._grid), card)

    def build_all(self) -> None:
        """Make the rest of the cards now, such as for a picture."""
        while self._cards is not None and self._cards.build_next():
            pass
        self._grid.show()
        self._let_it_be_painted()

    def flush(self) -> None:
        """Save what is still being typed."""
        if self._cards is not None:
            self._cards.flush()

    def press_spasm(self) -> None:
        """What the big button does, from wherever it is asked."""
        self._on_press()

    def _on_press(self) -> None:
        if self._presenter is None:
            self._press_early()
        else:
            self._presenter.spasms.press()

    def _build_head(self, presenter: TodayPresenter) -> None:
        from spasm_diary.ui.today.day_menu import DayMenu

        before = icon_button("previous", tr("The day before"), lambda: presenter.step(-1))
        self._next = icon_button("next", tr("The day after"), lambda: presenter.step(1))
        self._ways.insertWidget(0, before)
        self._ways.addWidget(self._next)
        self._other = QPushButton()
        self._other.clicked.connect(lambda _checked: presenter.other_day())
        self._head.addWidget(self._other)
        pick = quiet_button(tr("Pick a day"), icon="calendar")
        pick.setMenu(DayMenu(presenter, self))
        self._head.addWidget(pick)

    def _begin_cards(self, view: TodayView) -> None:
        from spasm_diary.ui.today.cards import DayCards

        if self._presenter is not None:
            self._cards = DayCards(self._grid, self._presenter, view)
            self._grid.hide()  # until it is full: each card would have the others laid out anew
            self.setUpdatesEnabled(False)
            QTimer.singleShot(0, self, self._build_next)

    def _build_next(self) -> None:
        if self._cards is not None and self._cards.build_next():
            QTimer.singleShot(0, self, self._build_next)
        elif not self.is_whole:
            self._grid.show()
            QTimer.singleShot(0, self, self._let_it_be_painted)  # when it is laid out

    def _let_it_be_painted(self) -> None:
        if not self.is_whole:
            self.is_whole = True
            self.setUpdatesEnabled(True)
            self.became_whole.emit()


class _Title(QLabel):
    """Wishes for one line, and wraps only where the window has no room for it."""

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, super().heightForWidth(wide))
