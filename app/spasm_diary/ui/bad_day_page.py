"""The page of a bad day: three buttons as large as the page allows, and the way back.

A key that is held down, as a stiff or shaking hand does, counts as one press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, grid, set_role, space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import FlowingLabel, quiet_button, when_pressed, words_label
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from spasm_diary.presenters.bad_day_page import BadDayPresenter, BadDayView

WIDEST = 110
"""In units of the grid: to be hit without looking for it, and not a wall."""
LEAST_PIXELS = 96
ICON = 4
"""The side of an icon, in units of the grid."""
TALL = 2
"""How many lines of its text a button is high at least: all three fit, also in large letters."""


class BadDayPage(Page):
    """Draws what the presenter shows, and passes on what was pressed."""

    def __init__(self, leave: Callable[[], None], show_signs: Callable[[], None]) -> None:
        super().__init__(widest=WIDEST)
        self.setWindowTitle(tr("A bad day"))
        self._presenter: BadDayPresenter | None = None
        self._leave = leave
        self.spasm = BigButton(tr("A spasm now"))
        set_icon(self.spasm, "spasm", "spasms")
        self.bad_day = BigButton(tr("Bad day, nothing more"))
        self.bad_day.setCheckable(True)
        mark(self.bad_day, "calm")
        self.water = BigButton(tr("A glass of water"))
        set_icon(self.water, "glass", "drinks")
        self._buttons = (self.spasm, self.bad_day, self.water)
        self._below = [FlowingLabel("") for _button in self._buttons]
        self._trouble = words_label()
        self._trouble.hide()
        self.body.addWidget(words_label(tr("A bad day"), Role.TITLE))
        self.body.addWidget(self._trouble)
        for button, below in zip(self._buttons, self._below, strict=True):
            both = QVBoxLayout()
            space(both, between=0.5)
            both.addWidget(button)
            both.addWidget(below)
            self.body.addLayout(both, 1)
        self.body.addLayout(self._ways(show_signs))

    def use(self, presenter: BadDayPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self.destroyed.connect(presenter.stop_listening)
        acts = (presenter.spasm, presenter.mark, presenter.water)
        for button, act in zip(self._buttons, acts, strict=True):
            when_pressed(button, act)
        presenter.show()

    def show_bad_day(self, view: BadDayView) -> None:
        self._trouble.setText(view.trouble)
        self._trouble.setVisible(bool(view.trouble))
        self.bad_day.setChecked(view.is_marked)
        set_icon(self.bad_day, "check" if view.is_marked else "note")
        said = (view.spasms, view.mark, view.water)
        for button, below, words in zip(self._buttons, self._below, said, strict=True):
            below.setText(words)
            button.setAccessibleDescription(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.look()
        if not event.spontaneous():  # the rail that may have had the keys is gone
            self.spasm.setFocus(Qt.FocusReason.TabFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._presenter is not None:
            self._presenter.look_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _ways(self, show_signs: Callable[[], None]) -> FlowLayout:
        """To the whole diary, and to the warning signs, which are never far."""
        back = quiet_button(tr("Back to the whole diary"), tr("Back to the whole diary (Esc)"))
        set_icon(back, "previous")
        when_pressed(back, self._leave)
        signs = QPushButton(tr("Warning signs: when to get help"))
        set_icon(signs, "warning")
        mark(signs, "warning")
        when_pressed(signs, show_signs)
        row = FlowLayout()
        row.addWidget(back)
        row.addWidget(signs)
        return row


class BigButton(QPushButton):
    """Takes the height that is left; the arrow keys lead from one to the next."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        set_role(self, Role.HEADING)
        self._fit_icon()
        self.setAutoDefault(True)  # so that Enter presses it
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.MinimumExpanding)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        self.setIconSize(QSize(grid(ICON), grid(ICON)))

    def sizeHint(self) -> QSize:
        height = max(LEAST_PIXELS, self.fontMetrics().height() * TALL)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()
        else:
            super().keyPressEvent(event)
