"""The window of an import: what a file holds, what is new, what is refused and why."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from spasm_diary.presenters.import_page import ImportPresenter, ImportView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


class ImportDialog(Dialog):
    """Draws what the presenter shows. Closing it stops what is under way; nothing is half kept."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Import from a file"), under)
        self._presenter: ImportPresenter | None = None
        self._trouble = MessageBar()
        self._file = words_label("", Role.STRONG)
        self._done = words_label("", Role.STRONG)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("How far the import is"))
        self._lists = QVBoxLayout()
        space(self._lists)
        for widget in (self._trouble, self._file, self._bar, self._done):
            self.body.addWidget(widget)
        self.body.addLayout(self._lists)
        self.body.addStretch(1)
        self._take = self.add_button(tr("Take over what is new"), self._on_take, "primary")
        self.add_close()

    def use(self, presenter: ImportPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_import(self, view: ImportView) -> None:
        self._file.setText(view.file)
        self._done.setText(view.done)
        self._done.setVisible(bool(view.done))
        self._bar.setVisible(view.percent is not None)
        self._bar.setValue(view.percent or 0)
        self._take.setEnabled(view.can_take_over)
        if view.problem:
            self._trouble.show_message(view.problem)
        else:
            self._trouble.hide()
        empty(self._lists)
        self._list("", view.counts)
        self._list(tr("The first and the last"), view.rows)
        self._list(tr("Line by line"), view.reasons)

    def _list(self, heading: str, lines: tuple[str, ...]) -> None:
        if lines and heading:
            self._lists.addWidget(words_label(heading, Role.HEADING))
        for line in lines:
            self._lists.addWidget(words_label(line))

    def _on_take(self) -> None:
        if self._presenter is not None:
            self._presenter.take_over()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._presenter is not None:
            self._presenter.cancel()
        super().closeEvent(event)
