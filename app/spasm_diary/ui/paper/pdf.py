"""A PDF of pages. It is made in memory: who writes it to a file writes it whole or not at all."""

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from spasm_diary.ui.paper.pages import A4, Pages, Paper
from spasm_diary.ui.paper.putting import Putting
from spasm_diary.words import tr

RESOLUTION: Final = 1200
NO_MARGINS: Final = QMarginsF(0, 0, 0, 0)
"""Pages bring their own."""


class PdfPutting(Putting):
    """A PDF under way, page by page."""

    def __init__(self, pages: Pages) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(pages.title)
        self._writer.setCreator(tr("Spasm Diary"))
        self._writer.setResolution(RESOLUTION)
        self._writer.setPageSize(page_size(pages.paper))
        self._writer.setPageMargins(NO_MARGINS, QPageLayout.Unit.Point)
        super().__init__(pages.pages, pages.paper, self._writer)

    def content(self) -> bytes:
        """The whole file, when all pages are there."""
        self.close()
        return bytes(self._buffer.data().data())


def pdf_of(pages: Pages) -> bytes:
    """All pages at once, for who has no window to keep alive. In the ui's thread."""
    putting = PdfPutting(pages)
    while not putting.is_done:
        putting.put_next()
    return putting.content()


def page_size(paper: Paper) -> QPageSize:
    is_a4 = paper.key == A4.key
    return QPageSize(QPageSize.PageSizeId.A4 if is_a4 else QPageSize.PageSizeId.Letter)
