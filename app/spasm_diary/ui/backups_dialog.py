"""The backups as they are seen."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from spasm_diary.presenters.backups_page import BackupsPresenter, BackupsView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role
from spasm_diary.ui.widgets.backup_list import BackupList
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.page import reveal
from spasm_diary.ui.widgets.parts import when_pressed, words_label
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.words import tr

LEAST = 30
"""The least room for the words beside a button, in units of the grid."""


class BackupsDialog(Dialog):
    """Draws what the presenter shows, and passes on what is asked for."""

    def __init__(self, under: QWidget, choose_second: Callable[[], None]) -> None:
        super().__init__(tr("Backups"), under)
        self._presenter: BackupsPresenter | None = None
        self._said_before = ""
        self._explained = words_label()
        self._trouble = MessageBar()
        self._trouble.hide()
        self._said = words_label("", Role.STRONG)
        self._doubt = words_label()
        self._second = words_label()
        self._list = BackupList(
            self._on_chosen,
            lambda: self._on_answer(yes=True),
            lambda: self._on_answer(yes=False),
        )
        self._list.look = self._on_look
        second = QPushButton(tr("Choose a second folder…"))
        second.setAutoDefault(False)
        when_pressed(second, choose_second)
        self._second.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        beside = StretchingRow(stretch=0, least=LEAST)
        beside.addWidget(self._second)
        beside.addWidget(second)
        self.body.addWidget(self._explained)
        self.body.addWidget(self._doubt)
        self.body.addLayout(beside)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._said)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self._make = self.add_button(tr("Make a backup now"), self._on_make, "primary")
        self._test = self.add_button(tr("Try the newest one"), self._on_test)
        self.add_close()

    def use(self, presenter: BackupsPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_backups(self, view: BackupsView) -> None:
        self._explained.setText(view.explained)
        self._second.setText(view.second)
        self._doubt.setText(view.doubt)
        self._doubt.setVisible(bool(view.doubt))
        self._said.setText(view.said)
        self._said.setVisible(bool(view.said))
        if view.said and view.said != self._said_before:
            announce(self, view.said)
            reveal(self._said)
        self._said_before = view.said
        if view.trouble:
            self._trouble.show_message(view.trouble)
        else:
            self._trouble.hide()
        self._list.show_rows(view.rows, view.nothing)
        self._list.ask(view.asked)
        self._make.setEnabled(not view.is_busy)
        self._test.setEnabled(not view.is_busy and bool(view.rows))

    def reject(self) -> None:
        """Escape, the button, or the window's own cross: also while something is under way."""
        if self._presenter is not None:
            self._presenter.leave()
        super().reject()

    def _on_make(self) -> None:
        if self._presenter is not None:
            self._presenter.make()

    def _on_test(self) -> None:
        if self._presenter is not None:
            self._presenter.test()

    def _on_chosen(self, name: str) -> None:
        if self._presenter is not None:
            self._presenter.choose(name)

    def _on_look(self, name: str) -> None:
        if self._presenter is not None:
            self._presenter.look(name)
            self.close()

    def _on_answer(self, *, yes: bool) -> None:
        if self._presenter is not None:
            self._presenter.answer(go_back=yes)
            if yes:
                self.close()
