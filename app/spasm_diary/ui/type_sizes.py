"""Sizes of text by role, and the grid that all distances come from.

The application's font is the body text; everything else is a multiple of it, so that one change
of the text's size reaches all. A widget or layout notes its role in a property of its own:
`refresh` finds the notes again and applies them anew.
"""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QWidget

SMALLEST_BODY_POINTS = 12.0
BODY_PIXELS = 16
"""The height of body text for which the grid's unit is 8 pixels."""
GRID = 8
_ROLE, _BETWEEN, _AROUND = "type_role", "grid_between", "grid_around"


class Role(StrEnum):
    """What a text is."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class _Type:
    times: float
    is_strong: bool = False
    is_tabular: bool = False


_TYPES = {
    Role.TITLE: _Type(1.6, is_strong=True),
    Role.HEADING: _Type(1.25, is_strong=True),
    Role.BODY: _Type(1.0),
    Role.STRONG: _Type(1.0, is_strong=True),
    Role.SMALL: _Type(0.9),
    Role.FIGURE: _Type(1.6, is_tabular=True),
}
STRONG = QFont.Weight.DemiBold
"""The one weight besides the usual."""


def body_font(system: QFont, text_percent: int, dots_per_inch: float) -> QFont:
    """The system's font, at least 12 points and 16 pixels high, times the person's own choice."""
    made = QFont(system)
    smallest = max(SMALLEST_BODY_POINTS, BODY_PIXELS * 72 / dots_per_inch)
    made.setPointSizeF(max(smallest, system.pointSizeF()) * text_percent / 100)
    return made


def role_font(role: Role) -> QFont:
    """The font of a role, by the application's font of now."""
    kind = _TYPES[role]
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * kind.times)
    if kind.is_strong:
        font.setWeight(STRONG)
    if kind.is_tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def set_role(widget: QWidget, role: Role) -> None:
    """Give a widget the size and weight of a role, now and after each change of the text's size."""
    widget.setProperty(_ROLE, role.value)
    widget.setFont(role_font(role))


def set_quiet(label: QLabel) -> None:
    """Write a label in the quiet colour of any theme."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)


@cache
def text_scale() -> float:
    """How much larger the body text is than the 16 pixels that the grid is drawn for.

    Worked out once for each change of the text's size: laying out a page asks some thousand times.
    """
    dots_per_inch = QApplication.primaryScreen().logicalDotsPerInchY()
    return QApplication.font().pointSizeF() * dots_per_inch / 72 / BODY_PIXELS


def grid(units: float) -> int:
    """Pixels of so many units of the grid: 1 is 8 pixels at the usual text size."""
    return round(GRID * units * text_scale())


def space(
    layout: QLayout, *, between: float = 1, around: tuple[float, float, float, float] | float = 0
) -> None:
    """Set a layout's distances in units of the grid; `around` is one, or left, top, right, bottom.

    They follow the text's size. Layouts mirror left and right themselves.
    """
    sides = [around] * 4 if isinstance(around, int | float) else list(around)
    layout.setProperty(_BETWEEN, float(between))
    layout.setProperty(_AROUND, [float(side) for side in sides])
    _apply_space(layout)


def refresh() -> None:
    """Apply all roles and distances anew, after the application's font has changed."""
    text_scale.cache_clear()
    for widget in _held(QApplication.allWidgets):
        role = widget.property(_ROLE)
        if role:
            widget.setFont(role_font(Role(role)))
    for window in _held(QApplication.topLevelWidgets):
        for layout in window.findChildren(QLayout):
            if layout.property(_AROUND) is not None:
                _apply_space(layout)


def _held(list_widgets: Callable[[], list[QWidget]]) -> list[QWidget]:
    """Qt's list of widgets, each held by Python before any can go.

    A collection of garbage in the middle of it would delete widgets that are on the list.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return list_widgets()
    finally:
        if was_enabled:
            gc.enable()


def _apply_space(layout: QLayout) -> None:
    layout.setSpacing(grid(layout.property(_BETWEEN)))
    left, top, right, bottom = (grid(side) for side in layout.property(_AROUND))
    layout.setContentsMargins(left, top, right, bottom)
