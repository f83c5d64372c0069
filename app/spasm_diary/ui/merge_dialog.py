"""Merging another diary as it is seen: what it holds, and one button to add it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.presenters.merge_page import MergePresenter, MergeStage, MergeView
from spasm_diary.presenters.merge_words import Listed, MergePreview
from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.progress import Progress
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import tr

_WAITS = (MergeStage.COMPARING, MergeStage.ADDING)


class MergeDialog(Dialog):
    """Draws what the presenter shows. However it is closed, the presenter is asked first."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Add another diary"), under)
        self._presenter: MergePresenter | None = None
        self._view: MergeView | None = None
        self._file = words_label("", Role.STRONG)
        self._trouble = MessageBar()
        self._words = words_label()
        self._progress = Progress()
        self._preview = QVBoxLayout()
        self._deletions = WrappedCheckBox("", "accent")
        self._deletions.clicked.connect(self._on_deletions)
        space(self._preview, between=2)
        for part in (self._file, self._trouble, self._words, self._progress):
            self.body.addWidget(part)
        self.body.addLayout(self._preview)
        self.body.addWidget(self._deletions)
        self.body.addStretch(1)
        self._add = self.add_button(tr("Add them"), self._on_add, "primary")
        self._leave = self.add_button(tr("Cancel"), self.reject)

    def use(self, presenter: MergePresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_merge(self, view: MergeView) -> None:
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
        self._show_deletions(view)
        self._show_buttons(view)
        if before is None or before.stage is not view.stage:
            (self._leave if self._add.isHidden() else self._add).setFocus()
        if before is None or before.words != view.words:
            announce(self, view.words)

    def close_merge(self) -> None:
        super().reject()

    def reject(self) -> None:
        """Escape, the button, or the window's own cross."""
        if self._presenter is None:
            super().reject()
        else:
            self._presenter.leave()

    def _show_buttons(self, view: MergeView) -> None:
        can_be_added = view.preview is not None and (
            view.preview.can_add or bool(view.preview.deletions)
        )
        is_asked = view.stage is MergeStage.PREVIEW and can_be_added
        self._add.setVisible(is_asked)
        self._add.setEnabled(view.can_add)
        is_over = view.stage is MergeStage.OVER
        has_nothing = view.stage is MergeStage.PREVIEW and not can_be_added
        self._leave.setText(tr("Close") if is_over or has_nothing else tr("Cancel"))

    def _show_deletions(self, view: MergeView) -> None:
        words = "" if view.preview is None else view.preview.deletions
        self._deletions.setText(words)
        self._deletions.setAccessibleName(words)
        self._deletions.setChecked(view.takes_deletions)
        self._deletions.setVisible(bool(words))
        self._deletions.setEnabled(view.stage is MergeStage.PREVIEW)

    def _on_add(self) -> None:
        if self._presenter is not None:
            self._presenter.add()

    def _on_deletions(self) -> None:
        if self._presenter is not None and self._view is not None:
            self._presenter.take_deletions(wanted=not self._view.takes_deletions)

    def _show_preview(self, preview: MergePreview | None) -> None:
        empty(self._preview)
        if preview is None:
            return
        self._add_lines(preview.summary)
        self._add_lines(preview.kinds, tr("What is new"))
        for listed in preview.lists:
            self._preview.addWidget(_foldable(listed))

    def _add_lines(self, lines: Iterable[str], heading: str = "") -> None:
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


def _foldable(listed: Listed) -> Foldable:
    foldable = Foldable(listed.heading)
    foldable.body.addWidget(words_label("\n".join(listed.lines), Role.SMALL))
    if listed.more:
        foldable.body.addWidget(words_label(listed.more, Role.SMALL))
    return foldable
