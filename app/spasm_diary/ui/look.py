"""Puts a theme and a size of text on the whole program, at the start and at run time.

The style is made once and kept: Qt holds it without owning its Python half. The system's own
palette is never used, since it answers neither to a chosen theme nor to our contrast.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from spasm_diary.domain.settings import Theme
from spasm_diary.ui import palettes, type_sizes
from spasm_diary.ui.style import CalmStyle

_SYSTEM_FONT, _STYLE = "system_font", "_calm_style"


def set_look(application: QApplication, theme: Theme, text_percent: int) -> None:
    """Show everything in a theme, with text of a size in percent."""
    if application.property(_SYSTEM_FONT) is None:
        application.setProperty(_SYSTEM_FONT, application.font().toString())
        style = CalmStyle()
        setattr(application, _STYLE, style)
        application.setStyle(style)
    shown = shown_theme(application, theme)
    if application.property(palettes.THEME_PROPERTY) != shown.value:
        application.setProperty(palettes.THEME_PROPERTY, shown.value)
        _apply_colours(application, shown)
    system_font = QFont()
    system_font.fromString(application.property(_SYSTEM_FONT))
    dots_per_inch = application.primaryScreen().logicalDotsPerInchY()
    font = type_sizes.body_font(system_font, text_percent, dots_per_inch)
    if font != application.font():
        application.setFont(font)
        type_sizes.refresh()


def set_muted(application: QApplication, *, is_muted: bool) -> None:
    """Show everything in the dimmer colours of a bad day, or in the usual ones again."""
    if bool(application.property(palettes.MUTED_PROPERTY)) != is_muted:
        application.setProperty(palettes.MUTED_PROPERTY, is_muted)
        _apply_colours(application, Theme(application.property(palettes.THEME_PROPERTY)))


def _apply_colours(application: QApplication, theme: Theme) -> None:
    is_muted = bool(application.property(palettes.MUTED_PROPERTY))
    application.setPalette(palettes.palette(theme, is_muted=is_muted))


def shown_theme(application: QApplication, theme: Theme) -> Theme:
    """What "as the computer" comes to: contrast, dark or light."""
    if theme is not Theme.SYSTEM:
        return theme
    hints = application.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Theme.CONTRAST
    is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    return Theme.DARK if is_dark else Theme.LIGHT
