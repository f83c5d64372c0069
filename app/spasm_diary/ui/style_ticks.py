"""How check boxes and radio buttons are drawn."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import SMALL_RADIUS, dash, panel, tick

State = QStyle.StateFlag


def draw_check_box(option: QStyleOptionButton, painter: QPainter, _widget: QWidget | None) -> None:
    box, shown = QRectF(option.rect), colours()
    is_on, is_between = State.State_On in option.state, State.State_NoChange in option.state
    is_filled = is_on or is_between
    colour = shown.named(_indicator(option, is_on=is_filled))
    panel(
        painter,
        box,
        colour if is_filled else shown.named("card"),
        QPen(colour, 1.5),
        radius=SMALL_RADIUS,
    )
    if is_on:
        tick(painter, box, shown.named("on_accent"))
    elif is_between:
        dash(painter, box, shown.named("on_accent"))


def draw_radio_button(
    option: QStyleOptionButton, painter: QPainter, _widget: QWidget | None
) -> None:
    box, shown = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), colours()
    is_on = State.State_On in option.state
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(shown.named(_indicator(option, is_on=is_on)), 2 if is_on else 1.5))
    painter.setBrush(shown.named("card"))
    painter.drawEllipse(box)
    if is_on:
        inner = box.width() * 0.26
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shown.named(_indicator(option, is_on=True)))
        painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
    painter.restore()


def _indicator(option: QStyleOptionButton, *, is_on: bool) -> str:
    if State.State_Enabled not in option.state:
        return "quiet" if is_on else "line"
    return "accent" if is_on else "border"
