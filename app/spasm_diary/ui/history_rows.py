"""How the rows of the history's list are laid out and painted: days as headings, entries below."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from spasm_diary.presenters.history_page import HistoryDay, HistoryRow
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import SMALL_RADIUS, focus_ring, panel
from spasm_diary.ui.style_sizes import TARGET
from spasm_diary.ui.type_sizes import GRID, Role, role_font, text_scale
from spasm_diary.words import tr

Item = HistoryDay | HistoryRow
ITEM_ROLE = Qt.ItemDataRole.UserRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_ENDLESS = 10_000
_HAIR = 2
"""Pixels by which words may be wider than the sum of their letters, when they are painted."""
_ROLES = (Role.BODY, Role.STRONG, Role.SMALL)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of a row: where it stands, and how it is written."""

    text: str
    role: Role
    colour: str
    rect: QRect


class HistoryRowPainter(QStyledItemDelegate):
    """Measures a row once for each width and size of text."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[Item, int], int] = {}
        self.forget(())

    def forget(self, times: Iterable[str]) -> None:
        """Other rows are shown, or the text has another size."""
        self._heights.clear()
        # Looked up once: a hard month has a thousand rows to be measured.
        self._unit = GRID * text_scale()
        self._fonts = {role: role_font(role) for role in _ROLES}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        times = set(times)
        words = {word for time in times for word in time.split()}
        self._time_width, self._time_word_width = self._widest(times), self._widest(words)

    def height(self, item: Item, width: int) -> int:
        key = (item, width)
        if key not in self._heights:
            pieces = self._pieces(item, QRect(0, 0, width, _ENDLESS))
            below = max(piece.rect.bottom() for piece in pieces) + self._grid(1)
            least = self._grid(6 if isinstance(item, HistoryDay) else TARGET / GRID)
            self._heights[key] = max(below, least)
        return self._heights[key]

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.height(index.data(ITEM_ROLE), width))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item, rect, state = index.data(ITEM_ROLE), option.rect, option.state
        painter.save()
        if QStyle.StateFlag.State_MouseOver in state:
            panel(painter, rect, colours().named("hover"), radius=SMALL_RADIUS)
        if isinstance(item, HistoryDay):
            painter.setPen(QPen(colours().named("line"), 1))
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        for piece in self._pieces(item, rect):
            painter.setFont(self._fonts[piece.role])
            painter.setPen(colours().named(piece.colour))
            where = QStyle.visualRect(option.direction, rect, piece.rect)
            painter.drawText(where, _WRAP, piece.text)
        if QStyle.StateFlag.State_HasFocus in state:
            focus_ring(painter, rect, SMALL_RADIUS)
        painter.restore()

    def _pieces(self, item: Item, rect: QRect) -> list[_Piece]:
        side = self._grid(1)
        if isinstance(item, HistoryDay):
            room = rect.adjusted(side, self._grid(2), -side, 0)
            return [self._piece(item.words, Role.STRONG, "accent", room)]
        inner = rect.adjusted(side, side, -side, 0)
        time_width = max(min(self._time_width, inner.width() // 4), self._time_word_width)
        time_room = QRect(inner.left(), inner.top(), time_width, inner.height())
        words_room = inner.adjusted(time_width + self._grid(2) if time_width else 0, 0, 0, 0)
        pieces = [self._piece(item.words, Role.BODY, "text", words_room)]
        for said in (item.note, tr("added later") if item.is_added_later else ""):
            if said:
                below = pieces[-1].rect.bottom() + self._grid(0.25)
                room = words_room.adjusted(0, below - words_room.top(), 0, 0)
                pieces.append(self._piece(said, Role.SMALL, "quiet", room))
        if item.time:
            pieces.append(self._piece(item.time, Role.SMALL, "quiet", time_room))
        return pieces

    def _piece(self, text: str, role: Role, colour: str, room: QRect) -> _Piece:
        metrics = self._metrics[role]
        if metrics.horizontalAdvance(text) + _HAIR <= room.width():
            high = metrics.height()
        else:
            high = metrics.boundingRect(room, _WRAP, text).height()
        return _Piece(text, role, colour, QRect(room.left(), room.top(), room.width(), high))

    def _widest(self, times: Iterable[str]) -> int:
        advance = max(map(self._metrics[Role.SMALL].horizontalAdvance, times), default=0)
        return advance + _HAIR if advance else 0

    def _grid(self, units: float) -> int:
        return round(self._unit * units)
