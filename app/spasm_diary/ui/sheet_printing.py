"""Puts the recovery sheet on paper: a preview first, then a printer or a PDF file."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from spasm_diary.words import tr

POINTS, LINE = 12, 1.8
"""The size of the letters, and of a line in sizes of a letter."""


def print_sheet(lines: Sequence[str], printer: QPrinter) -> None:
    """Paint the page in letters that are easy to tell apart."""
    painter = QPainter(printer)
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setPointSize(POINTS)
    painter.setFont(font)
    paper = QRectF(painter.viewport())
    below = 0.0
    for line in lines:
        room = QRectF(0, below, paper.width(), paper.height() - below)
        drawn = painter.drawText(room, Qt.TextFlag.TextWordWrap, line)
        height = printer.resolution() * POINTS / 72 * LINE
        below += max(height, drawn.height() if line else height)
    painter.end()


def preview_sheet(lines: Sequence[str], parent: QWidget) -> QPrintPreviewDialog:
    """Show how it will be on paper; from there it is printed or kept as a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    title = tr("Recovery sheet")
    printer.setDocName(title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print: {title}").format(title=title))
    dialog.paintRequested.connect(lambda wanted: print_sheet(lines, wanted))
    dialog.kept_printer = printer  # type: ignore[attr-defined]  # Qt does not keep it alive
    dialog.open()
    return dialog
