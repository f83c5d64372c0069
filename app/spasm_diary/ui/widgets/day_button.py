"""One day of a month as a button, and the marks that it and the legend have in common.

What a day had is told three times over: by a figure, by the number of bars, and by the ground, so
that neither colours nor patterns have to be seen.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from spasm_diary.presenters.month_cells import DayCell, Mark
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_buttons import blend
from spasm_diary.ui.style_paint import SMALL_RADIUS, focus_ring, panel
from spasm_diary.ui.type_sizes import Role, grid, role_font

BARS = {Mark.MILD: 1, Mark.MEDIUM: 2, Mark.STRONG: 3}
MOST_BARS = 3
_TINTS = {Mark.UNKNOWN: 0.1, Mark.MILD: 0.1, Mark.MEDIUM: 0.2, Mark.STRONG: 0.32}
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
        if self.cell.has_sign:
            paint_sign(painter, _corner(inner, self.text(), mirrored=mirrored))
        if self.cell.in_month and not self.cell.is_ahead:
            paint_mark(painter, inner, self.cell.mark, str(self.cell.count))
        if self.hasFocus():
            focus_ring(painter, self.rect())
        painter.end()

    def enterEvent(self, event: object) -> None:
        super().enterEvent(event)  # type: ignore[arg-type]  # Qt's event
        self.update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]  # Qt's event
        self.update()


class MarkSwatch(QWidget):
    """A mark by itself, for the legend; the words beside it say what it is."""

    def __init__(self, paint: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._paint = paint
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grid(4), grid(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, self.rect().toRectF())
        painter.end()


def paint_swatch(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """As a cell of this mark looks, without a day; the figure stands for any number."""
    panel(painter, rect, mark_ground(mark), colours().named("border"), SMALL_RADIUS)
    figure = "" if mark in BARS or mark is Mark.UNKNOWN else "0"
    inner = rect.adjusted(grid(0.5), grid(0.5), -grid(0.5), -grid(0.5))
    paint_mark(painter, inner, mark, figure)


def paint_today(painter: QPainter, rect: QRectF) -> None:
    """The outline of the present day."""
    inset = grid(0.25)
    inner = rect.adjusted(inset, inset, -inset, -inset)
    panel(painter, inner, None, QPen(colours().named("text"), 2), SMALL_RADIUS)


def paint_sign(painter: QPainter, rect: QRectF) -> None:
    """A warning triangle: of all marks the only red one."""
    side = min(rect.width(), rect.height())
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    points = [
        QPointF(box.center().x(), box.top()),
        QPointF(box.right(), box.bottom()),
        QPointF(box.left(), box.bottom()),
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours().named("bad"))
    painter.drawPolygon(QPolygonF(points))
    painter.setPen(QPen(colours().named("card"), max(1.5, side / 9)))
    x = box.center().x()
    painter.drawLine(QPointF(x, box.top() + side * 0.38), QPointF(x, box.top() + side * 0.66))
    painter.drawPoint(QPointF(x, box.top() + side * 0.84))
    painter.restore()


def mark_ground(mark: Mark) -> QColor:
    shown = colours()
    return blend(shown.named("card"), shown.named("spasms"), _TINTS.get(mark, 0.0))


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, figure: str) -> None:
    """A figure with its bars below; a dot for other things; nothing where nothing is known."""
    if mark is Mark.NOT_RECORDED:
        return
    high = grid(0.75)
    below = QRectF(rect.left(), rect.bottom() - high, rect.width(), high)
    if mark is Mark.OTHER:
        _paint_dot(painter, below)
        return
    if mark is not Mark.NONE:
        _paint_bars(painter, below if figure else _middle(rect, high), mark)
    painter.save()
    painter.setFont(role_font(Role.STRONG if mark is not Mark.NONE else Role.BODY))
    painter.setPen(colours().named("text"))
    place = rect.adjusted(0, 0, 0, -high if mark is not Mark.NONE else 0)
    bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    centre = Qt.AlignmentFlag.AlignCenter
    painter.drawText(place, bottom if rect.height() > grid(4) else centre, figure)
    painter.restore()


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


def _paint_bars(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """One to three for the strength; a hollow one where it is not known."""
    tone = colours().named("spasms")
    count = BARS.get(mark, 1)
    gap = grid(0.5)
    wide = min((rect.width() - gap * (MOST_BARS - 1)) / MOST_BARS, grid(1.5))
    left = rect.center().x() - (wide * count + gap * (count - 1)) / 2
    for index in range(count):
        bar = QRectF(left + index * (wide + gap), rect.top(), wide, rect.height())
        if mark in BARS:
            panel(painter, bar, tone, radius=2)
        else:
            panel(painter, bar, None, QPen(tone, 1.5), radius=2)


def _paint_dot(painter: QPainter, rect: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours().named("quiet"))
    painter.drawEllipse(rect.center(), grid(0.4), grid(0.4))
    painter.restore()


def _middle(rect: QRectF, high: float) -> QRectF:
    return QRectF(rect.left(), rect.center().y() - high / 2, rect.width(), high)


def _corner(rect: QRectF, day: str, *, mirrored: bool) -> QRectF:
    """The trailing corner above, as far as the day leaves it room."""
    taken = QFontMetricsF(role_font(Role.SMALL)).horizontalAdvance(day)
    side = max(grid(LEAST_SIGN), min(grid(SIGN), rect.width() - taken - grid(0.25)))
    left = rect.left() if mirrored else rect.right() - side
    return QRectF(left, rect.top() + grid(0.125), side, side)
