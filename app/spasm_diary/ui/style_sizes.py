"""How large controls and their parts are: large enough for tired hands, at any size of text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionMenuItem,
    QWidget,
)

from spasm_diary.ui import style_labels, style_menus
from spasm_diary.ui.type_sizes import GRID, grid, text_scale

Content = QStyle.ContentsType
Metric = QStyle.PixelMetric
Hint = QStyle.StyleHint
TARGET = 36
"""The least height and width of what can be pressed, at the usual text size."""

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
    Metric.PM_MenuButtonIndicator: 18,
    Metric.PM_FocusFrameHMargin: 5,
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
_WIDER = {Content.CT_MenuBarItem: 1, Content.CT_ComboBox: 3}
"""Room that Fusion does not know of, in units of the grid."""
_TALL = frozenset(
    {
        Content.CT_ComboBox,
        Content.CT_LineEdit,
        Content.CT_SpinBox,
        Content.CT_Slider,
        Content.CT_CheckBox,
        Content.CT_RadioButton,
        Content.CT_MenuBarItem,
        Content.CT_TabBarTab,
        Content.CT_ItemViewItem,
        Content.CT_HeaderSection,
    }
)


def own_size(kind: Content, option: QStyleOption, widget: QWidget | None) -> QSize | None:
    """The size of what is measured here and not by Fusion."""
    least = round(TARGET * text_scale())
    if kind is Content.CT_PushButton and isinstance(option, QStyleOptionButton):
        return style_labels.push_button_size(option, least, widget)
    if kind is Content.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
        return style_menus.menu_item_size(option, least)
    return None


def enlarged(made: QSize, kind: Content, option: QStyleOption, widget: QWidget | None) -> QSize:
    """What Fusion measured, made large enough to be hit."""
    least = round(TARGET * text_scale())
    size = QSize(made)
    if kind in _TALL:
        size.setHeight(max(size.height(), least))
    if kind is Content.CT_ToolButton:
        size = size.expandedTo(QSize(least, least))
        size += style_labels.tool_button_extra(option, widget)
    return size + QSize(grid(_WIDER.get(kind, 0)), 0)
