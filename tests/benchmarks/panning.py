"""A step of dragging a chart, against the same columns painted by hand with QPainter."""

import os
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from tests.benchmarks.drawing import whole_picture
from tests.benchmarks.table import Line

from spasm_diary.charts.chart import Picture
from spasm_diary.ui.background import Background
from spasm_diary.ui.chart_view import ChartView

SIZE = (900, 600)
STEPS = 60
PANELS = 5
MOST_MS = 16


def panning_lines(lives: Mapping[int, Path]) -> Iterable[Line]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    background = Background()
    ratios: dict[int, float] = {}
    slowest: dict[int, float] = {}
    for years, data in lives.items():
        picture = whole_picture(data / "diary.db")
        dragged = _dragged(picture, background)
        by_hand = _frames(partial(_paint_by_hand, picture))
        ratios[years] = median(dragged) / median(by_hand)
        slowest[years] = 1000 * max(dragged)
    background.close()
    del application
    yield Line("a step of dragging a chart", "the columns painted by hand", 2.5, ratios)
    yield Line("the slowest step", "", MOST_MS, slowest, unit="ms")


def _dragged(picture: Picture, background: Background) -> list[float]:
    view = ChartView(background)
    view.resize(*SIZE)
    view.show_picture(picture)
    view.show()
    while not view.is_drawn:
        QApplication.processEvents()
    ground = QPixmap(*SIZE)
    _press(view, QMouseEvent.Type.MouseButtonPress, 450)

    def step(number: int) -> None:
        _press(view, QMouseEvent.Type.MouseMove, 450 - 5 * number - 20)
        view.render(ground)

    return _frames(step)


def _press(view: ChartView, kind: QMouseEvent.Type, x: int) -> None:
    spot = QPointF(QPoint(x, 300))
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, spot, spot, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def _paint_by_hand(picture: Picture, step: int) -> None:
    """Five panels of thin lines and bars, as many as the chart has columns."""
    ground = QPixmap(*SIZE)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    columns = max(2, len(picture.points))
    wide, high = SIZE[0] / columns, SIZE[1] / PANELS
    for panel in range(PANELS):
        floor = (panel + 1) * high
        tops = [
            floor - high * ((column * 37 + step * 11 + panel) % 100) / 120
            for column in range(columns)
        ]
        if panel % 2:
            spots = [(column * wide - step, top) for column, top in enumerate(tops)]
            lines = [QLineF(*one, *other) for one, other in pairwise(spots)]
            painter.drawLines(lines)
        else:
            for column, top in enumerate(tops):
                bar = QRectF(column * wide - step, top, max(1.0, wide * 0.8), floor - top)
                painter.fillRect(bar, Qt.GlobalColor.darkGreen)
    painter.end()


def _frames(step: Callable[[int], None]) -> list[float]:
    times = []
    for number in range(STEPS):
        begun = time.process_time()
        step(number)
        times.append(time.process_time() - begun)
    return times[5:]
