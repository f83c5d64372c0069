"""The history as it is seen: the month, what its marks mean, and the list of what was recorded."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from spasm_diary import formats
from spasm_diary.presenters.history_page import HistoryPresenter, HistoryView
from spasm_diary.presenters.month_cells import Mark
from spasm_diary.ui.announce import announce
from spasm_diary.ui.history_list import HistoryList
from spasm_diary.ui.type_sizes import Role, grid, set_quiet, set_role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.day_marks import (
    MarkSwatch,
    paint_appointment,
    paint_sign,
    paint_swatch,
    paint_today,
)
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.line_breaks import unbroken
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.month_grid import MonthGrid
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import FlowingLabel, icon_button, words_label
from spasm_diary.ui.widgets.search_field import SearchField
from spasm_diary.ui.widgets.two_columns import TwoColumns
from spasm_diary.words import tr

WIDE = 92
"""The width, in units of the grid, from which the list stands beside the month."""


class HistoryPage(Page):
    """Draws what the presenter shows, and passes on what is pressed or searched for."""

    def __init__(
        self,
        open_day: Callable[[date], None],
        show_earlier: Callable[[Sequence[UUID]], None] = lambda _entries: None,
    ) -> None:
        super().__init__()
        self._presenter: HistoryPresenter | None = None
        self._view: HistoryView | None = None
        self._trouble = MessageBar()
        self._title = _MonthName()
        set_role(self._title, Role.TITLE)
        self._search = SearchField(
            tr("Search in everything you wrote"), tr("Search your notes and names")
        )
        self._search.searched.connect(self._on_searched)
        self._today = QPushButton(tr("This month"))
        self.grid = MonthGrid()
        self.grid.opened.connect(open_day)
        self.grid.wanted.connect(self._on_wanted)
        self._recorded = words_label("", Role.SMALL)
        self.list = HistoryList(open_day, show_earlier)
        self.list.moved_to.connect(self._keep_in_view)
        self._list_card = Card("")
        self._nothing = words_label()
        self._list_card.body.addWidget(self._nothing)
        self._list_card.body.addWidget(self.list)
        self.body.addLayout(self._head())
        self.body.addWidget(self._trouble)
        self._columns = self._make_columns()
        self.body.addWidget(self._columns)
        self.body.addStretch(1)

    def use(self, presenter: HistoryPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self.destroyed.connect(presenter.stop_listening)
        if self.isVisible():
            presenter.look()

    def show_history(self, view: HistoryView) -> None:
        before, self._view = self._view, view
        if view == before:
            return
        self._title.setText(view.title)
        self._today.setEnabled(not view.is_today_shown)
        self._search.show_words(view.search)
        self._show_trouble(view.trouble)
        self.grid.show_weekdays(view.weekdays)
        self.grid.show_weeks(view.weeks)
        self.grid.setAccessibleName(view.title)
        self._recorded.setText(view.recorded)
        self._list_card.set_heading(view.list_title)
        self._columns.lead_with(self._list_card if view.search else None)
        self._nothing.setText(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self.list.setVisible(bool(view.days))
        self.list.show_days(view.days)
        if before is not None and before.list_title != view.list_title:
            announce(self, view.list_title if view.days else view.nothing)

    def focus_search(self) -> None:
        """Bring the keys to the search."""
        self._search.focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._presenter is not None:
            self._presenter.look_away()

    def _head(self) -> FlowLayout:
        before = icon_button("previous", tr("The month before"), partial(self._step, -1))
        after = icon_button("next", tr("The month after"), partial(self._step, 1))
        self._today.clicked.connect(self._on_today)
        month = QWidget()
        row = QHBoxLayout(month)
        space(row)
        for part in (before, self._title, after):
            row.addWidget(part)
        head = FlowLayout()
        head.addWidget(month)
        head.addWidget(self._today)
        head.addWidget(self._search)
        return head

    def _make_columns(self) -> TwoColumns:
        month = Card("")
        month.body.addWidget(self.grid)
        month.body.addWidget(self._recorded)
        month.body.addWidget(_legend())
        columns = TwoColumns(beginning_at=WIDE)
        columns.add_card(month, column=0)
        columns.add_card(self._list_card, column=1)
        return columns

    def _show_trouble(self, trouble: str) -> None:
        if trouble and self._presenter is not None:
            again = (tr("Try again"), self._presenter.show)
            self._trouble.show_message(trouble, (again,))
        else:
            self._trouble.hide()

    def _step(self, months: int) -> None:
        if self._presenter is not None:
            self._presenter.step(months)

    def _on_today(self) -> None:
        if self._presenter is not None:
            self._presenter.open_today()

    def _on_wanted(self, day: date) -> None:
        if self._presenter is not None:
            self._presenter.open(day)

    def _on_searched(self, words: str) -> None:
        if self._presenter is not None:
            self._presenter.search(words)

    def _keep_in_view(self, row: QRect) -> None:
        top = self.list.mapTo(self._contents, row.topLeft())
        for y in (top.y() + row.height(), top.y()):
            self.ensureVisible(0, y, 0, grid(2))


class _MonthName(QLabel):
    """Wide enough for any month, so that the buttons beside it stand still."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        names = (formats.month_name(date(2000, month, 1)) for month in range(1, 13))
        width = self._widest([formats.as_heading(name) for name in names])
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(unbroken(self.text())), self.fontMetrics().height())

    def _widest(self, texts: list[str]) -> int:
        return max(map(self.fontMetrics().horizontalAdvance, texts)) + 2


def _legend() -> QWidget:
    legend = QWidget()
    flow = FlowLayout(legend)
    space(flow, between=1.5)
    for mark in reversed(Mark):
        flow.addWidget(_meaning(partial(paint_swatch, mark=mark), tr(mark.label)))
    flow.addWidget(_meaning(partial(_small, paint_sign), tr("A warning sign ticked")))
    flow.addWidget(_meaning(partial(_small, paint_appointment), tr("An appointment")))
    flow.addWidget(_meaning(paint_today, tr("Today")))
    return legend


def _small(paint: Callable[[QPainter, QRectF], None], painter: QPainter, rect: QRectF) -> None:
    inset = grid(1)
    paint(painter, rect.marginsRemoved(QMarginsF(inset, inset, inset, inset)))


def _meaning(paint: Callable[..., None], words: str) -> QWidget:
    meaning = QWidget()
    row = QHBoxLayout(meaning)
    space(row)
    row.addWidget(MarkSwatch(paint))
    label = FlowingLabel(words, Role.SMALL)
    set_quiet(label)
    row.addWidget(label, 1)
    return meaning
