"""A PDF of pages, painted one page at a time, so that the window lives on between them."""

from types import TracebackType
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from spasm_diary.ui.paper.pages import Pages, Paper
from spasm_diary.ui.paper.painting import POINTS_PER_INCH, paint_page
from spasm_diary.words import tr

RESOLUTION: Final = 1200
NO_MARGINS: Final = QMarginsF(0, 0, 0, 0)
"""Pages bring their own."""


class PdfPainting:
    """A PDF under way. It is only in memory: who writes it to a file writes it whole."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._done = 0
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(pages.title)
        self._writer.setCreator(tr("Spasm Diary"))
        self._writer.setResolution(RESOLUTION)
        self._writer.setPageSize(page_size(pages.paper))
        self._writer.setPageMargins(NO_MARGINS, QPageLayout.Unit.Point)
        self._painter = QPainter(self._writer)

    def __enter__(self) -> "PdfPainting":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def done(self) -> int:
        return self._done

    @property
    def is_done(self) -> bool:
        return self._done == len(self._pages.pages)

    def paint_next(self) -> None:
        """Paint one page more."""
        if self._done:
            self._writer.newPage()
        page = self._pages.pages[self._done]
        paint_page(self._painter, page, RESOLUTION / POINTS_PER_INCH)
        self._done += 1

    def content(self) -> bytes:
        """The whole file, when all pages are painted."""
        self.close()
        return bytes(self._buffer.data().data())

    def close(self) -> None:
        if self._painter.isActive():
            self._painter.end()


def pdf_of(pages: Pages) -> bytes:
    """All pages at once, for who has no window to keep alive."""
    with PdfPainting(pages) as painting:
        while not painting.is_done:
            painting.paint_next()
        return painting.content()


def page_size(paper: Paper) -> QPageSize:
    known = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    if paper.key in known:
        return QPageSize(known[paper.key])
    return QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Point)
