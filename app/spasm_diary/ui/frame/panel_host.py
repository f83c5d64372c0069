"""Holds the side panel: open beside the page, folded to a strip, or a drawer in a narrow window.

The strip tells how many cards there are, and keeps the way to the warning signs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.formats import number
from spasm_diary.ui.frame.side_panel import SidePanel
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import grid
from spasm_diary.words import ntr, tr

if TYPE_CHECKING:
    from spasm_diary.presenters.side_panel import PanelView
    from spasm_diary.ui.frame.panel_actions import PanelActions

NARROW = 1100
"""Below this width of the window the panel does not stand open by itself."""
PANEL = 42
"""The panel's width, in units of the grid."""


class PanelHost(QWidget):
    """The panel and the strip that it folds to, of which one is shown."""

    def __init__(self, actions: PanelActions) -> None:
        super().__init__()
        self.is_wanted = True
        """Whether the person wants it open where there is room."""
        self._is_narrow = False
        self._drawn_out = False
        self.panel = SidePanel(actions)
        self._unfold = QToolButton()
        set_icon(self._unfold, "guidance")
        mark(self._unfold, "quiet")
        self._unfold.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._unfold.setToolTip(tr("Show what stands beside the page (F9)"))
        self._unfold.clicked.connect(lambda _checked: actions.fold())
        self._signs = QPushButton()
        mark(self._signs, "warning")
        self._signs.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._signs.setAccessibleName(tr("Warning signs: when to get help"))
        self._signs.setToolTip(tr("Warning signs: when to get help (F2)"))
        self._signs.clicked.connect(lambda _checked: actions.signs())
        set_icon(self._signs, "warning")
        self._strip = QWidget()
        column = QVBoxLayout(self._strip)
        column.setContentsMargins(0, 16, 0, 8)
        column.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(self._signs, 0, Qt.AlignmentFlag.AlignHCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._strip)
        layout.addWidget(self.panel)
        self._settle()

    @property
    def is_open(self) -> bool:
        return self._drawn_out if self._is_narrow else self.is_wanted

    def set_wanted(self, *, wanted: bool) -> None:
        """Open or folded, as it was left the last time."""
        self.is_wanted = wanted
        self._settle()

    def show_panel(self, view: PanelView) -> None:
        self.panel.show_panel(view)
        self._settle()

    def toggle(self) -> bool:
        """Open or fold it; whether it is wanted open from now on."""
        if self._is_narrow:
            self._drawn_out = not self._drawn_out
        else:
            self.is_wanted = not self.is_wanted
        self._settle()
        return self.is_wanted

    def fit(self, window_width: int) -> None:
        """Become a drawer when the window is narrow for the size of its text."""
        narrow = window_width < max(NARROW, round(grid(PANEL * 3.3)))
        if narrow != self._is_narrow:
            self._is_narrow, self._drawn_out = narrow, False
        self.panel.setFixedWidth(min(grid(PANEL), window_width * 2 // 5))
        self._settle()

    def _settle(self) -> None:
        count = self.panel.count
        self._unfold.setText(number(count))
        below = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        self._unfold.setToolButtonStyle(below if count else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._unfold.setAccessibleName(
            ntr("Beside this page: {count} card", "Beside this page: {count} cards", count).format(
                count=count
            )
        )
        if self.panel.isHidden() == self.is_open:  # to show it once more would lay it out once more
            self.panel.setVisible(self.is_open)
        self._strip.setVisible(not self.is_open)
