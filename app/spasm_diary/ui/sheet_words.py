"""The groups of a recovery sheet, in letters of one width, as many in a row as have room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QWidget

from spasm_diary.ui.type_sizes import Role, set_role
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.words import tr


class SheetWords(QWidget):
    """Hidden while there is no sheet to show."""

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self)
        self.hide()

    def show_groups(self, groups: tuple[str, ...]) -> None:
        empty(self._row)
        for group in groups:
            self._row.addWidget(_Group(group))
        self.setAccessibleName(tr("Recovery sheet: {words}").format(words=". ".join(groups)))
        self.setVisible(bool(groups))


class _Group(QLabel):
    """Such as " 4: X2RF8"."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text}  ")
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self, Role.HEADING)
        self._take_font()

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
