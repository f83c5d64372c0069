"""How lists, tabs, table heads and progress are drawn."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import focus_ring, panel
from spasm_diary.ui.type_sizes import grid

State = QStyle.StateFlag


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


def draw_tab_pane(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """A line below the tabs."""
    painter.setPen(QPen(colours().named("border"), 1))
    painter.drawLine(option.rect.topLeft(), option.rect.topRight())


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
