"""The look of every control: flat, calm, large enough for tired hands, clear in every theme.

A proxy over Fusion, which keeps measuring and behaving; what is seen is drawn by the functions of
the modules beside it, which the tables below name. A style sheet would
not do: one that sets a border makes Qt paint the whole control in another way, with other sizes.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QWidget,
)

from spasm_diary.ui import (
    style_buttons,
    style_fields,
    style_labels,
    style_lists,
    style_menus,
    style_scroll_bars,
    style_sizes,
    style_ticks,
)
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import Towards, arrow, focus_ring, tick
from spasm_diary.ui.type_sizes import text_scale

Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Element = QStyle.SubElement
Complex = QStyle.ComplexControl
Content = QStyle.ContentsType
Metric = QStyle.PixelMetric
Hint = QStyle.StyleHint
Draw = Callable[[Any, QPainter, QWidget | None], None]
DrawWithParts = Callable[[Any, QPainter, Callable[[QStyle.SubControl], QRect]], None]

FIELD_PADDING = 4
"""Between the edge of a field and its text."""


def _nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
    """For decorations that only add noise."""


def _focus(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    focus_ring(painter, option.rect)


def _arrow(towards: Towards) -> Draw:
    def draw(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        is_enabled = QStyle.StateFlag.State_Enabled in option.state
        arrow(painter, option.rect, towards, colours().named("text" if is_enabled else "quiet"))

    return draw


def _branch(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    if QStyle.StateFlag.State_Children in option.state:
        is_open = QStyle.StateFlag.State_Open in option.state
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        closed = Towards.LEFT if is_mirrored else Towards.RIGHT
        towards = Towards.DOWN if is_open else closed
        arrow(painter, option.rect, towards, colours().named("text"))


def _ground(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, colours().named("window"))


def _menu_tick(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    tick(painter, option.rect.toRectF(), colours().named("text"))


PRIMITIVES: dict[Primitive, Draw] = {
    Primitive.PE_FrameFocusRect: _focus,
    Primitive.PE_FrameDefaultButton: _nothing,
    Primitive.PE_FrameStatusBarItem: _nothing,
    Primitive.PE_FrameTabBarBase: _nothing,
    Primitive.PE_FrameButtonTool: _nothing,
    Primitive.PE_PanelButtonCommand: style_buttons.draw_button_panel,
    Primitive.PE_PanelButtonBevel: style_buttons.draw_button_panel,
    Primitive.PE_PanelButtonTool: style_buttons.draw_button_panel,
    Primitive.PE_IndicatorCheckBox: style_ticks.draw_check_box,
    Primitive.PE_IndicatorItemViewItemCheck: style_ticks.draw_check_box,
    Primitive.PE_IndicatorRadioButton: style_ticks.draw_radio_button,
    Primitive.PE_PanelLineEdit: style_fields.draw_line_edit,
    Primitive.PE_FrameLineEdit: style_fields.draw_line_edit,
    Primitive.PE_Frame: style_fields.draw_frame,
    Primitive.PE_FrameGroupBox: style_fields.draw_group,
    Primitive.PE_FrameTabWidget: style_lists.draw_tab_pane,
    Primitive.PE_PanelMenu: style_menus.draw_menu_panel,
    Primitive.PE_FrameMenu: _nothing,
    Primitive.PE_IndicatorMenuCheckMark: _menu_tick,
    Primitive.PE_PanelItemViewItem: style_lists.draw_item_ground,
    Primitive.PE_PanelItemViewRow: _nothing,
    Primitive.PE_IndicatorBranch: _branch,
    Primitive.PE_IndicatorArrowUp: _arrow(Towards.UP),
    Primitive.PE_IndicatorArrowDown: _arrow(Towards.DOWN),
    Primitive.PE_IndicatorArrowLeft: _arrow(Towards.LEFT),
    Primitive.PE_IndicatorArrowRight: _arrow(Towards.RIGHT),
    Primitive.PE_IndicatorHeaderArrow: _arrow(Towards.DOWN),
}
CONTROLS: dict[Control, Draw] = {
    Control.CE_PushButtonLabel: style_labels.draw_push_button_label,
    Control.CE_ToolButtonLabel: style_labels.draw_tool_button_label,
    Control.CE_MenuItem: style_menus.draw_menu_item,
    Control.CE_MenuBarItem: style_menus.draw_menu_bar_item,
    Control.CE_MenuBarEmptyArea: _ground,
    Control.CE_TabBarTabShape: style_lists.draw_tab,
    Control.CE_HeaderSection: style_lists.draw_head,
    Control.CE_HeaderEmptyArea: style_lists.draw_head,
    Control.CE_ProgressBarGroove: _nothing,
    Control.CE_ProgressBarContents: style_lists.draw_progress,
    Control.CE_Splitter: _nothing,
    Control.CE_ToolBar: _ground,
}
COMPLEX: dict[Complex, DrawWithParts] = {
    Complex.CC_ComboBox: style_fields.draw_combo_box,
    Complex.CC_SpinBox: style_fields.draw_spin_box,
    Complex.CC_ToolButton: style_labels.draw_tool_button,
    Complex.CC_Slider: style_fields.draw_slider,
    Complex.CC_ScrollBar: style_scroll_bars.draw_scroll_bar,
}
PLACES: dict[Complex, Callable[[Any, QStyle.SubControl], QRect | None]] = {
    Complex.CC_ComboBox: style_fields.combo_box_part,
    Complex.CC_SpinBox: style_fields.spin_box_part,
    Complex.CC_ScrollBar: style_scroll_bars.scroll_bar_part,
}


def _has_frame(option: QStyleOption) -> bool:
    return isinstance(option, QStyleOptionFrame) and option.lineWidth > 0


class CalmStyle(QProxyStyle):
    """Looks up who draws what; keep one of it for the whole program."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: Primitive,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = PRIMITIVES.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            draw(option, painter, widget)

    def drawControl(
        self,
        element: Control,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = CONTROLS.get(element)
        if draw is None:
            super().drawControl(element, option, painter, widget)
        else:
            draw(option, painter, widget)

    def drawComplexControl(
        self,
        control: Complex,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = COMPLEX.get(control)
        if draw is None:
            super().drawComplexControl(control, option, painter, widget)
        else:
            draw(option, painter, lambda part: self.subControlRect(control, option, part, widget))

    def subControlRect(
        self,
        control: Complex,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        place = PLACES.get(control)
        where = None if place is None else place(option, part)
        if where is not None:
            return where
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # the stub forgets None

    def subElementRect(
        self, element: Element, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        where = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # the stub forgets None
        if element is Element.SE_LineEditContents and _has_frame(option):
            side = round(FIELD_PADDING * text_scale())
            return where.adjusted(side, 0, -side, 0)
        return where

    def pixelMetric(
        self, metric: Metric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if (size := style_sizes.METRICS.get(metric)) is not None:
            return round(size * text_scale())
        if (size := style_sizes.UNSCALED_METRICS.get(metric)) is not None:
            return size
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: Content, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        own = style_sizes.own_size(kind, option, widget)
        if own is not None:
            return own
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # the stub forgets None
        return style_sizes.enlarged(made, kind, option, widget)

    def styleHint(
        self,
        hint: Hint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        known = style_sizes.HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if known is None else known
