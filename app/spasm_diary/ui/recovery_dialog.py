"""What is shown where the diary cannot be opened."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from spasm_diary.presenters.recovery_page import RecoveryPresenter, RecoveryView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role
from spasm_diary.ui.widgets.backup_list import BackupList
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class RecoveryActions:
    """What else can be done, besides going back."""

    choose_file: Callable[[], None]
    try_again: Callable[[], None]
    quit: Callable[[], None]


class RecoveryDialog(Dialog):
    """Draws what the presenter shows. To close it leaves everything as it is."""

    def __init__(self, under: QWidget, actions: RecoveryActions) -> None:
        super().__init__(tr("Your diary could not be opened"), under)
        self._presenter: RecoveryPresenter | None = None
        self._is_busy = False
        self._trouble = words_label()
        self._safe = words_label(
            tr(
                "Nothing is deleted here. What is in the diary's place now is kept, whatever you"
                " choose."
            ),
            Role.STRONG,
        )
        self._failed = MessageBar()
        self._failed.hide()
        self._list = BackupList(
            self._on_chosen,
            lambda: self._on_answer(yes=True),
            lambda: self._on_answer(yes=False),
        )
        for part in (self._trouble, self._safe, self._failed, self._list):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._buttons = [
            self.add_button(tr("Try again"), actions.try_again, "primary"),
            self.add_button(tr("Use another file…"), actions.choose_file),
            self.add_button(tr("Begin a new diary"), self._on_anew),
            self.add_button(tr("Quit"), actions.quit),
        ]

    def use(self, presenter: RecoveryPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_recovery(self, view: RecoveryView) -> None:
        self._trouble.setText(view.trouble)
        if view.failed:
            self._failed.show_message(view.failed)
            announce(self, view.failed)
        else:
            self._failed.hide()
        self._list.show_rows(view.rows, view.nothing)
        self._list.ask(view.asked)
        self._is_busy = view.is_busy
        for button in self._buttons[:-1]:
            button.setEnabled(not view.is_busy)
        has_no_keys_yet = self.focusWidget() in (None, self._buttons[-1])  # also behind a window
        if has_no_keys_yet and not (view.is_busy or view.asked):
            self._buttons[0].setFocus()  # Quit got the keys only while there was nothing else

    def close_recovery(self) -> None:
        super().reject()

    def reject(self) -> None:
        """Not while a backup takes the diary's place: nobody would hear how it went."""
        if not self._is_busy:
            super().reject()

    def _on_anew(self) -> None:
        if self._presenter is not None:
            self._presenter.begin_anew()

    def _on_chosen(self, name: str) -> None:
        if self._presenter is not None:
            self._presenter.choose(name)

    def _on_answer(self, *, yes: bool) -> None:
        if self._presenter is not None:
            self._presenter.answer(yes=yes)
