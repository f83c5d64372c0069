"""How menus are drawn and measured."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionMenuItem, QWidget

from spasm_diary.ui.icons import paint_icon
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import SMALL_RADIUS, Towards, arrow, panel, tick
from spasm_diary.ui.type_sizes import grid

State = QStyle.StateFlag
Item = QStyleOptionMenuItem.MenuItemType
LEAD, END = 4.5, 2.5
"""The room before and after the words of a menu, in units of the grid."""


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
    lead, end = grid(LEAD), grid(END)
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


def menu_item_size(option: QStyleOptionMenuItem, least: int) -> QSize:
    """Words and key, well apart, between the room for a tick and that for an arrow."""
    if option.menuItemType == Item.Separator:
        return QSize(least, grid(1.5))
    measure = option.fontMetrics
    words, _, key = option.text.partition("\t")
    wide = measure.size(Qt.TextFlag.TextShowMnemonic, words).width()
    wide += measure.horizontalAdvance(key) + grid(4) if key else 0
    return QSize(wide + grid(LEAD) + grid(END), least)
