"""Erase everything, as it is seen; and afterwards what could not be removed, if anything."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.erase_page import ErasePresenter, EraseView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, grid, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.folder_line import FolderLine
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import when_pressed, words_label
from spasm_diary.words import tr

SIZE = (84, 92)
"""In units of the grid: all of it is seen at once where there is room."""


class EraseDialog(Dialog):
    """Draws what the presenter shows. The button stays grey until the word is there."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Erase everything"), under, SIZE)
        self._presenter: ErasePresenter | None = None
        self._lists = QVBoxLayout()
        space(self._lists, between=0.5)
        self._shown_lists: tuple[tuple[str, ...], ...] = ()
        self._final = words_label("", Role.STRONG)
        self._copies = QCheckBox(tr("Remove the backups as well"))
        self._backup = words_label()
        self._trouble = MessageBar()
        self._trouble.hide()
        self._back_up = QPushButton(tr("Make a last backup first…"))
        self._ask = words_label()
        self._word = QLineEdit()
        self._lay_out()
        self._erase = self.add_button(tr("Erase everything"), self._on_erase, "warning")
        self.add_button(tr("Cancel"), self.reject)

    def use(self, presenter: ErasePresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self._copies.toggled.connect(lambda ticked: presenter.take_copies(too=ticked))
        when_pressed(self._back_up, presenter.back_up)
        self._word.textChanged.connect(presenter.type)
        presenter.show()

    def show_erase(self, view: EraseView) -> None:
        self._show_lists(view)
        self._final.setText(view.final)
        self._copies.setVisible(view.has_copies)
        self._copies.setChecked(view.takes_copies)
        if self._backup.text() not in {"", view.backup}:
            announce(self, view.backup)
        self._backup.setText(view.backup)
        self._back_up.setEnabled(not view.is_busy)
        if view.trouble:
            self._trouble.show_message(view.trouble)
        else:
            self._trouble.hide()
        self._ask.setText(view.ask)
        self._word.setAccessibleName(view.ask)
        self._erase.setEnabled(view.may_erase)

    def close_erase(self) -> None:
        self.accept()

    def _lay_out(self) -> None:
        self._back_up.setAutoDefault(False)
        backup = FlowLayout()
        backup.addWidget(self._back_up)
        self.body.addLayout(self._lists)
        self.body.addWidget(self._final)
        self.body.addWidget(self._copies)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._backup)
        self.body.addLayout(backup)
        self.body.addWidget(self._ask)
        self.body.addWidget(self._word)
        self.body.addStretch(1)

    def _show_lists(self, view: EraseView) -> None:
        lists = (view.goes, view.stays)
        if lists == self._shown_lists:
            return
        self._shown_lists = lists
        empty(self._lists)
        for heading, lines in zip((tr("This goes:"), tr("This stays:")), lists, strict=True):
            if self._lists.count():
                self._lists.addSpacing(grid(1.5))
            self._lists.addWidget(words_label(heading, Role.STRONG))
            for line in lines:
                self._lists.addWidget(words_label(tr("• {line}").format(line=line)))

    def reject(self) -> None:
        """Escape, the button, or the window's own cross."""
        if self._presenter is not None:
            self._presenter.leave()
        super().reject()

    def _on_erase(self) -> None:
        if self._presenter is not None:
            self._presenter.erase()


class LeftDialog(Dialog):
    """Which files are still there, and why."""

    def __init__(self, under: QWidget, folder: Path, left: Iterable[str]) -> None:
        super().__init__(tr("Not everything could be removed"), under)
        self.body.addWidget(
            words_label(tr("These files are still there. You can remove them by hand:"))
        )
        for line in left:
            label = words_label(line)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)
        self.body.addWidget(FolderLine(folder))
        self.body.addStretch(1)
        mark(self.add_close(), "primary")
