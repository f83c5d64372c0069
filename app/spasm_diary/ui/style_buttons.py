"""How buttons, check boxes and radio buttons are drawn: flat, with words that are easy to hit.

Which kind a button is, its maker says in a property: `primary` for the one button of a page that
matters most, `quiet` for one without an outline, `rail` for the pages on the left, `warning` for
the way to help; `leading` puts the words at the leading edge. A checked button is filled with the
accent, or with the colour that its property `tone` names.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionToolButton, QWidget

from spasm_diary.ui.icons import paint_icon
from spasm_diary.ui.palettes import Colours, colours
from spasm_diary.ui.style_paint import RING, focus_ring, panel, tick
from spasm_diary.ui.style_paint import dash as draw_dash
from spasm_diary.ui.type_sizes import STRONG, grid

State = QStyle.StateFlag
ButtonOption = QStyleOptionButton | QStyleOptionToolButton
GAP = RING + 2
"""From the edge to the ground of a filled button that has the focus."""
PRIMARY_TIMES = 1.25
"""How much taller than others the button is that matters most."""
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
        return Ink(shown.named("accent_soft"), None, shown.named("accent"))
    return Ink(ground, None, shown.named("quiet" if kind == "rail" else "accent"))


def draw_button_panel(option: ButtonOption, painter: QPainter, widget: QWidget | None) -> None:
    ink = button_ink(option, widget)
    has_focus = State.State_HasFocus in option.state
    if has_focus and ink.is_filled:
        inner = QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        panel(painter, inner, ink.fill, radius=5)
        focus_ring(painter, option.rect)
        return
    panel(painter, option.rect, ink.fill, ink.edge)
    if kind_of(widget) == "rail" and State.State_On in option.state:
        _draw_mark(option, painter)
    if has_focus:
        focus_ring(painter, option.rect)


def draw_push_button_label(
    option: QStyleOptionButton, painter: QPainter, widget: QWidget | None
) -> None:
    ink = button_ink(option, widget)
    if kind_of(widget) == "primary":
        painter.setFont(_strong(painter.font()))
    rect = option.rect
    if widget is not None and widget.property("leading"):
        rect = _leading_part(option, painter, widget.rect())
    _draw_icon_and_text(option, painter, ink, rect)


def draw_tool_button_label(
    option: QStyleOptionToolButton, painter: QPainter, widget: QWidget | None
) -> None:
    ink = button_ink(option, widget)
    look = option.toolButtonStyle
    rect = option.rect
    if look == Qt.ToolButtonStyle.ToolButtonTextUnderIcon and not option.icon.isNull():
        icon_rect = QRect(rect.x(), rect.y() + grid(0.75), rect.width(), option.iconSize.height())
        _paint(option.icon, painter, icon_rect, ink)
        rect = rect.adjusted(0, option.iconSize.height() + grid(0.75), 0, -grid(0.25))
        _draw_text(option, painter, ink, rect, Qt.AlignmentFlag.AlignCenter)
    elif look == Qt.ToolButtonStyle.ToolButtonIconOnly and not option.icon.isNull():
        _paint(option.icon, painter, _middle(rect, option.iconSize), ink)
    else:
        _draw_icon_and_text(option, painter, ink, rect)


def push_button_size(option: QStyleOptionButton, least: int, widget: QWidget | None) -> QSize:
    """Room for icon and words, in the weight that they are drawn in; primary buttons are taller."""
    metrics = option.fontMetrics
    if kind_of(widget) == "primary" and widget is not None:
        metrics = QFontMetrics(_strong(widget.font()))
        least = round(least * PRIMARY_TIMES)
    text = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text)
    width, height = text.width(), text.height()
    if not option.icon.isNull():
        width += option.iconSize.width() + (grid(1) if option.text else 0)
        height = max(height, option.iconSize.height())
    only_icon = not option.text
    beside = grid(1) if only_icon else grid(2)
    if QStyleOptionButton.ButtonFeature.HasMenu in option.features:
        width += grid(2.5)
    return QSize(max(width + 2 * beside, least), max(height + grid(1.5), least))


def draw_check_box(option: QStyleOptionButton, painter: QPainter, _widget: QWidget | None) -> None:
    box, shown = QRectF(option.rect), colours()
    is_on, is_between = State.State_On in option.state, State.State_NoChange in option.state
    is_filled = is_on or is_between
    colour = shown.named(_indicator(option, is_on=is_filled))
    panel(painter, box, colour if is_filled else shown.named("card"), QPen(colour, 1.5), radius=5)
    if is_on:
        tick(painter, box, shown.named("on_accent"))
    elif is_between:
        draw_dash(painter, box, shown.named("on_accent"))


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


def _strong(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(STRONG)
    return made


def _draw_icon_and_text(option: ButtonOption, painter: QPainter, ink: Ink, rect: QRect) -> None:
    """Icon, gap and words as one block in the middle."""
    if option.icon.isNull():
        _draw_text(option, painter, ink, rect, Qt.AlignmentFlag.AlignCenter)
        return
    if not option.text:
        _paint(option.icon, painter, _middle(rect, option.iconSize), ink)
        return
    size = option.iconSize
    words = painter.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    block = QRect(0, 0, min(size.width() + grid(1) + words, rect.width()), rect.height())
    block.moveCenter(rect.center())
    icon_rect = QRect(block.x(), block.y(), size.width(), block.height())
    text_rect = block.adjusted(size.width() + grid(1), 0, 0, 0)
    mirror = QStyle.visualRect
    _paint(option.icon, painter, mirror(option.direction, block, icon_rect), ink)
    text_rect = mirror(option.direction, block, text_rect)
    _draw_text(option, painter, ink, text_rect, Qt.AlignmentFlag.AlignCenter)


def _leading_part(option: QStyleOptionButton, painter: QPainter, whole: QRect) -> QRect:
    """Just the room that icon and words need, at the leading edge."""
    words = painter.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    icon = 0 if option.icon.isNull() else option.iconSize.width() + grid(1)
    inner = whole.adjusted(grid(0.25), 0, 0, 0)
    inner.setWidth(min(icon + words + 2, whole.width() - grid(1)))
    return QStyle.visualRect(option.direction, whole, inner)


def _draw_text(
    option: ButtonOption, painter: QPainter, ink: Ink, rect: QRect, align: Qt.AlignmentFlag
) -> None:
    painter.setPen(ink.text)
    painter.drawText(rect, align | Qt.TextFlag.TextShowMnemonic, option.text)


def _middle(rect: QRect, size: QSize) -> QRect:
    middle = QRect(QPoint(0, 0), size.boundedTo(rect.size()))
    middle.moveCenter(rect.center())
    return middle


def _paint(shown: QIcon, painter: QPainter, rect: QRect, ink: Ink) -> None:
    paint_icon(painter, rect, shown, ink.text, over=ink.is_filled)
