"""The look of every control: flat, calm, large enough for tired hands, clear in every theme.

A proxy over Fusion, which keeps measuring and behaving; what is seen is drawn by the functions of
`style_buttons`, `style_fields` and `style_lists`, which the tables below name. A style sheet would
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
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QWidget,
)

from spasm_diary.ui import style_buttons, style_fields, style_lists
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import Towards, arrow, focus_ring, tick
from spasm_diary.ui.type_sizes import GRID, grid, text_scale

Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Element = QStyle.SubElement
Complex = QStyle.ComplexControl
Content = QStyle.ContentsType
Metric = QStyle.PixelMetric
Hint = QStyle.StyleHint
Draw = Callable[[Any, QPainter, QWidget | None], None]
DrawWithParts = Callable[[Any, QPainter, Callable[[QStyle.SubControl], QRect]], None]

FIELD_PADDING = 7
"""Between the edge of a field and its text."""
TARGET = 36
"""The least height and width of what can be pressed, at the usual text size."""


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
    Primitive.PE_IndicatorCheckBox: style_buttons.draw_check_box,
    Primitive.PE_IndicatorItemViewItemCheck: style_buttons.draw_check_box,
    Primitive.PE_IndicatorRadioButton: style_buttons.draw_radio_button,
    Primitive.PE_PanelLineEdit: style_fields.draw_line_edit,
    Primitive.PE_FrameLineEdit: style_fields.draw_line_edit,
    Primitive.PE_Frame: style_fields.draw_frame,
    Primitive.PE_FrameGroupBox: style_fields.draw_group,
    Primitive.PE_FrameTabWidget: style_fields.draw_group,
    Primitive.PE_PanelMenu: style_lists.draw_menu_panel,
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
    Control.CE_PushButtonLabel: style_buttons.draw_push_button_label,
    Control.CE_ToolButtonLabel: style_buttons.draw_tool_button_label,
    Control.CE_MenuItem: style_lists.draw_menu_item,
    Control.CE_MenuBarItem: style_lists.draw_menu_bar_item,
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
    Complex.CC_Slider: style_fields.draw_slider,
    Complex.CC_ScrollBar: style_lists.draw_scroll_bar,
}
PLACES: dict[Complex, Callable[[Any, QStyle.SubControl], QRect | None]] = {
    Complex.CC_ComboBox: style_fields.combo_box_part,
    Complex.CC_SpinBox: style_fields.spin_box_part,
    Complex.CC_ScrollBar: style_lists.scroll_bar_part,
}
METRICS: dict[Metric, float] = {
    Metric.PM_IndicatorWidth: 22,
    Metric.PM_IndicatorHeight: 22,
    Metric.PM_ExclusiveIndicatorWidth: 22,
    Metric.PM_ExclusiveIndicatorHeight: 22,
    Metric.PM_CheckBoxLabelSpacing: GRID,
    Metric.PM_RadioButtonLabelSpacing: GRID,
    Metric.PM_SliderThickness: 28,
    Metric.PM_SliderControlThickness: 28,
    Metric.PM_SliderLength: 28,
    Metric.PM_ScrollBarExtent: 20,
    Metric.PM_ButtonIconSize: 20,
    Metric.PM_SmallIconSize: 20,
    Metric.PM_LayoutHorizontalSpacing: GRID,
    Metric.PM_LayoutVerticalSpacing: GRID,
    Metric.PM_LayoutLeftMargin: 2 * GRID,
    Metric.PM_LayoutTopMargin: 2 * GRID,
    Metric.PM_LayoutRightMargin: 2 * GRID,
    Metric.PM_LayoutBottomMargin: 2 * GRID,
    Metric.PM_MenuBarHMargin: GRID,
    Metric.PM_FocusFrameHMargin: GRID,
    Metric.PM_TabBarTabHSpace: 4 * GRID,
}
UNSCALED_METRICS: dict[Metric, int] = {
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
    Metric.PM_DefaultFrameWidth: 3,  # so that the corners of what lies inside stay round
    Metric.PM_MenuPanelWidth: 1,
    Metric.PM_MenuVMargin: 4,
    Metric.PM_MenuHMargin: 0,
    Metric.PM_ScrollView_ScrollBarSpacing: 0,
    Metric.PM_TabBarTabShiftVertical: 0,
}
HINTS: dict[Hint, int] = {
    Hint.SH_Widget_Animation_Duration: 0,
    Hint.SH_UnderlineShortcut: 1,
    Hint.SH_ToolTip_WakeUpDelay: 500,
    Hint.SH_EtchDisabledText: 0,
    Hint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    Hint.SH_ScrollBar_LeftClickAbsolutePosition: 0,
    Hint.SH_ItemView_ShowDecorationSelected: 1,
}
_TALL = frozenset(
    {
        Content.CT_ComboBox,
        Content.CT_LineEdit,
        Content.CT_SpinBox,
        Content.CT_Slider,
        Content.CT_CheckBox,
        Content.CT_RadioButton,
        Content.CT_MenuItem,
        Content.CT_MenuBarItem,
        Content.CT_TabBarTab,
        Content.CT_ItemViewItem,
        Content.CT_HeaderSection,
    }
)


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
        if (size := METRICS.get(metric)) is not None:
            return round(size * text_scale())
        if (size := UNSCALED_METRICS.get(metric)) is not None:
            return size
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: Content, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        least = round(TARGET * text_scale())
        if kind is Content.CT_PushButton and isinstance(option, QStyleOptionButton):
            return style_buttons.push_button_size(option, least, widget)
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # the stub forgets None
        if kind in _TALL:
            made.setHeight(max(made.height(), least))
        if kind is Content.CT_ComboBox:
            made.setWidth(made.width() + grid(3))
        elif kind is Content.CT_ToolButton:
            made = made.expandedTo(QSize(least, least))
            if style_buttons.kind_of(widget) == "rail":
                made += QSize(grid(2.5), grid(1))
        return made

    def styleHint(
        self,
        hint: Hint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        known = HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if known is None else known
