"""The rows of a recovery sheet, in letters of one width; they can be marked and copied."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel

from spasm_diary.ui.type_sizes import Role, set_role
from spasm_diary.words import tr


class SheetWords(QLabel):
    """Hidden while there is no sheet to show."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        set_role(self, Role.HEADING)
        self._take_font()
        self.hide()

    def show_rows(self, rows: tuple[str, ...]) -> None:
        self.setText("\n".join(rows))
        self.setAccessibleName(tr("Recovery sheet: {words}").format(words=". ".join(rows)))
        self.setVisible(bool(rows))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._take_font()

    def _take_font(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font = self.font()
        if font.families() != fixed.families():
            font.setFamilies(fixed.families())
            self.setFont(font)
