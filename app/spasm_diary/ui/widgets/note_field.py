"""A field for any length of text that tells what was written before it can be lost."""

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

PAUSE_MS = 1000
"""How long after the last key the text is told."""
LINES = 3
LONGEST_WORD = 2000
"""In letters. Qt takes minutes to look for the end of a word of a million of them."""


class NoteField(QPlainTextEdit):
    """Tells its text a second after the last key, when it is left, and when asked to `flush`."""

    written = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)
        self._fit()

    def show_text(self, text: str) -> None:
        """Put a text in, but never over one that is being typed."""
        if self._pause.isActive() or text == self.toPlainText():
            return
        self._wrap(text)
        with QSignalBlocker(self):
            self.setPlainText(text)
        self._told = text

    def flush(self) -> None:
        """Tell the text now, if it was not told yet."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.written.emit(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped."""
        self._wrap(source.text())
        super().insertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _wrap(self, text: str) -> None:
        """Break lines anywhere once a text comes that is hardly words, such as a file."""
        if max(map(len, text.split()), default=0) > LONGEST_WORD:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def _fit(self) -> None:
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * (LINES + 1))
