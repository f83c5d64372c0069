"""An article on its sheet: one column of easy length, which scrolls as a whole.

The sheet and the box on it are painted behind the text, so that the whole page can be scrolled,
walked through with a screen reader and copied from as one text. Nothing is ever loaded: neither
from the network nor from a file.
"""

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from spasm_diary.presenters.article_words import ArticleView, meaning_of
from spasm_diary.presenters.in_english import WRITTEN_IN
from spasm_diary.ui.announce import announce
from spasm_diary.ui.guidance.article_document import box, write_article
from spasm_diary.ui.guidance.explained_words import ExplainedWords
from spasm_diary.ui.guidance.marks_bar import marks_in_words
from spasm_diary.ui.guidance.sought_marks import SoughtMarks
from spasm_diary.ui.guidance.text_places import places_of_words
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import RING, SMALL_RADIUS, focus_ring, panel
from spasm_diary.ui.type_sizes import grid
from spasm_diary.words import tr

LETTERS = 66
"""About how many letters a line has; a line of narrow ones has some more."""
_SAMPLE = "Most cramps pass by themselves within a few minutes, and leave you sore. "
GROUND = 3
"""The ground left and right of the sheet, in units of the grid, where there is room."""
ABOVE, BELOW = 1, 3
_RENEW = (
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationPaletteChange,
)


class ArticleText(QTextBrowser):
    """Shows an article from its beginning, and tells of links that are pressed in it."""

    followed = Signal(str)
    closed = Signal()
    """Escape was pressed."""
    marks_changed = Signal()
    """One was led to another mark."""

    def __init__(self) -> None:
        super().__init__()
        self._view: ArticleView | None = None
        self._places: dict[str, float] = {}
        """How far down each article was scrolled when another one was opened."""
        self._explained = ExplainedWords(self.document(), (), 0)
        self.marks = SoughtMarks(self.document(), frozenset(), 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(lambda url: self._on_pressed(url.toString()))

    def show_article(self, view: ArticleView) -> None:
        if view == self._view:
            return
        before, self._view = self._view, view
        if before is not None and before.name != view.name:
            self._places[before.name] = self._place()
        is_same = before is not None and view.name == before.name
        if before is not None and view.sought and view.sought != before.sought:
            is_same = False  # one comes to it by another way, and begins anew
        self.setAccessibleName(tr("Article: {title}").format(title=view.title))
        self.setLocale(QLocale(WRITTEN_IN))  # for the voice of a screen reader
        self._write(keep_place=is_same)

    def return_to_place(self) -> None:
        """Go to where the article was left, such as by a link in it."""
        if self._view is not None:
            self._go_to(self._places.get(self._view.name, self._place()))

    def step_mark(self, steps: int) -> None:
        """Lead to the next place that is marked, or back to one before."""
        if not len(self.marks):
            return
        self.marks.step(steps)
        cursor = self.textCursor()
        cursor.setPosition(self.marks.position)
        self.setTextCursor(cursor)  # from here Tab goes on to the next link
        self._bring_into_view(self.marks.place(self.marks.current or 0))
        told = marks_in_words(len(self.marks), self.marks.current)
        announce(self, f"{told}. {self.marks.paragraph}")
        self.viewport().update()
        self.marks_changed.emit()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: an article is all text."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RENEW and self._view is not None:
            self._write(keep_place=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._place()
        super().resizeEvent(event)
        self._fit()
        self._go_to(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: FBT001 - Qt's signature
        """Tab goes from link to link, and says what each is: the text alone does not tell."""
        stays = super().focusNextPrevChild(forward)
        if stays and self.textCursor().hasSelection():
            announce(self, self._link_in_words())
        return stays

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = colours()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), shown.named("window"))
        painter.translate(0, -self.verticalScrollBar().value())
        edge = QPen(shown.named("border"), 1)
        if self.hasFocus():
            edge = QPen(shown.named("accent"), RING)
        panel(painter, self._sheet(), shown.named("card"), edge)
        if self._view is not None:
            panel(painter, box(self.document()), shown.named("accent_soft"))
            self.marks.paint(painter, self._seen())
        if self.hasFocus() and self.textCursor().charFormat().isAnchor():
            for place in places_of_words(self.document(), self.textCursor()):
                focus_ring(painter, place, SMALL_RADIUS)
        painter.end()
        super().paintEvent(event)

    def _link_in_words(self) -> str:
        cursor = self.textCursor()
        words = cursor.selectedText()
        cursor.setPosition(cursor.selectionStart() + 1)
        if self._explained.word(cursor.charFormat().anchorHref()):
            return tr("{word}, press Enter to hear what it means").format(word=words)
        return tr("Link: {words}").format(words=words)

    def _on_pressed(self, link: str) -> None:
        """Follow a link to another article, or say what a medical word means."""
        word = self._explained.word(link)
        if word is None:
            self.followed.emit(link)
            return
        on_link = self.textCursor()
        start, end = on_link.selectionStart(), on_link.selectionEnd()
        if self._explained.toggle(link):
            announce(self, meaning_of(word))
        if on_link.hasSelection():  # what is written at its end is no part of the link
            on_link.setPosition(start)
            on_link.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(on_link)

    def _write(self, *, keep_place: bool) -> None:
        place = self._place() if keep_place else 0.0
        if self._view is not None:
            was_open = self._explained.open_links if keep_place else ()
            until = write_article(self.document(), self._view)
            self._explained = ExplainedWords(self.document(), self._view.words, until)
            for link in was_open:
                self._explained.toggle(link)
            current = self.marks.current if keep_place else None
            self.marks = SoughtMarks(self.document(), self._view.sought, until)
            self.marks.current = current if len(self.marks) else None
            self.moveCursor(QTextCursor.MoveOperation.Start)  # it was pushed along to the end
        self._fit()
        self._go_to(place)

    def _fit(self) -> None:
        """Put the column into the middle of the page."""
        root = self.document().rootFrame()
        shape = root.frameFormat()
        side = self._ground() + self._padding()
        shape.setLeftMargin(side)
        shape.setRightMargin(side)
        shape.setTopMargin(grid(ABOVE) + self._padding())
        shape.setBottomMargin(grid(BELOW) + self._padding())
        root.setFrameFormat(shape)
        self.viewport().update()

    def _padding(self) -> int:
        return grid(5) if self.viewport().width() > grid(80) else grid(3)

    def _ground(self) -> int:
        metrics = self.fontMetrics()
        column = metrics.horizontalAdvance(_SAMPLE) * LETTERS // len(_SAMPLE)
        spare = self.viewport().width() - column - 2 * self._padding()
        return max(spare // 2, min(grid(GROUND), self.viewport().width() // 30))

    def _sheet(self) -> QRectF:
        side = self._ground()
        high = self.document().size().height() - grid(ABOVE) - grid(BELOW)
        return QRectF(side, grid(ABOVE), self.viewport().width() - 2 * side, high)

    def _seen(self) -> QRectF:
        """The part of the document that is in view."""
        return QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())

    def _bring_into_view(self, where: QRectF) -> None:
        """With the lines round it, unless it is well in view already."""
        seen = self._seen()
        edge = seen.height() / 6
        if not seen.adjusted(0, edge, 0, -edge).contains(where):
            self.verticalScrollBar().setValue(round(where.top() - seen.height() / 3))

    def _place(self) -> float:
        """How far down it is scrolled, from 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def _go_to(self, place: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(place * bar.maximum()))
