"""The printers of the computer, if it has any."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from spasm_diary.ui.paper.pages import A4, LETTER, Pages, Paper
from spasm_diary.ui.paper.pdf import NO_MARGINS, page_size
from spasm_diary.ui.paper.putting import Putting

_LETTER_TERRITORIES = frozenset(
    ("US", "CA", "MX", "PR", "GT", "SV", "HN", "NI", "CR", "PA", "CO", "VE", "CL", "DO", "PH")
)


def usual_paper() -> Paper:
    """What people have in their printers where the computer is."""
    territory = QLocale.territoryToCode(QLocale.system().territory())
    return LETTER if territory in _LETTER_TERRITORIES else A4


def is_there_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def new_printer(pages: Pages) -> QPrinter:
    """The usual printer, told what comes. Pages are painted from the corner of the paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(pages.title)
    printer.setPageSize(page_size(pages.paper))
    printer.setFullPage(True)
    printer.setPageMargins(NO_MARGINS, QPageLayout.Unit.Point)
    return printer


def ask_for_printer(
    parent: QWidget, pages: Pages, accepted: Callable[[QPrinter], None]
) -> QPrintDialog:
    """Which printer, and which of the pages."""
    printer = new_printer(pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(pages.pages))
    dialog.accepted.connect(lambda: accepted(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    return dialog


def put_on(printer: QPrinter, pages: Pages) -> Putting:
    """Begin to print what was asked for.

    Raises:
        DiaryUnavailable: the printer is gone.
    """
    printer.setFullPage(True)
    count = len(pages.pages)
    first, last = printer.fromPage() or 1, printer.toPage() or count
    chosen = pages.pages[first - 1 : last] or pages.pages
    if not printer.supportsMultipleCopies():
        chosen *= max(printer.copyCount(), 1)
    return Putting(chosen, pages.paper, printer)
