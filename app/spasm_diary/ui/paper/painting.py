"""Paints a page: on a screen, into a PDF and on a printer alike. In the ui's thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from spasm_diary.ui.paper.faces import TIMES, ascent_of, font_of
from spasm_diary.ui.paper.pages import (
    INK,
    QUIET,
    Art,
    Face,
    Fill,
    Frame,
    Line,
    Page,
    Paper,
    Piece,
    Rule,
)

KEPT_CHARTS: Final = 16
POINTS_PER_INCH: Final = 72
_PLAIN: Final = Face(10)


def paint_page(painter: QPainter, page: Page, dots_per_point: float) -> None:
    """Paint a page with its corner where the painter's is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(dots_per_point / TIMES, dots_per_point / TIMES)
    for placed in page:
        with _moved(painter, placed.x, placed.y):
            for piece in placed.pieces:
                _paint(painter, piece)
    painter.restore()


def image_of(page: Page, paper: Paper, dots_per_point: float, pixels_per_dot: float = 1) -> QImage:
    """A page as it is printed, in pixels."""
    scale = dots_per_point * pixels_per_dot
    image = QImage(
        QSize(round(paper.width * scale), round(paper.height * scale)),
        QImage.Format.Format_RGB32,
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, page, scale)
    painter.end()
    image.setDevicePixelRatio(pixels_per_dot)
    return image


@contextmanager
def _moved(painter: QPainter, x: float, y: float) -> Iterator[None]:
    painter.translate(x * TIMES, y * TIMES)
    yield
    painter.translate(-x * TIMES, -y * TIMES)


def _paint(painter: QPainter, piece: Piece) -> None:
    match piece:
        case Line():
            _paint_line(painter, piece)
        case Rule():
            painter.setPen(QPen(QColor(piece.colour), piece.thick * TIMES))
            ends = (piece.x, piece.y, piece.to_x, piece.to_y)
            x, y, to_x, to_y = (one * TIMES for one in ends)
            painter.drawLine(QPointF(x, y), QPointF(to_x, to_y))
        case Fill():
            painter.fillRect(_rectangle(piece), QColor(piece.colour))
        case Frame():
            painter.setPen(QPen(QColor(INK), piece.thick * TIMES))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(_rectangle(piece))
        case Art():
            _paint_art(painter, piece)


def _paint_line(painter: QPainter, line: Line) -> None:
    painter.setPen(QColor(QUIET if line.face.is_quiet else INK))
    painter.setFont(font_of(line.face))
    leftward, rightward = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(leftward if line.is_leftward else rightward)
    base = line.y + ascent_of(line.face)
    painter.drawText(QPointF(line.x * TIMES, base * TIMES), line.text)


def _paint_art(painter: QPainter, art: Art) -> None:
    """Its words begin from the letters of the painter, so these are the plain ones first."""
    painter.setFont(font_of(_PLAIN))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _renderer(art.svg).render(painter, _rectangle(art))


def _rectangle(piece: Fill | Frame | Art) -> QRectF:
    return QRectF(piece.x * TIMES, piece.y * TIMES, piece.width * TIMES, piece.height * TIMES)


@lru_cache(maxsize=KEPT_CHARTS)
def _renderer(svg: bytes) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg))
