"""How the words and icons of buttons are drawn and measured."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QWidget,
)

from spasm_diary.ui.icons import paint_icon
from spasm_diary.ui.style_buttons import ButtonOption, Ink, button_ink, draw_button_panel, kind_of
from spasm_diary.ui.style_paint import Towards, arrow
from spasm_diary.ui.type_sizes import STRONG, grid

PRIMARY_TIMES = 1.25
"""How much taller than others the button is that matters most."""
ARROW = 2.5
"""The room for the arrow of a button that opens a menu, in units of the grid."""


def draw_push_button_label(
    option: QStyleOptionButton, painter: QPainter, widget: QWidget | None
) -> None:
    ink = button_ink(option, widget)
    rect = option.rect
    if widget is not None and widget.property("leading"):
        rect = _leading_part(option, painter, widget.rect())
    painter.save()
    if kind_of(widget) == "primary":
        painter.setFont(_strong(painter.font()))
    _draw_icon_and_text(option, painter, ink, rect)
    painter.restore()


def draw_tool_button(
    option: QStyleOptionToolButton, painter: QPainter, _place: Callable[..., QRect]
) -> None:
    """Panel and label, and an arrow in a place of its own where a menu opens."""
    widget = option.styleObject if isinstance(option.styleObject, QWidget) else None
    draw_button_panel(option, painter, widget)
    label = QStyleOptionToolButton(option)
    if QStyleOptionToolButton.ToolButtonFeature.HasMenu in option.features:
        rest = option.rect.adjusted(0, 0, -grid(ARROW), 0)
        end = QRect(rest.right(), rest.top(), grid(ARROW), rest.height())
        label.rect = QStyle.visualRect(option.direction, option.rect, rest)
        end = QStyle.visualRect(option.direction, option.rect, end)
        arrow(painter, end, Towards.DOWN, button_ink(option, widget).text)
    draw_tool_button_label(label, painter, widget)


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
    elif look == Qt.ToolButtonStyle.ToolButtonTextOnly:
        _draw_text(option, painter, ink, rect, Qt.AlignmentFlag.AlignCenter)
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
        width += grid(ARROW)
    return QSize(max(width + 2 * beside, least), max(height + grid(1.5), least))


def tool_button_extra(option: QStyleOption, widget: QWidget | None) -> QSize:
    """The room that the mark of the shown page, or the arrow of a menu, needs besides."""
    has_menu = (
        isinstance(option, QStyleOptionToolButton)
        and QStyleOptionToolButton.ToolButtonFeature.HasMenu in option.features
    )
    if kind_of(widget) == "rail":
        return QSize(grid(1.5), grid(1))
    return QSize(grid(ARROW) if has_menu else 0, 0)


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
