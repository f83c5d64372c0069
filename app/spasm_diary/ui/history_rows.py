"""How the rows of the history's list are laid out and painted: days as headings, entries below."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from spasm_diary.presenters.history_page import HistoryDay, HistoryRow
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import SMALL_RADIUS, focus_ring, panel
from spasm_diary.ui.style_sizes import TARGET
from spasm_diary.ui.type_sizes import Role, grid, role_font, text_scale
from spasm_diary.words import tr

Item = HistoryDay | HistoryRow
ITEM_ROLE = Qt.ItemDataRole.UserRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_ENDLESS = 10_000


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of a row: where it stands, and how it is written."""

    text: str
    font: QFont
    colour: str
    rect: QRect


class HistoryRowPainter(QStyledItemDelegate):
    """Measures a row once for each width and size of text."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[Item, int], int] = {}
        self._time_width = 0

    def forget(self, longest_time: str) -> None:
        """Other rows are shown, or the text has another size."""
        self._heights.clear()
        metrics = QFontMetrics(role_font(Role.SMALL))
        self._time_width = metrics.horizontalAdvance(longest_time)

    def height(self, item: Item, width: int) -> int:
        key = (item, width)
        if key not in self._heights:
            pieces = self._pieces(item, QRect(0, 0, width, _ENDLESS))
            below = max(piece.rect.bottom() for piece in pieces) + grid(1)
            least = grid(6) if isinstance(item, HistoryDay) else round(TARGET * text_scale())
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
        item, rect = index.data(ITEM_ROLE), option.rect
        state = option.state
        painter.save()
        if QStyle.StateFlag.State_MouseOver in state:
            panel(painter, rect, colours().named("hover"), radius=SMALL_RADIUS)
        if isinstance(item, HistoryDay):
            painter.setPen(QPen(colours().named("line"), 1))
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        for piece in self._pieces(item, rect):
            painter.setFont(piece.font)
            painter.setPen(colours().named(piece.colour))
            where = QStyle.visualRect(option.direction, rect, piece.rect)
            painter.drawText(where, _WRAP, piece.text)
        if QStyle.StateFlag.State_HasFocus in state:
            focus_ring(painter, rect, SMALL_RADIUS)
        painter.restore()

    def _pieces(self, item: Item, rect: QRect) -> list[_Piece]:
        if isinstance(item, HistoryDay):
            room = rect.adjusted(grid(1), grid(2), -grid(1), 0)
            return [_piece(item.words, Role.STRONG, "accent", room)]
        inner = rect.adjusted(grid(1), grid(1), -grid(1), 0)
        time_width = min(self._time_width, inner.width() // 4)
        time_room = QRect(inner.left(), inner.top(), time_width, inner.height())
        words_room = inner.adjusted(time_width + grid(2) if time_width else 0, 0, 0, 0)
        pieces = [_piece(item.words, Role.BODY, "text", words_room)]
        for said in (item.note, tr("added later") if item.is_added_later else ""):
            if said:
                below = pieces[-1].rect.bottom() + grid(0.25)
                room = words_room.adjusted(0, below - words_room.top(), 0, 0)
                pieces.append(_piece(said, Role.SMALL, "quiet", room))
        pieces.append(_piece(item.time, Role.SMALL, "quiet", time_room))
        return pieces


def _piece(text: str, role: Role, colour: str, room: QRect) -> _Piece:
    font = role_font(role)
    used = QFontMetrics(font).boundingRect(room, _WRAP, text)
    return _Piece(text, font, colour, QRect(room.left(), room.top(), room.width(), used.height()))
