"""Words under a field on what could not be read; no room is taken while there are none."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role, set_role


class TroubleWords(QLabel):
    """Said to screen readers too."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        set_role(self, Role.SMALL)
        self.hide()

    def show_trouble(self, words: str) -> None:
        if words and words != self.text():
            announce(self, words)
        self.setText(words)
        self.setVisible(bool(words))
