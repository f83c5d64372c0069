"""Puts a chart on paper: a preview first, then a printer or a PDF file.

The page is drawn as lines and words, not as dots: sharp on any printer, and its words can be
searched in a PDF. It is made in the worker thread; only the painting is done in the ui's.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPageLayout, QPainter, QTextOption
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from spasm_diary.charts.chart import Picture
from spasm_diary.charts.fonts import font_files
from spasm_diary.charts.look import FONT, PAGE, PAPER
from spasm_diary.charts.saving import written
from spasm_diary.words import tr

MARGIN_MM: Final = 18
BODY_POINTS: Final = 10


@dataclass(frozen=True, slots=True)
class PrintedChart:
    """All that a page with a chart on it needs."""

    title: str
    svg: bytes
    sentence: str
    foot: str


def printed_chart(picture: Picture, foot: str) -> PrintedChart:
    """Make the page. In any thread; it loads matplotlib where that is not done yet."""
    return PrintedChart(picture.title, written(picture, "svg", PAPER), picture.sentence, foot)


def new_printer(title: str) -> QPrinter:
    """A4 or Letter, by the system's own habit, with margins for any printer."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return printer


def print_chart(printed: PrintedChart, printer: QPrinter) -> None:
    """Paint the page: the chart as wide as the paper allows, and what it says under it."""
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))
    painter = QPainter(printer)
    paper = QRectF(painter.viewport())
    line = printer.resolution() * BODY_POINTS / 72 * 1.4
    height = min(paper.width() * PAGE.height / PAGE.width, paper.height() - 8 * line)
    width = height * PAGE.width / PAGE.height
    QSvgRenderer(QByteArray(printed.svg)).render(painter, QRectF(0, 0, width, height))
    painter.setFont(QFont(FONT, BODY_POINTS))
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WordWrap)
    below = QRectF(0, height + line, paper.width(), paper.height() - height - 3 * line)
    painter.drawText(below, printed.sentence, wrapped)
    foot = QRectF(0, paper.height() - line, paper.width(), line)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, printed.foot)
    painter.end()


def preview_chart(printed: PrintedChart, parent: QWidget) -> QPrintPreviewDialog:
    """Show how it will be on paper; from there it is printed or kept as a PDF."""
    printer = new_printer(printed.title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print: {title}").format(title=printed.title))
    dialog.paintRequested.connect(lambda wanted: print_chart(printed, wanted))
    dialog.kept_printer = printer  # type: ignore[attr-defined]  # Qt does not keep it alive
    dialog.open()
    return dialog
