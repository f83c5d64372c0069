"""The card of what can be filled in some time, folded away until somebody wants it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from spasm_diary.presenters.today.fill_in import FillInPart, FillInRow, FillInView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.key_order import focus_first
from spasm_diary.ui.widgets.page import reveal
from spasm_diary.ui.widgets.parts import quiet_button, when_pressed, words_label
from spasm_diary.words import tr


class FillInCard(Card):
    """A row an entry: to where it is filled in, or off the list."""

    def __init__(self, view: FillInView, part: FillInPart) -> None:
        super().__init__(tr("When you like"))
        self._part = part
        self._shown: FillInView | None = None
        self._fold = Foldable(view.heading)
        self._rows = QVBoxLayout()
        space(self._rows, between=1)
        about = tr("Spasms and bad days of the last 14 days. You can leave them as they are, too.")
        self._fold.body.addWidget(words_label(about, Role.SMALL))
        self._fold.body.addLayout(self._rows)
        self.body.addWidget(self._fold)
        self.show_rows(view)

    def begin(self) -> None:
        """Unfold, and bring the keys to the first row."""
        self._fold.show_open(is_open=True)
        first = self._rows.itemAt(0)
        row = None if first is None else first.widget()
        if row is not None:
            focus_first(row)
            reveal(self)

    def show_rows(self, view: FillInView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._fold.set_heading(view.heading)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._fold.isAncestorOf(focused)
        empty(self._rows)
        for row in view.rows:
            self._rows.addWidget(self._row(row))
        if len(view.rows) > 1:
            self._rows.addWidget(self._leave_all(), 0, Qt.AlignmentFlag.AlignLeft)
        if had_focus:
            focus_first(self._fold)

    def _row(self, row: FillInRow) -> QWidget:
        fill = QPushButton(tr("Fill in"))
        fill.setAccessibleName(tr("Fill in: {entry}").format(entry=row.words))
        when_pressed(fill, partial(self._part.fill_in, row.id))
        leave = quiet_button(tr("Leave it as it is"))
        leave.setAccessibleName(tr("Leave it as it is: {entry}").format(entry=row.words))
        when_pressed(leave, partial(self._part.leave, row.id))
        line = QWidget()
        column = QVBoxLayout(line)
        space(column, between=0.5)
        ways = FlowLayout()
        for button in (fill, leave):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            ways.addWidget(button)
        column.addWidget(words_label(row.words))
        column.addLayout(ways)
        return line

    def _leave_all(self) -> QPushButton:
        leave = QPushButton(tr("Leave all as they are"))
        when_pressed(leave, self._part.leave)
        return leave
