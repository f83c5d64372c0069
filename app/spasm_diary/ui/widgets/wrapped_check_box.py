"""A check box whose words go on in the next line; those of Qt's own would be cut off."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QWidget,
)

from spasm_diary.ui.marks import mark
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import SMALL_RADIUS, focus_ring, panel, tick
from spasm_diary.ui.style_sizes import TARGET
from spasm_diary.ui.type_sizes import grid, text_scale
from spasm_diary.ui.widgets.line_breaks import unbroken

_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
NARROWEST = 11
"""In units of the grid: room for the longest word beside the box."""


class WrappedCheckBox(QAbstractButton):
    """Whether it is checked is shown by whoever listens; a press alone changes nothing."""

    def __init__(self, text: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        mark(self, "quiet")  # it has no outline of its own
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nextCheckState(self) -> None:
        """Nothing: a press is told, and what is chosen then is shown."""

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - self.before_words() - grid(0.5), 1), 10_000)
        words = self.fontMetrics().boundingRect(room, _WORDS, self.text())
        return max(words.height() + grid(1), round(TARGET * text_scale()))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = self.before_words() + words + grid(1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, unbroken(self.text())))
        width = max(self.before_words() + longest + grid(1), grid(NARROWEST))
        return QSize(width, round(TARGET * text_scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._box()
        box = QRect(grid(0.5), (self.height() - side) // 2, side, side)
        where = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        self._paint_box(painter, where.toRectF())
        words = self.rect().adjusted(self.before_words(), 0, -grid(0.5), 0)
        where = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.setPen(colours().named("text"))
        painter.drawText(where, _WORDS | Qt.AlignmentFlag.AlignLeading, self.text())
        if self.hasFocus():
            focus_ring(painter, self.rect())
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        shown = colours()
        tone = shown.named(self._tone)
        if self.isChecked():
            panel(painter, box, tone, radius=SMALL_RADIUS)
            tick(painter, box, shown.named("on_accent"))
        else:
            edge = tone if self.underMouse() else shown.named("border")
            panel(painter, box, shown.named("card"), QPen(edge, 1.5), SMALL_RADIUS)

    def _box(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)

    def before_words(self) -> int:
        """How far in its words begin, for what stands below them."""
        return grid(0.5) + self._box() + grid(1)
