"""A page of the help as one text: to be scrolled by keys, read aloud and copied from."""

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from spasm_diary.presenters.help_pages import KEYS, Block, HelpPage, Kind
from spasm_diary.presenters.in_english import WRITTEN_IN
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.type_sizes import Role, grid, role_font

LINE_HEIGHT = 140
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_ROLES = {Kind.HEADING: Role.HEADING, Kind.WORDS: Role.BODY, Kind.POINT: Role.BODY}
_RENEW = (QEvent.Type.FontChange, QEvent.Type.PaletteChange)


class HelpText(QTextBrowser):
    """Written anew when the size of the text or the theme changes."""

    def __init__(self) -> None:
        super().__init__()
        self._page: HelpPage | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)

    def show_page(self, page: HelpPage) -> None:
        if page != self._page:
            self._page = page
            self.setAccessibleName(page.title)
            is_ours = page.key == KEYS  # and speaks as the program does
            self.setLocale(QLocale() if is_ours else QLocale(WRITTEN_IN))
            self._write()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: the help is all text."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RENEW and self._page is not None:
            self._write()

    def _write(self) -> None:
        page = self._page
        if page is None:
            return
        self.document().clear()
        self.document().setDocumentMargin(grid(2.5))
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(_spaced(above=0, below=1, level=1))
        cursor.insertText(page.title, _letters(Role.TITLE))
        for block in page.blocks:
            _write_block(cursor, block)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _write_block(cursor: QTextCursor, block: Block) -> None:
    is_heading = block.kind is Kind.HEADING
    shape = _spaced(above=2.5 if is_heading else 0, below=0.75, level=2 if is_heading else 0)
    cursor.insertBlock(shape, QTextCharFormat())
    if block.kind is Kind.POINT:
        cursor.createList(QTextListFormat.Style.ListDisc)
    role = _ROLES[block.kind]
    for index, piece in enumerate(block.pieces):
        cursor.insertText(piece, _letters(Role.STRONG if index % 2 else role))


def _spaced(*, above: float, below: float, level: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(grid(above))
    made.setBottomMargin(grid(below))
    made.setHeadingLevel(level)
    made.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
    return made


def _letters(role: Role) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(role_font(role))
    made.setForeground(colours().named("text"))
    return made
