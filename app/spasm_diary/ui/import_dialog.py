"""An import as it is seen: what the file holds, and one button to take it over."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.presenters.import_page import ImportPresenter, ImportView, Stage
from spasm_diary.presenters.import_words import Amiss, Preview, PreviewRow
from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.progress import Progress
from spasm_diary.words import tr

_WAITS = (Stage.READING, Stage.KEEPING)


class ImportDialog(Dialog):
    """Draws what the presenter shows. However it is closed, the presenter is asked first."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Import from a file"), under)
        self._presenter: ImportPresenter | None = None
        self._view: ImportView | None = None
        self._file = words_label("", Role.STRONG)
        self._trouble = MessageBar()
        self._words = words_label()
        self._progress = Progress()
        self._preview = QVBoxLayout()
        space(self._preview, between=2)
        for part in (self._file, self._trouble, self._words, self._progress):
            self.body.addWidget(part)
        self.body.addLayout(self._preview)
        self.body.addStretch(1)
        self._take_over = self.add_button(tr("Take over"), self._on_take_over, "primary")
        self._leave = self.add_button(tr("Cancel"), self.reject)

    def use(self, presenter: ImportPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_import(self, view: ImportView) -> None:
        before, self._view = self._view, view
        self._file.setText(view.file)
        self._words.setText(view.words)
        if view.trouble:
            self._trouble.show_message(view.trouble)
        else:
            self._trouble.hide()
        if view.stage in _WAITS:
            self._progress.show_progress(view.done, view.total)
        else:
            self._progress.hide()
        if before is None or before.preview != view.preview:
            self._show_preview(view.preview)
        self._show_buttons(view)
        if before is None or before.stage is not view.stage:
            (self._leave if self._take_over.isHidden() else self._take_over).setFocus()
        if before is None or before.words != view.words:
            announce(self, view.words)

    def close_import(self) -> None:
        super().reject()

    def reject(self) -> None:
        """Escape, the button, or the window's own cross."""
        if self._presenter is None:
            super().reject()
        else:
            self._presenter.leave()

    def _show_buttons(self, view: ImportView) -> None:
        can_take_over = view.preview is not None and view.preview.can_take_over
        self._take_over.setVisible(can_take_over and view.stage is Stage.PREVIEW)
        is_over = view.stage is Stage.OVER or (view.stage is Stage.PREVIEW and not can_take_over)
        self._leave.setText(tr("Close") if is_over else tr("Cancel"))

    def _on_take_over(self) -> None:
        if self._presenter is not None:
            self._presenter.take_over()

    def _show_preview(self, preview: Preview | None) -> None:
        empty(self._preview)
        if preview is None:
            return
        self._add(preview.summary)
        self._add(preview.kinds, tr("In it are"))
        self._add_rows(preview.first, tr("The first entries") if preview.last else tr("Entries"))
        self._add_rows(preview.last, tr("The last entries"))
        for amiss in preview.amiss:
            self._preview.addWidget(_foldable(amiss))

    def _add(self, lines: Iterable[str], heading: str = "") -> None:
        shown = tuple(lines)
        if not shown:
            return
        section = QWidget()
        column = QVBoxLayout(section)
        space(column, between=0.5)
        if heading:
            column.addWidget(words_label(heading, Role.HEADING))
        for line in shown:
            column.addWidget(words_label(line))
        self._preview.addWidget(section)

    def _add_rows(self, rows: tuple[PreviewRow, ...], heading: str) -> None:
        said = tr("{when} – {what}")
        self._add((said.format(when=row.when, what=row.words) for row in rows), heading)


def _foldable(amiss: Amiss) -> Foldable:
    foldable = Foldable(amiss.heading)
    foldable.body.addWidget(words_label("\n".join(amiss.lines), Role.SMALL))
    if amiss.more:
        foldable.body.addWidget(words_label(amiss.more, Role.SMALL))
    return foldable
