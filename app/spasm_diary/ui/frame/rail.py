"""The rail on the left: the pages, icon over word, always both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import grid
from spasm_diary.ui.widgets.parts import when_pressed
from spasm_diary.words import tr

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
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for stop in stops:
            if stop.at_foot:
                layout.addStretch(1)
            layout.addWidget(self._button(stop, chosen))
        self._fit_icons()

    def show_page(self, key: str) -> None:
        self._buttons[key].setChecked(True)

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
