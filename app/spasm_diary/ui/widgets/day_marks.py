"""The marks of a day in the month, as its cell and the legend both paint them.

What a day had is told three times over: by a figure, by the number of bars, and by the ground, so
that neither colours nor patterns have to be seen.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from spasm_diary.presenters.month_cells import Mark
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_buttons import blend
from spasm_diary.ui.style_paint import SMALL_RADIUS, panel
from spasm_diary.ui.type_sizes import Role, grid, role_font

BARS = {Mark.MILD: 1, Mark.MEDIUM: 2, Mark.STRONG: 3}
MOST_BARS = 3
_TINTS = {Mark.UNKNOWN: 0.1, Mark.MILD: 0.1, Mark.MEDIUM: 0.2, Mark.STRONG: 0.32}


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


def paint_appointment(painter: QPainter, rect: QRectF) -> None:
    """A sheet of a calendar, in the colour of what can be pressed."""
    side = min(rect.width(), rect.height())
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    tone = colours().named("accent")
    panel(painter, box, colours().named("card"), QPen(tone, max(1.0, side / 8)), radius=2)
    panel(painter, QRectF(box.left(), box.top(), side, side * 0.4), tone, radius=2)


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
