"""A field for the passphrase: in place of the day while the diary is locked, or in a window."""

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from spasm_diary.presenters.unlocking import UnlockPresenter, UnlockView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import grid
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import reveal
from spasm_diary.ui.widgets.parts import (
    problem_label,
    quiet_button,
    show_problem,
    when_pressed,
    words_label,
)
from spasm_diary.ui.widgets.secret_field import SecretField
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import tr

SHEET_HEIGHT = 16
"""In units of the grid: room for all groups."""


class UnlockCard(Card):
    """Draws what the presenter shows; Enter in the field is as good as the button."""

    def __init__(self, heading: str, act: str, icon: str = "lock") -> None:
        """`act` stands on the button."""
        super().__init__(heading, icon)
        self._act = act
        self._presenter: UnlockPresenter | None = None
        self._words = words_label()
        self._problem = problem_label()
        self._field = SecretField(tr("Passphrase"))
        self._field.returnPressed.connect(self._on_unlock)
        self._shown = WrappedCheckBox(tr("Show what I type"), "accent")
        when_pressed(self._shown, self._on_shown)
        self._sheet = QPlainTextEdit()
        self._sheet.setAccessibleName(tr("Recovery sheet"))
        self._sheet.setTabChangesFocus(True)
        self._sheet.setFixedHeight(grid(SHEET_HEIGHT))
        self._unlock = QPushButton(act)
        mark(self._unlock, "primary")
        when_pressed(self._unlock, self._on_unlock)
        self._other = quiet_button("")
        when_pressed(self._other, self._on_other)
        buttons = FlowLayout()
        for button in (self._unlock, self._other):
            buttons.addWidget(button)
        for part in (self._words, self._field, self._sheet, self._shown, self._problem):
            self.body.addWidget(part)
        self.body.addLayout(buttons)

    def use(self, presenter: UnlockPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_unlocking(self, view: UnlockView) -> None:
        if view.is_over:
            self._field.forget()
            self._sheet.clear()
            return
        has_changed = self._sheet.isHidden() == view.by_sheet
        self._words.setText(view.words)
        self._field.setVisible(not view.by_sheet)
        self._shown.setVisible(not view.by_sheet)
        self._sheet.setVisible(view.by_sheet)
        self._other.setText(
            tr("Use the passphrase") if view.by_sheet else tr("Use the recovery sheet")
        )
        self._unlock.setEnabled(view.is_ready)
        self._unlock.setText(self._act if view.is_ready else tr("One moment…"))
        show_problem(self._problem, view.problem)
        announce(self, view.problem)
        if has_changed:
            self.take_keys()
        elif view.problem and view.is_ready:
            self._field.selectAll()

    def take_keys(self) -> None:
        """Let the keys go where something is to be typed, with all of the card in view."""
        (self._field if self._sheet.isHidden() else self._sheet).setFocus()
        reveal(self._unlock)

    def _on_unlock(self) -> None:
        if self._presenter is not None and self._unlock.isEnabled():
            by_sheet = self._field.isHidden()
            self._presenter.unlock(self._sheet.toPlainText() if by_sheet else self._field.text())

    def _on_other(self) -> None:
        if self._presenter is None:
            return
        if self._field.isHidden():
            self._presenter.use_passphrase()
        else:
            self._presenter.use_sheet()

    def _on_shown(self) -> None:
        self._shown.setChecked(not self._shown.isChecked())
        self._field.show_letters(shown=self._shown.isChecked())
