"""The library: a field to search in, and the articles on their shelves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from spasm_diary.presenters.library import LibraryView, ShelfView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.guidance.article_row import PADDING, ArticleRow
from spasm_diary.ui.guidance.reading_card import ReadingCard
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.search_field import SearchField
from spasm_diary.words import tr

PAUSE_MS = 200
"""How long nothing is typed before it is searched for."""
WIDEST = 105


class Library(Page):
    """Tells of what is searched for and which article is chosen."""

    searched = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(widest=WIDEST)
        self._view: LibraryView | None = None
        self._rows: dict[str, ArticleRow] = {}
        title = words_label(tr("Guidance"), Role.TITLE)
        title.setWordWrap(False)
        self.field = SearchField(
            tr("Search the articles"), tr("Search, such as: sleep"), pause_ms=PAUSE_MS
        )
        self.field.searched.connect(self.searched)
        head = FlowLayout()
        space(head, between=3)
        head.addWidget(title)
        head.addWidget(self.field)
        self._shelves = QVBoxLayout()
        space(self._shelves, between=2)
        self.reading = ReadingCard()
        self.reading.chosen.connect(self.chosen)
        self._urgent = QVBoxLayout()
        self.body.addLayout(head)
        self.body.addLayout(self._urgent)
        self.body.addWidget(self.reading)
        self.body.addLayout(self._shelves)
        self.body.addStretch(1)

    def show_library(self, view: LibraryView) -> None:
        before, self._view = self._view, view
        if view == before:
            return
        self.field.show_words(view.search)
        self.reading.show_lists(view)
        if before is None or _shelves_of(view) != _shelves_of(before):
            self._show_shelves(view)
        if before is not None and view.search != before.search:
            announce(self, view.nothing or view.shelves[0].title)

    def focus_search(self) -> None:
        self.field.focus()
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the search to what was found."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self._rows:
            next(iter(self._rows.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def focus_article(self, name: str) -> None:
        """Go back to a row of the list, such as after its article was read."""
        if name in self._rows:
            self._rows[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_shelves(self, view: LibraryView) -> None:
        focused = self._focused_row()
        for part in (self._urgent, self._shelves):
            empty(part)
        self._rows.clear()
        for number, shelf in enumerate(view.shelves):
            part = self._urgent if view.is_urgent and number == 0 else self._shelves
            part.addWidget(self._shelf(shelf))
        if view.nothing:
            self._shelves.addWidget(words_label(view.nothing))
        self.focus_article(focused)

    def _focused_row(self) -> str:
        return next((name for name, row in self._rows.items() if row.hasFocus()), "")

    def _shelf(self, view: ShelfView) -> Card:
        """Its heading stands over the words of the rows, whose grounds reach further out."""
        card = Card()
        card.setAccessibleName(view.title)
        outer = card.layout()
        if outer is not None:
            space(outer, between=0, around=(1, 1.5, 1, 1))
        heading = QHBoxLayout()
        space(heading, around=(PADDING, 0, PADDING, 0.5))
        heading.addWidget(words_label(view.title, Role.HEADING))
        card.body.addLayout(heading)
        space(card.body, between=0)
        for line in view.lines:
            row = ArticleRow(line)
            row.clicked.connect(lambda _checked=False, name=line.name: self.chosen.emit(name))
            self._rows[line.name] = row
            card.body.addWidget(row)
        return card


def _shelves_of(view: LibraryView) -> tuple[object, ...]:
    return view.shelves, view.nothing, view.is_urgent
