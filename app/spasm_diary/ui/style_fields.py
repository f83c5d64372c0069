"""How fields are drawn: lines and areas of text, combo boxes, spin boxes and sliders."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QWidget,
)

from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import RADIUS, Towards, arrow, focus_ring, panel
from spasm_diary.ui.type_sizes import grid

Place = Callable[[QStyle.SubControl], QRect]
State = QStyle.StateFlag
Part = QStyle.SubControl
TRACK = 4


def draw_field(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """The ground and edge of whatever is typed into."""
    shown = colours()
    is_enabled = State.State_Enabled in option.state
    edge = shown.named("border" if is_enabled else "line")
    panel(painter, option.rect, shown.named("card" if is_enabled else "window"), edge)
    if State.State_HasFocus in option.state and is_enabled:
        focus_ring(painter, option.rect)


def draw_line_edit(option: QStyleOptionFrame, painter: QPainter, widget: QWidget | None) -> None:
    if option.lineWidth > 0:  # without a line it lies inside a spin or combo box
        draw_field(option, painter, widget)


def draw_frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Round lists, tables and areas of text."""
    is_enabled = State.State_Enabled in option.state
    edge = colours().named("border" if is_enabled else "line")
    panel(painter, option.rect, option.palette.color(QPalette.ColorRole.Base), edge)
    if State.State_HasFocus in option.state:
        focus_ring(painter, option.rect)


def draw_group(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """An outline alone."""
    panel(painter, option.rect, None, colours().named("border"))


def draw_combo_box(
    option: QStyleOptionComboBox,
    painter: QPainter,
    place: Place,
) -> None:
    shown = colours()
    draw_field(option, painter, None)
    if not option.editable and State.State_MouseOver in option.state:
        inner = QRectF(option.rect).adjusted(2, 2, -2, -2)
        panel(painter, inner, shown.named("hover"), radius=RADIUS - 2)
    where = place(Part.SC_ComboBoxArrow)
    is_enabled = State.State_Enabled in option.state
    arrow(painter, where, Towards.DOWN, shown.named("text" if is_enabled else "quiet"))


def draw_spin_box(
    option: QStyleOptionSpinBox,
    painter: QPainter,
    place: Place,
) -> None:
    if option.frame:
        draw_field(option, painter, None)
    if option.buttonSymbols == QAbstractSpinBox.ButtonSymbols.NoButtons:
        return
    shown = colours()
    ends = QAbstractSpinBox.StepEnabledFlag
    for part, towards, can_step in (
        (Part.SC_SpinBoxUp, Towards.UP, ends.StepUpEnabled),
        (Part.SC_SpinBoxDown, Towards.DOWN, ends.StepDownEnabled),
    ):
        where = place(part)
        is_live = can_step in option.stepEnabled
        arrow(painter, where, towards, shown.named("text" if is_live else "border"))


def draw_slider(
    option: QStyleOptionSlider,
    painter: QPainter,
    place: Place,
) -> None:
    """A line, filled up to a round handle."""
    shown = colours()
    handle = QRectF(place(Part.SC_SliderHandle))
    whole = QRectF(option.rect)
    is_level = option.orientation == Qt.Orientation.Horizontal
    middle = handle.center()
    if is_level:
        track = QRectF(whole.left(), middle.y() - TRACK / 2, whole.width(), TRACK)
        filled = QRectF(track)
        filled.setRight(middle.x())
    else:
        track = QRectF(middle.x() - TRACK / 2, whole.top(), TRACK, whole.height())
        filled = QRectF(track)
        filled.setTop(middle.y())
    if is_level and option.upsideDown:
        filled = QRectF(middle.x(), track.top(), track.right() - middle.x(), TRACK)
    panel(painter, track, shown.named("border"), radius=TRACK / 2)
    panel(painter, filled, shown.named("accent"), radius=TRACK / 2)
    _draw_knob(painter, middle, min(handle.width(), handle.height()) / 2 - 2)
    if State.State_HasFocus in option.state:
        focus_ring(painter, whole)


def _draw_knob(painter: QPainter, middle: QPointF, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours().named("accent"), 3))
    painter.setBrush(colours().named("card"))
    painter.drawEllipse(middle, radius - 1, radius - 1)
    painter.restore()


def spin_box_part(option: QStyleOptionSpinBox, part: QStyle.SubControl) -> QRect | None:
    """Where the arrows and the text of a spin box are; wide enough to be hit."""
    whole = option.rect
    has_arrows = option.buttonSymbols != QAbstractSpinBox.ButtonSymbols.NoButtons
    wide = grid(3.5) if has_arrows else 0
    text = whole.adjusted(grid(0.75), 2, -wide - 2, -2)
    half = whole.height() // 2
    left = whole.right() - wide
    places = {
        Part.SC_SpinBoxFrame: whole,
        Part.SC_SpinBoxEditField: text,
        Part.SC_SpinBoxUp: QRect(left, whole.top(), wide, half),
        Part.SC_SpinBoxDown: QRect(left, whole.top() + half, wide, whole.height() - half),
    }
    where = places.get(part)
    return None if where is None else QStyle.visualRect(option.direction, whole, where)


def combo_box_part(option: QStyleOptionComboBox, part: QStyle.SubControl) -> QRect | None:
    whole = option.rect
    wide = grid(4)
    places = {
        Part.SC_ComboBoxFrame: whole,
        Part.SC_ComboBoxEditField: whole.adjusted(grid(1), 2, -wide, -2),
        Part.SC_ComboBoxArrow: QRect(whole.right() - wide, whole.top(), wide, whole.height()),
        Part.SC_ComboBoxListBoxPopup: whole,
    }
    where = places.get(part)
    return None if where is None else QStyle.visualRect(option.direction, whole, where)
