"""One day of a month as a button."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from spasm_diary.presenters.month_cells import DayCell
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_buttons import blend
from spasm_diary.ui.style_paint import SMALL_RADIUS, focus_ring, panel
from spasm_diary.ui.type_sizes import Role, grid, role_font
from spasm_diary.ui.widgets.day_marks import (
    mark_ground,
    paint_appointment,
    paint_mark,
    paint_sign,
    paint_today,
)

WIDTH, HEIGHT = 4.5, 7
"""The least of a cell, in units of the grid."""
LEAST_SIGN, SIGN = 0.9, 1.75
"""The sizes that a warning sign may have, in units."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayButton(QAbstractButton):
    """Draws a cell; which keys lead elsewhere, the month decides."""

    def __init__(self, on_key: Callable[[QKeyEvent], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._on_key = on_key
        self.cell: DayCell | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_cell(self, cell: DayCell) -> None:
        if cell != self.cell:
            self.cell = cell
            self.setText(str(cell.day.day))
            self.setAccessibleName(cell.spoken)
            self.setProperty("quiet", not cell.in_month)  # without an outline
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(grid(WIDTH), grid(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on_key(event):
            return
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.cell is None:
            return
        painter = QPainter(self)
        _paint_ground(painter, self.rect().toRectF(), self.cell, is_pointed_at=self.underMouse())
        inner = self.rect().toRectF().adjusted(grid(0.5), grid(0.5), -grid(0.5), -grid(0.75))
        _paint_day(painter, inner, self.cell)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = _corner(inner, self.text(), mirrored=mirrored)
        if self.cell.has_sign:
            paint_sign(painter, corner)
        if self.cell.appointments:
            below = corner.height() + grid(0.25) if self.cell.has_sign else 0.0
            paint_appointment(painter, corner.translated(0, below))
        if self.cell.in_month and not self.cell.is_ahead:
            paint_mark(painter, inner, self.cell.mark, str(self.cell.count))
        if self.hasFocus():
            focus_ring(painter, self.rect())
        painter.end()


def _paint_ground(painter: QPainter, rect: QRectF, cell: DayCell, *, is_pointed_at: bool) -> None:
    shown = colours()
    is_marked = cell.in_month and not cell.is_ahead
    ground = mark_ground(cell.mark) if is_marked else shown.named("card")
    if is_pointed_at:
        ground = blend(ground, shown.named("text"), 0.08)
    edge = shown.named("border") if cell.in_month else None
    panel(painter, rect, ground, edge, SMALL_RADIUS)
    if cell.is_today:
        paint_today(painter, rect)


def _paint_day(painter: QPainter, rect: QRectF, cell: DayCell) -> None:
    is_quiet = cell.is_ahead or not cell.in_month
    painter.save()
    font = role_font(Role.SMALL)
    if cell.is_today:
        font.setWeight(role_font(Role.STRONG).weight())
    painter.setFont(font)
    painter.setPen(colours().named("quiet" if is_quiet else "text"))
    leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
    painter.drawText(rect, leading, str(cell.day.day))
    painter.restore()


def _corner(rect: QRectF, day: str, *, mirrored: bool) -> QRectF:
    """The trailing corner above, as far as the day leaves it room."""
    taken = QFontMetricsF(role_font(Role.SMALL)).horizontalAdvance(day)
    side = max(grid(LEAST_SIGN), min(grid(SIGN), rect.width() - taken - grid(0.25)))
    left = rect.left() if mirrored else rect.right() - side
    return QRectF(left, rect.top() + grid(0.125), side, side)
