"""A field to search in: tells the words after a short pause in typing; Escape empties it."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import grid

PAUSE_MS = 300
NARROWEST, USUAL = 24, 36
"""Its widths, in units of the grid."""


class SearchField(QLineEdit):
    """Enter does not wait for the pause."""

    searched = Signal(str)

    def __init__(self, name: str, hint: str = "", *, pause_ms: int = PAUSE_MS) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            mark(button, "quiet")  # the one that empties it
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.textChanged.connect(self._on_changed)
        self.returnPressed.connect(self._tell)

    def show_words(self, words: str) -> None:
        """Show what is searched for, but never over something that is being typed."""
        if not self._pause.isActive() and words != self._told:
            self._told = words
            self.setText(words)

    def focus(self) -> None:
        """Bring the keys here, all words chosen so that others replace them."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(grid(USUAL), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(grid(NARROWEST), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, text: str) -> None:
        if not text:  # emptied by Escape or by the button: nothing to wait for
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._told:
            self._told = words
            self.searched.emit(words)
