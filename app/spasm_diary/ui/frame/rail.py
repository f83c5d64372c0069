"""The rail on the left: the pages, icon over word, always both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.marks import mark
from spasm_diary.ui.style_sizes import TARGET
from spasm_diary.ui.type_sizes import grid, text_scale
from spasm_diary.ui.widgets.parts import when_pressed
from spasm_diary.words import tr

MARGIN = 8
ICON = 3
"""The side of an icon, in units of the grid."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A page as the rail names it."""

    key: str
    label: str
    icon: str
    shortcut: str
    at_foot: bool = False


class Rail(QWidget):
    """Buttons of which one is pressed: the page that is shown."""

    def __init__(self, stops: Sequence[Stop], chosen: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for stop in stops:
            if stop.at_foot:
                layout.addStretch(1)
            layout.addWidget(self._button(stop, chosen))
        self._fit_icons()

    def show_page(self, key: str) -> None:
        """Tab stops at this page alone, as Qt has it once the keys were here; arrows go on.

        That of a bad day has no button, and no rail beside it.
        """
        if key not in self._buttons:
            return
        for one, button in self._buttons.items():
            is_shown = one == key
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_shown else Qt.FocusPolicy.NoFocus)
        self._buttons[key].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """As high as the words alone: where there is too little room, the icons go."""
        size = self.sizeHint()
        return QSize(size.width(), self._height_of(with_icons=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if event.size().height() < self._height_of(with_icons=True):
            style = Qt.ToolButtonStyle.ToolButtonTextOnly
        for button in self._buttons.values():
            button.setToolButtonStyle(style)

    def _height_of(self, *, with_icons: bool) -> int:
        words = self.fontMetrics().height() + grid(1)
        one = max(words + (grid(ICON + 1) if with_icons else 0), round(TARGET * text_scale()))
        return len(self._buttons) * (one + MARGIN) + MARGIN

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_icons()

    def _fit_icons(self) -> None:
        """As large as the text asks for."""
        for button in self._buttons.values():
            button.setIconSize(QSize(grid(ICON), grid(ICON)))

    def _button(self, stop: Stop, chosen: Callable[[str], None]) -> QToolButton:
        button = QToolButton()
        button.setText(tr(stop.label))
        set_icon(button, stop.icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        mark(button, "rail")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolTip(f"{tr(stop.label)} ({stop.shortcut})")
        when_pressed(button, partial(chosen, stop.key))
        self._group.addButton(button)
        self._buttons[stop.key] = button
        return button
