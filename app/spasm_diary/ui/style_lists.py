"""How menus, lists, tabs, table heads, progress and scroll bars are drawn."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from spasm_diary.ui.icons import paint_icon
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import (
    SMALL_RADIUS,
    Towards,
    arrow,
    focus_ring,
    panel,
    tick,
)
from spasm_diary.ui.type_sizes import grid

Place = Callable[[QStyle.SubControl], QRect]
State = QStyle.StateFlag
Part = QStyle.SubControl
Item = QStyleOptionMenuItem.MenuItemType
BAR = 8
"""The width of the part of a scroll bar that is seen."""


def draw_menu_panel(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, colours().named("card"))
    painter.setPen(colours().named("border"))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def draw_menu_bar_item(
    option: QStyleOptionMenuItem, painter: QPainter, _widget: QWidget | None
) -> None:
    shown = colours()
    painter.fillRect(option.rect, shown.named("window"))
    is_open = State.State_Selected in option.state or State.State_Sunken in option.state
    if is_open:
        panel(painter, option.rect.adjusted(1, 2, -1, -2), shown.named("accent_soft"), radius=5)
    is_enabled = State.State_Enabled in option.state
    painter.setPen(shown.named("text" if is_enabled else "quiet"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(option.rect, flags, option.text)


def draw_menu_item(
    option: QStyleOptionMenuItem, painter: QPainter, _widget: QWidget | None
) -> None:
    shown, rect = colours(), option.rect
    if option.menuItemType == Item.Separator:
        middle = rect.center().y()
        painter.setPen(shown.named("line"))
        painter.drawLine(rect.left() + grid(1), middle, rect.right() - grid(1), middle)
        return
    is_enabled = State.State_Enabled in option.state
    is_chosen = State.State_Selected in option.state and is_enabled
    if is_chosen:
        panel(painter, rect.adjusted(3, 1, -3, -1), shown.named("accent"), radius=SMALL_RADIUS)
    ink = shown.named("on_accent" if is_chosen else "text" if is_enabled else "quiet")
    lead, end = grid(4.5), grid(2)
    words = rect.adjusted(lead, 0, -end, 0)
    mirrored = QStyle.visualRect(option.direction, rect, words)
    _draw_lead(option, painter, over=is_chosen)
    painter.setPen(ink)
    text, _, key = option.text.partition("\t")
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
    side = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        side = side[::-1]
    painter.drawText(mirrored, flags | side[0] | Qt.AlignmentFlag.AlignAbsolute, text)
    if not is_chosen:
        painter.setPen(shown.named("quiet"))
    painter.drawText(mirrored, flags | side[1] | Qt.AlignmentFlag.AlignAbsolute, key)
    if option.menuItemType == Item.SubMenu:
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        where = QRect(rect.right() - end, rect.top(), end, rect.height())
        towards = Towards.LEFT if is_mirrored else Towards.RIGHT
        arrow(painter, QStyle.visualRect(option.direction, rect, where), towards, ink)


def _draw_lead(option: QStyleOptionMenuItem, painter: QPainter, *, over: bool) -> None:
    """A tick for what is on, else the icon."""
    shown, side = colours(), grid(2.5)
    where = QRect(option.rect.left() + grid(1), option.rect.top(), side, option.rect.height())
    where = QStyle.visualRect(option.direction, option.rect, where)
    ink = shown.named("on_accent" if over else "text")
    if option.checkType != QStyleOptionMenuItem.CheckType.NotCheckable and option.checked:
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(where).center())
        tick(painter, box, ink)
    elif not option.icon.isNull():
        paint_icon(painter, where, option.icon, ink, over=over)


def draw_item_ground(
    option: QStyleOptionViewItem, painter: QPainter, _widget: QWidget | None
) -> None:
    """A chosen row has the accent, one under the pointer a tint."""
    shown = colours()
    rect = option.rect
    if option.backgroundBrush.style() != Qt.BrushStyle.NoBrush:
        painter.fillRect(rect, option.backgroundBrush)
    if State.State_Selected in option.state:
        painter.fillRect(rect, shown.named("accent"))
    elif State.State_MouseOver in option.state:
        painter.fillRect(rect, shown.named("hover"))


def draw_tab(option: QStyleOptionTab, painter: QPainter, _widget: QWidget | None) -> None:
    """The chosen tab is underlined."""
    shown, rect = colours(), option.rect
    if State.State_MouseOver in option.state and State.State_Selected not in option.state:
        panel(painter, rect.adjusted(2, 2, -2, -4), shown.named("hover"))
    if State.State_Selected in option.state:
        bar = QRectF(rect.left() + grid(1), rect.bottom() - 3, rect.width() - 2 * grid(1), 3)
        panel(painter, bar, shown.named("accent"), radius=1.5)
    if State.State_HasFocus in option.state:
        focus_ring(painter, rect.adjusted(1, 1, -1, -4))


def draw_head(option: QStyleOptionHeader, painter: QPainter, _widget: QWidget | None) -> None:
    shown, rect = colours(), option.rect
    painter.fillRect(rect, shown.named("raised"))
    painter.setPen(QPen(shown.named("border"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setPen(QPen(shown.named("line"), 1))
    painter.drawLine(rect.topRight(), rect.bottomRight())


def draw_progress(
    option: QStyleOptionProgressBar, painter: QPainter, _widget: QWidget | None
) -> None:
    """Without a known end, a third of the line stands still: nothing here moves by itself."""
    shown, rect = colours(), QRectF(option.rect)
    high = min(rect.height(), grid(1))
    track = QRectF(rect.left(), rect.center().y() - high / 2, rect.width(), high)
    panel(painter, track, shown.named("card"), shown.named("border"), radius=high / 2)
    span = option.maximum - option.minimum
    share = (option.progress - option.minimum) / span if span > 0 else 1 / 3
    done = QRectF(track)
    done.setWidth(track.width() * max(0.0, min(1.0, share)))
    if option.direction == Qt.LayoutDirection.RightToLeft:
        done.moveRight(track.right())
    if done.width() >= high:
        panel(painter, done, shown.named("accent"), radius=high / 2)


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
