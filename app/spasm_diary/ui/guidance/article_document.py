"""Writes an article into a document: short version, text, its medical words, sources and age.

Sizes come from the roles of `type_sizes`, distances from the grid. The document is written anew
when either changes, or the theme does: colours stand in it as they were.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextList,
    QTextListFormat,
)

from spasm_diary.presenters.article_words import ArticleView, meaning_of
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.type_sizes import STRONG, Role, grid, role_font
from spasm_diary.words import tr

LINE_HEIGHT, HEADING_LINE_HEIGHT = 140, 120
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def write_article(document: QTextDocument, view: ArticleView) -> int:
    """Fill a document, in place of what it held; returns where in it the text itself ends."""
    document.clear()
    document.setDefaultFont(role_font(Role.BODY))
    document.setDocumentMargin(0)
    document.setIndentWidth(grid(2.5))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # nothing is laid out before all is written
    _write(cursor, view.title, Role.TITLE, _spaced(below=2, level=1))
    if view.out_of_date:
        _write(cursor, view.out_of_date, Role.STRONG, _spaced(), colour="warn")
    if view.for_you:
        heading = tr("For you, from what you told the diary")
        _write(cursor, heading, Role.STRONG, _spaced(below=1, level=2))
        _write_points(cursor, view.for_you, Role.BODY, below=0.5)
    _write_box(cursor, view)
    _write_body(cursor, view.body)
    until = cursor.position()
    words = tuple(map(meaning_of, view.words))
    for heading, lines in ((tr("Words used here"), words), (tr("Sources"), view.sources)):
        if lines:
            _write(cursor, heading, Role.STRONG, _spaced(above=4, below=1, level=2))
            _write_points(cursor, lines, Role.SMALL, below=0.5)
    for text in (view.dated, view.general):
        _write(cursor, text, Role.SMALL, _spaced(above=1.5), colour="quiet")
    cursor.endEditBlock()
    return until


def box(document: QTextDocument) -> QRectF:
    """Where the short version stands, for whoever paints the ground of it."""
    frame = document.rootFrame().childFrames()[0]
    shape = frame.frameFormat()
    where = document.documentLayout().frameBoundingRect(frame)
    where.adjust(0, shape.topMargin(), 0, -shape.bottomMargin())
    return where


def _spaced(*, above: float = 0, below: float = 0, level: int = 0) -> QTextBlockFormat:
    """A block with room round it in units of the grid; a heading where it has a level."""
    made = QTextBlockFormat()
    made.setTopMargin(grid(above))
    made.setBottomMargin(grid(below))
    made.setHeadingLevel(level)
    made.setLineHeight(HEADING_LINE_HEIGHT if level else LINE_HEIGHT, _PROPORTIONAL)
    return made


def _letters(role: Role, colour: str = "") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(role_font(role))
    if colour:
        made.setForeground(colours().named(colour))
    return made


def _write(
    cursor: QTextCursor, text: str, role: Role, block: QTextBlockFormat, *, colour: str = ""
) -> None:
    """A paragraph at the end; the first one takes the empty one that is there."""
    _begin(cursor, block)
    cursor.insertText(text, _letters(role, colour))


def _begin(cursor: QTextCursor, block: QTextBlockFormat) -> None:
    """Go to a new block, or stay in the one that is still empty."""
    if cursor.block().length() > 1:
        cursor.insertBlock(block, QTextCharFormat())
    else:
        cursor.setBlockFormat(block)


def _write_points(cursor: QTextCursor, lines: tuple[str, ...], role: Role, below: float) -> None:
    points: QTextList | None = None
    for line in lines:
        _write(cursor, line, role, _spaced(below=0 if line is lines[-1] else below))
        if points is None:
            points = cursor.createList(QTextListFormat.Style.ListDisc)
        else:
            points.add(cursor.block())


def _write_box(cursor: QTextCursor, view: ArticleView) -> None:
    """The short version, and why the article is pointed to."""
    shape = QTextFrameFormat()
    shape.setPadding(grid(2))
    shape.setTopMargin(grid(1.5))
    shape.setBottomMargin(grid(3))
    shape.setBorder(0)
    frame = cursor.insertFrame(shape)
    _write(cursor, tr("In short"), Role.STRONG, _spaced(below=1))
    _write_points(cursor, view.short, Role.BODY, below=0.75)
    if view.why:
        _write(cursor, tr("Why you may want to read it now"), Role.STRONG, _spaced(above=2))
    for line in view.why:
        _write(cursor, line, Role.BODY, _spaced(above=0.75))
    cursor.setPosition(frame.lastPosition() + 1)


def _write_body(cursor: QTextCursor, body: str) -> None:
    """The text itself, which begins with a heading or a paragraph."""
    features = QTextDocument.MarkdownFeature
    dialect = features.MarkdownDialectGitHub | features.MarkdownNoHTML
    alone = QTextDocument()
    alone.setMarkdown(body, dialect)
    first = cursor.blockNumber()
    cursor.insertMarkdown(body, dialect)
    block = cursor.document().findBlockByNumber(first)
    # Qt gives the first block the format of the one that it is put into.
    level = alone.begin().blockFormat().headingLevel()
    while block.isValid():
        _format(block, level)
        block = block.next()
        level = block.blockFormat().headingLevel()
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _format(block: QTextBlock, level: int) -> None:
    """Give a block of Markdown our sizes and distances, and leave what it is."""
    cursor = QTextCursor(block)
    if level:
        wanted = _spaced(above=3, below=0.75, level=level)
    else:
        goes_on = block.textList() is not None and block.next().textList() is not None
        wanted = _spaced(below=0.75 if goes_on else 1.5)
    cursor.mergeBlockFormat(wanted)
    for fragment in _fragments(block):
        _format_letters(cursor, fragment, Role.HEADING if level else Role.BODY)


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found = []
    each = block.begin()
    while not each.atEnd():
        found.append(each.fragment())
        each += 1
    return found


def _format_letters(cursor: QTextCursor, fragment: QTextFragment, role: Role) -> None:
    made = _letters(role)
    was = fragment.charFormat()
    if was.fontWeight() > QFont.Weight.Medium:
        made.setFontWeight(STRONG)
    if was.isAnchor():
        made.setAnchor(True)
        made.setAnchorHref(was.anchorHref())
        made.setFontUnderline(True)
        made.setForeground(colours().named("accent"))
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(made)
