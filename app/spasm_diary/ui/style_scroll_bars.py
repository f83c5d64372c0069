"""How scroll bars are drawn: a slim bar in a wide place, without arrows."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_fields import Place
from spasm_diary.ui.style_paint import panel
from spasm_diary.ui.type_sizes import grid

State = QStyle.StateFlag
Part = QStyle.SubControl
BAR = 8
"""The width of the part that is seen."""


def draw_scroll_bar(
    option: QStyleOptionSlider,
    painter: QPainter,
    place: Place,
) -> None:
    """A slim bar in a wide place: easy to hit, quiet to look at."""
    shown = colours()
    handle = QRectF(place(Part.SC_ScrollBarSlider))
    if option.orientation == Qt.Orientation.Vertical:
        bar = QRectF(handle.center().x() - BAR / 2, handle.top() + 2, BAR, handle.height() - 4)
    else:
        bar = QRectF(handle.left() + 2, handle.center().y() - BAR / 2, handle.width() - 4, BAR)
    is_held = State.State_MouseOver in option.state or State.State_Sunken in option.state
    panel(painter, bar, shown.named("quiet" if is_held else "border"), radius=BAR / 2)


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect | None:
    """No arrows: the whole length is for the handle."""
    whole = option.rect
    is_upright = option.orientation == Qt.Orientation.Vertical
    length = whole.height() if is_upright else whole.width()
    span = option.maximum - option.minimum
    size = length
    if span > 0:
        share = length * option.pageStep // (span + option.pageStep)
        size = min(max(share, grid(5)), length)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    pieces = {
        Part.SC_ScrollBarSlider: (start, size),
        Part.SC_ScrollBarSubPage: (0, start),
        Part.SC_ScrollBarAddPage: (start + size, length - start - size),
        Part.SC_ScrollBarGroove: (0, length),
        Part.SC_ScrollBarAddLine: (0, 0),
        Part.SC_ScrollBarSubLine: (0, 0),
    }
    if part not in pieces:
        return None
    at, much = pieces[part]
    if is_upright:
        return QRect(whole.left(), whole.top() + at, whole.width(), much)
    flat = QRect(whole.left() + at, whole.top(), much, whole.height())
    return QStyle.visualRect(option.direction, whole, flat)
