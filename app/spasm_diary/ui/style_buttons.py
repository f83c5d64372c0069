"""How the ground and outline of buttons are drawn: flat, and each kind plainly itself.

Which kind a button is, its maker says in a property: `primary` for the one button of a page that
matters most, `quiet` for one without an outline, `rail` for the pages on the left, `warning` for
the way to help; `leading` puts the words at the leading edge. A checked button is filled with the
accent, or with the colour that its property `tone` names; one that is `calm` gets no more than a
soft ground and an outline, so that a very large one does not glare.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QWidget,
)

from spasm_diary.ui.palettes import Colours, colours
from spasm_diary.ui.style_paint import RING, SMALL_RADIUS, focus_ring, panel

State = QStyle.StateFlag
ButtonOption = QStyleOptionButton | QStyleOptionToolButton
GAP = RING + 2
"""From the edge to the ground of a filled button that has the focus."""
MARK = 4
"""The width of the mark before the page that is shown."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a button as it is now."""

    fill: QColor | None
    edge: QColor | None
    text: QColor
    is_filled: bool = False


def kind_of(widget: QWidget | None) -> str:
    """What a button's properties make it; "plain" if they say nothing."""
    if widget is None:
        return "plain"
    kinds = ("primary", "quiet", "rail", "warning")
    return next((kind for kind in kinds if widget.property(kind)), "plain")


def button_ink(option: ButtonOption, widget: QWidget | None) -> Ink:
    shown, kind = colours(), kind_of(widget)
    if kind == "plain" and State.State_AutoRaise in option.state:
        kind = "quiet"
    is_on = State.State_On in option.state
    if State.State_Enabled not in option.state:
        edge = None if kind in {"quiet", "rail"} else shown.named("line")
        return Ink(None, edge, shown.named("quiet"))
    if is_on and widget is not None and widget.property("calm"):
        kind = "calm"
    if kind == "primary" or (is_on and kind in {"plain", "warning"}):
        tone = widget.property("tone") if widget is not None else None
        return _filled(shown, shown.named(tone or "accent"), option)
    ground = _ground(shown, option)
    if kind == "plain":
        return Ink(ground or shown.named("raised"), shown.named("border"), shown.named("text"))
    if kind == "warning":
        fill = shown.named("card" if ground is None else "bad_soft")
        return Ink(fill, shown.named("bad"), shown.named("bad"))
    if is_on:
        soft, accent = shown.named("accent_soft"), shown.named("accent")
        return Ink(soft, accent, shown.named("text")) if kind == "calm" else Ink(soft, None, accent)
    return Ink(ground, None, shown.named("quiet" if kind == "rail" else "accent"))


def draw_button_panel(option: ButtonOption, painter: QPainter, widget: QWidget | None) -> None:
    ink = button_ink(option, widget)
    has_focus = State.State_HasFocus in option.state
    if has_focus and ink.is_filled:
        inner = QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        panel(painter, inner, ink.fill, radius=SMALL_RADIUS)
        focus_ring(painter, option.rect)
        return
    panel(painter, option.rect, ink.fill, ink.edge)
    if kind_of(widget) == "rail" and State.State_On in option.state:
        _draw_mark(option, painter)
    if has_focus:
        focus_ring(painter, option.rect)


def _ground(shown: Colours, option: ButtonOption) -> QColor | None:
    if State.State_Sunken in option.state:
        return shown.named("pressed")
    return shown.named("hover") if State.State_MouseOver in option.state else None


def _filled(shown: Colours, colour: QColor, option: ButtonOption) -> Ink:
    """A little towards the text's colour under the pointer: no text loses contrast by it."""
    share = 0.0
    if State.State_Sunken in option.state:
        share = 0.22
    elif State.State_MouseOver in option.state:
        share = 0.1
    return Ink(
        blend(colour, shown.named("text"), share), None, shown.named("on_accent"), is_filled=True
    )


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of the other colour in the one."""
    return QColor(
        *(
            round(here * (1 - share) + there * share)
            for here, there in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple of ints
        )
    )


def _draw_mark(option: ButtonOption, painter: QPainter) -> None:
    """The bar at the leading edge of the page that is shown: seen without its colour, too."""
    rect = QRectF(option.rect)
    high = rect.height() * 0.5
    left = rect.left() + 3
    if option.direction == Qt.LayoutDirection.RightToLeft:
        left = rect.right() - 3 - MARK
    bar = QRectF(left, rect.center().y() - high / 2, MARK, high)
    panel(painter, bar, colours().named("accent"), radius=MARK / 2)
