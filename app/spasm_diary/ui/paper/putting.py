"""Puts pages on a printer or into a file, one at a time: the window lives on between them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPagedPaintDevice, QPainter

from spasm_diary.domain.errors import DiaryError, DiaryUnavailable
from spasm_diary.ui.paper.pages import Page, Paper
from spasm_diary.ui.paper.painting import POINTS_PER_INCH, paint_page
from spasm_diary.words import N_

NO_ANSWER = N_("The printer does not answer. Is it switched on? You can also save it as a PDF.")


class Putting:
    """Pages on their way onto paper. What the paper is too small for is made smaller as a whole."""

    def __init__(self, pages: Sequence[Page], paper: Paper, device: QPagedPaintDevice) -> None:
        """Begin.

        Raises:
            DiaryUnavailable: nothing can be painted there.
        """
        self._pages, self._device = pages, device
        self._scale = _fitting(paper, device)
        self.done = 0
        self._painter = QPainter()
        if not self._painter.begin(device):
            raise DiaryUnavailable(NO_ANSWER)

    @property
    def total(self) -> int:
        return len(self._pages)

    @property
    def is_done(self) -> bool:
        return self.done == self.total

    def put_next(self) -> None:
        """Paint one page more.

        Raises:
            DiaryUnavailable: the printer is gone.
        """
        if self.done and not self._device.newPage():
            raise DiaryUnavailable(NO_ANSWER)
        paint_page(self._painter, self._pages[self.done], self._scale)
        self.done += 1
        if self.is_done:
            self.close()

    def close(self) -> None:
        """End it where it is."""
        if self._painter.isActive():
            self._painter.end()


class Slices(QObject):
    """Puts one page in each turn of the event loop. It stops when its parent goes."""

    def __init__(
        self,
        putting: Putting,
        progressed: Callable[[int, int], None],
        done: Callable[[], None],
        failed: Callable[[DiaryError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._putting = putting
        self._progressed, self._done, self._failed = progressed, done, failed
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._put)
        self._timer.start(0)

    def cancel(self) -> None:
        """Stop, and end what there is."""
        self._timer.stop()
        self._putting.close()
        self.deleteLater()

    def _put(self) -> None:
        try:
            self._putting.put_next()
        except DiaryError as error:
            self.cancel()
            self._failed(error)
            return
        self._progressed(self._putting.done, self._putting.total)
        if self._putting.is_done:
            self.cancel()
            self._done()


def _fitting(paper: Paper, device: QPagedPaintDevice) -> float:
    """Dots of the device in a point; fewer where another paper lies in the printer."""
    dots = device.logicalDpiX() / POINTS_PER_INCH
    lies = device.pageLayout().fullRectPoints()
    nearly = 1.01  # sizes of paper are rounded
    across, down = lies.width() / paper.width, lies.height() / paper.height
    return dots * min(1.0, across * nearly, down * nearly)
