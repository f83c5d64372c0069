"""A window over the window, for what is not a page: it scrolls, and Escape closes it.

It is opened, never waited for, and deleted when it is closed. Its size follows the text, and never
goes beyond the window that it belongs to.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, grid, space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.key_order import focus_beside
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr

USUAL = (84, 76)
"""Width and height, in units of the grid."""
SHARE = 0.94
"""The most of the window under it that it covers."""


class Dialog(QDialog):
    """Put what it is about into `body`, and what can be done into `buttons`."""

    def __init__(self, title: str, under: QWidget, size: tuple[float, float] = USUAL) -> None:
        super().__init__(under)
        self._under = under
        self._usual = size
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._foot = QVBoxLayout()
        self._page = _Body(self._fit_foot)
        self._page.setAccessibleName(title)
        self.body = self._page.body
        self.body.addWidget(words_label(title, Role.TITLE))
        self.buttons = FlowLayout()
        foot = QWidget()
        self._foot.addLayout(self.buttons)
        foot.setLayout(self._foot)
        column = QVBoxLayout(self)
        space(column, between=0)
        column.addWidget(self._page, 1)
        column.addWidget(foot)
        # Left alone, Qt would give it no more than two thirds of the screen.
        self.resize(self.sizeHint())

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: FBT001 - Qt's
        return focus_beside(self, forward=forward) or super().focusNextPrevChild(forward)

    def sizeHint(self) -> QSize:
        wished = QSize(grid(self._usual[0]), grid(self._usual[1]))
        return wished.boundedTo(self._under.window().size() * SHARE)

    def add_button(self, words: str, act: Callable[[], object], kind: str = "") -> QPushButton:
        """Add a button at the foot. None is pressed by Enter unless it has the focus."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        if kind:
            mark(button, kind)
        button.clicked.connect(lambda _checked: act())
        self.buttons.addWidget(button)
        return button

    def add_close(self) -> QPushButton:
        return self.add_button(tr("Close"), self.close)

    def _fit_foot(self) -> None:
        """Let the buttons begin where the words above them do."""
        above = self.body.contentsMargins()
        self._foot.setContentsMargins(above.left(), grid(1.5), above.right(), grid(2))


class _Body(Page):
    """Tells when its margins may have changed."""

    def __init__(self, fitted: Callable[[], None]) -> None:
        super().__init__()
        self._fitted = fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitted()
