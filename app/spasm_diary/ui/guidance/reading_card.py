"""Above the shelves: what waits to be read, and what was read lately, as two short lists."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from spasm_diary.presenters.library import ArticleLine, LibraryView
from spasm_diary.ui.guidance.article_row import PADDING, ArticleRow
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.parts import quiet_button, words_label
from spasm_diary.ui.widgets.two_columns import TwoColumns
from spasm_diary.words import tr

WIDE = 70
"""The width that has room for both lists beside each other, in units of the grid."""


class ReadingCard(Card):
    """Hidden while there is neither."""

    chosen = Signal(str)
    forgotten = Signal()
    """What was read is to be forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Your reading"))
        outer = self.layout()
        if outer is not None:
            space(outer, around=(1, 1.5, 1, 1))
        self._shown: tuple[tuple[ArticleLine, ...], ...] = ()
        self._lists = QVBoxLayout()
        self.body.addLayout(self._lists)
        self.hide()

    def show_lists(self, view: LibraryView) -> None:
        if self._shown == (view.later, view.lately):
            return
        self._shown = (view.later, view.lately)
        empty(self._lists)
        columns = TwoColumns(beginning_at=WIDE)
        if view.later:
            columns.add_card(self._list(tr("Read later"), view.later), column=0)
        if view.lately:
            lately = self._list(tr("Read lately"), view.lately)
            columns.add_card(lately, column=1 if view.later else 0)
            forget = quiet_button(tr("Forget what I read"), icon="close")
            forget.clicked.connect(lambda _checked=False: self.forgotten.emit())
            layout = lately.layout()
            if layout is not None:
                layout.addWidget(forget)
                layout.setAlignment(forget, Qt.AlignmentFlag.AlignLeading)
        self._lists.addWidget(columns)
        self.setVisible(bool(view.later or view.lately))

    def _list(self, title: str, lines: Iterable[ArticleLine]) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        space(layout, between=0)
        heading = QHBoxLayout()
        space(heading, around=(PADDING, 0, PADDING, 0.5))
        heading.addWidget(words_label(title, Role.HEADING))
        layout.addLayout(heading)
        for line in lines:
            row = ArticleRow(line)
            row.setAccessibleName(f"{title}: {line.title}")
            row.clicked.connect(lambda _checked=False, name=line.name: self.chosen.emit(name))
            layout.addWidget(row)
        return part
