"""A field for a passphrase, which shows dots until it is asked to show letters."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit

from spasm_diary.domain.passphrases import LONGEST
from spasm_diary.ui.type_sizes import grid

NARROWEST, USUAL = 24, 44
"""Its widths, in units of the grid."""
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(QLineEdit):
    """Keeps nothing for undo, and nothing in the keyboard's memory."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.show_letters(shown=False)

    def show_letters(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.setInputMethodHints(_HINTS)  # which the mode has changed

    def forget(self) -> None:
        """Take away what was typed, and its undo with it."""
        self.setText("")

    def sizeHint(self) -> QSize:
        return QSize(grid(USUAL), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(grid(NARROWEST), super().minimumSizeHint().height())
