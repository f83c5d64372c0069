"""An export as it is seen: its progress, and where the file is in the end."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.presenters.export_page import ExportPresenter, ExportView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.folder_line import FolderLine
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.progress import Progress
from spasm_diary.words import tr

SIZE = (72, 46)
"""In units of the grid."""


class ExportDialog(Dialog):
    """Draws what the presenter shows. However it is closed, the presenter is asked first."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Export the diary"), under, SIZE)
        self._presenter: ExportPresenter | None = None
        self._words = words_label()
        self._trouble = MessageBar()
        self._progress = Progress()
        self._folder = QVBoxLayout()
        for part in (self._trouble, self._words, self._progress):
            self.body.addWidget(part)
        self.body.addLayout(self._folder)
        self.body.addStretch(1)
        self._leave = self.add_button(tr("Cancel"), self.reject)

    def use(self, presenter: ExportPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_export(self, view: ExportView) -> None:
        is_new = view.words != self._words.text()
        self._words.setText(view.words)
        if view.trouble:
            self._trouble.show_message(view.trouble)
        if view.is_over:
            self._progress.hide()
        else:
            self._progress.show_progress(view.done, view.total)
        if view.folder is not None:
            self._folder.addWidget(FolderLine(view.folder))
        self._leave.setText(tr("Close") if view.is_over else tr("Cancel"))
        self._leave.setFocus()
        if is_new:
            announce(self, view.words)

    def close_export(self) -> None:
        super().reject()

    def reject(self) -> None:
        """Escape, the button, or the window's own cross."""
        if self._presenter is None:
            super().reject()
        else:
            self._presenter.leave()
