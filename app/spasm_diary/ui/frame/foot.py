"""The foot of the window: what was saved last, with Undo, and how much the diary holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from spasm_diary.ui.announce import announce
from spasm_diary.ui.marks import mark
from spasm_diary.ui.widgets.parts import FlowingLabel
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.presenters.keeping import FootView


class Foot(QWidget):
    """One quiet line, said to screen readers too."""

    def __init__(self, undo: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._saved = FlowingLabel("")
        self._undo = QPushButton(tr("Undo"))
        mark(self._undo, "quiet")
        self._undo.setToolTip(tr("Take back the last thing done (Ctrl+Z)"))
        self._undo.clicked.connect(lambda _checked: undo())
        self._undo.setVisible(False)
        self._diary = QLabel()
        self._diary.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 16, 2)
        layout.addWidget(self._saved)
        layout.addWidget(self._undo)
        layout.addStretch(1)
        layout.addWidget(self._diary)

    def show_foot(self, view: FootView) -> None:
        if view.is_news:  # also twice in a minute
            announce(self, view.saved)
        self._saved.setText(view.saved)
        self._undo.setVisible(view.can_undo)

    def say(self, words: str) -> None:
        """Tell what was done, where nothing is to be undone."""
        announce(self, words)
        self._saved.setText(words)
        self._undo.hide()

    def show_diary(self, words: str) -> None:
        """Say what the diary holds, such as "Diary: 412 days"."""
        self._diary.setText(words)
