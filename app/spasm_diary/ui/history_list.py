"""The list of the history: days with their entries below, as many as there are.

The rows are painted, not made of widgets: a hard month has a thousand. The list is as high as its
rows, so that the page scrolls and not the list in it.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QSizePolicy

from spasm_diary.presenters.history_page import HistoryDay, HistoryRow
from spasm_diary.ui.history_rows import ITEM_ROLE, HistoryRowPainter, Item
from spasm_diary.ui.type_sizes import grid
from spasm_diary.words import N_, tr

_Index = QModelIndex | QPersistentModelIndex
NARROWEST = 32
"""In units of the grid."""
MORE_BY_MENU = N_("Enter opens the day. The menu key leads to earlier values.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keys go where they soon come back from."""


class HistoryList(QListView):
    """Each row opens its day, by a press or by Enter."""

    moved_to = Signal(QRect)
    """Where in the list the row is that the keys went to."""

    def __init__(
        self,
        open_day: Callable[[date], None],
        show_earlier: Callable[[Sequence[UUID]], None],
    ) -> None:
        super().__init__()
        self._open_day = open_day
        self._show_earlier = show_earlier
        self._rows = _Rows()
        self._painter = HistoryRowPainter(self)
        self._left_at = QPersistentModelIndex()
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Entries by day"))
        self.setAccessibleDescription(tr(MORE_BY_MENU))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._open)

    def show_days(self, days: tuple[HistoryDay, ...]) -> None:
        self._rows.show_days(days)
        self._measure()

    def heightForWidth(self, width: int) -> int:
        return sum(self._painter.height(item, width) for item, _day in self._rows.items)

    def sizeHint(self) -> QSize:
        width = max(self.width(), grid(NARROWEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(grid(NARROWEST), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if self._left_at.isValid() and not by_mouse:
            self.setCurrentIndex(self._left_at)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt would go on telling screen readers that the keys are at a row of the list."""
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self._left_at = QPersistentModelIndex(self.currentIndex())
            self.setCurrentIndex(QModelIndex())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.moved_to.emit(self.visualRect(current))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row under the mouse, or the one that the keys are at."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            at = event.pos() if by_mouse else self.visualRect(index).center()
            self.menu_of(index).popup(self.viewport().mapToGlobal(at))

    def menu_of(self, index: _Index) -> QMenu:
        """What can be done with a row."""
        item, day = self._rows.items[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open this day")).triggered.connect(lambda: self._open_day(day))
        if isinstance(item, HistoryRow):
            earlier = menu.addAction(tr("Earlier values"))
            earlier.triggered.connect(lambda: self._show_earlier([item.id]))
        return menu

    def _measure(self) -> None:
        rows = (item for item, _day in self._rows.items if isinstance(item, HistoryRow))
        self._painter.forget({row.time for row in rows})
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _open(self, index: _Index) -> None:
        self._open_day(self._rows.items[index.row()][1])


class _Rows(QAbstractListModel):
    """The days and entries in one row of rows, each with its day."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[tuple[Item, date]] = []

    def show_days(self, days: tuple[HistoryDay, ...]) -> None:
        self.beginResetModel()
        self.items = []
        for day in days:
            self.items.append((day, day.day))
            self.items.extend((row, day.day) for row in day.rows)
        self.endResetModel()

    def rowCount(self, _parent: _Index | None = None) -> int:
        return len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item, _day = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(item)
        return None


def _spoken(item: Item) -> str:
    if isinstance(item, HistoryDay):
        return item.words
    later = tr("added later") if item.is_added_later else ""
    return ", ".join(filter(None, (item.time, item.words, item.note, later)))
