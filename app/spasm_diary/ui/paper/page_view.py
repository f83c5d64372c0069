"""One page as it will be on paper, larger or smaller, with keys to go on and back."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from spasm_diary.ui.palettes import colours
from spasm_diary.ui.paper.pages import Page, Pages, words_on
from spasm_diary.ui.paper.painting import image_of
from spasm_diary.ui.style_paint import focus_ring
from spasm_diary.ui.type_sizes import grid
from spasm_diary.words import tr

Key = Qt.Key
_STEPS: Final = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
_LARGER: Final = frozenset((Key.Key_Plus, Key.Key_Equal))
_LONGEST_DESCRIPTION: Final = 4000
"""Letters of a page that are read out; a page holds about as many."""
STEP, LEAST, MOST = 1.25, 0.4, 3.0
"""Of the zoom, in which 1 is as wide as there is room."""


class PageView(QScrollArea):
    """Draws the page it is shown; the words of the page are its description."""

    stepped = Signal(int)
    """So many pages on."""
    went_to_end = Signal(bool)
    """To the first page, or the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._number = 0
        self._zoom = 1.0
        self._sheet = _Sheet(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._sheet)
        self.setFocusProxy(self._sheet)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._draw)

    @property
    def image(self) -> QImage:
        """What is seen; empty while there is nothing to see."""
        return self._sheet.image

    def show_page(self, pages: Pages, number: int) -> None:
        self._pages, self._number = pages, number
        name = tr("Page {number} of {count}").format(number=number + 1, count=len(pages.pages))
        self._sheet.setAccessibleName(name)
        self._sheet.setAccessibleDescription(words_on(self._page(pages))[:_LONGEST_DESCRIPTION])
        self.verticalScrollBar().setValue(0)
        self._settling.start()

    def zoom_by(self, times: float) -> None:
        self._zoom = min(max(self._zoom * times, LEAST), MOST)
        self._settling.start()

    def minimumSizeHint(self) -> QSize:
        return QSize(grid(30), grid(36))

    def sizeHint(self) -> QSize:
        """No higher than it must be: a page of the window that scrolls gives it what is left."""
        return QSize(grid(70), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in {Key.Key_Home, Key.Key_End}:
            self.went_to_end.emit(key == Key.Key_End)
        elif key in _LARGER:
            self.zoom_by(STEP)
        elif key == Key.Key_Minus:
            self.zoom_by(1 / STEP)
        else:
            super().keyPressEvent(event)

    def _page(self, pages: Pages) -> Page:
        return pages.pages[self._number]

    def _draw(self) -> None:
        if self._pages is None:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * grid(1)
        dots = max(room, grid(10)) / self._pages.paper.width * self._zoom
        paper = self._pages.paper
        ratio = self.devicePixelRatioF()
        self._sheet.show_image(image_of(self._page(self._pages), paper, dots, ratio))


class _Sheet(QLabel):
    """The paper itself; keys go to the view."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self.image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.resize(image.deviceIndependentSize().toSize())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self.image)
        painter.setPen(QPen(colours().named("border"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.hasFocus():
            focus_ring(painter, self.rect())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._view.keyPressEvent(event)
