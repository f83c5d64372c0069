"""The medical words in a written article: each can be pressed where it is first used.

What a word means is then written behind it, in the text itself: it is read in its place, grows
with the text, and a screen reader meets it on its way. A second press takes it out again.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from spasm_diary.guidance.glossary import Word, first_uses
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.type_sizes import Role, role_font
from spasm_diary.words import tr

WORD = "#"
"""What a link to the meaning of a word begins with."""


class ExplainedWords:
    """Lives as long as what is written in the document."""

    def __init__(self, document: QTextDocument, words: Iterable[Word], until: int) -> None:
        """`until` is where the text itself ends, and its list of words begins."""
        self._ends: dict[str, QTextCursor] = {}
        """By a word's link, the place behind it."""
        self._words: dict[str, Word] = {}
        self._meanings: dict[str, QTextCursor] = {}
        """What was written into the text, as far as it still stands there."""
        blocks = list(blocks_of(document, until))
        for use in first_uses(map(_plain, blocks), words):
            cursor = QTextCursor(blocks[use.line])
            start = cursor.position()
            cursor.setPosition(start + use.start)
            cursor.setPosition(start + use.end, QTextCursor.MoveMode.KeepAnchor)
            link = f"{WORD}{use.word.name}"
            cursor.mergeCharFormat(_marked(link, use.word))
            cursor.clearSelection()
            cursor.setPosition(start + use.end)
            cursor.setKeepPositionOnInsert(True)
            self._ends[link] = cursor
            self._words[link] = use.word

    @property
    def open_links(self) -> tuple[str, ...]:
        """The links of the words whose meanings stand in the text."""
        return tuple(self._meanings)

    def word(self, link: str) -> Word | None:
        return self._words.get(link)

    def toggle(self, link: str) -> bool:
        """Write what a word means behind it, or take that out; whether it stands there now."""
        if link in self._meanings:
            self._meanings.pop(link).removeSelectedText()
            return False
        if link not in self._ends:
            return False
        end = self._ends[link]
        start = end.position()
        meaning = self._words[link].meaning.removesuffix(".")
        written = QTextCursor(end)
        written.setKeepPositionOnInsert(False)
        written.insertText(tr(" ({meaning})").format(meaning=meaning), _letters())
        written.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self._meanings[link] = written
        return True


def blocks_of(document: QTextDocument, until: int) -> Iterator[QTextBlock]:
    """The paragraphs that begin before a place in the document."""
    block = document.begin()
    while block.isValid() and block.position() < until:
        yield block
        block = block.next()


def _plain(block: QTextBlock) -> str:
    """The text of a block, with blanks for what is a link already; a heading is none."""
    if block.blockFormat().headingLevel():
        return ""
    text = list(block.text())
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        if fragment.charFormat().isAnchor():
            start = fragment.position() - block.position()
            text[start : start + fragment.length()] = "\0" * fragment.length()
        each += 1
    return "".join(text)


def _marked(link: str, word: Word) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setAnchor(True)
    made.setAnchorHref(link)
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    made.setUnderlineColor(colours().named("accent"))
    made.setToolTip(word.meaning)
    return made


def _letters() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(role_font(Role.BODY))
    made.setForeground(colours().named("quiet"))
    return made
