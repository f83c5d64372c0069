"""The colours of the three looks, by what they are for, and Qt's palettes made of them.

Light is ink on paper, dark is soft for eyes that light hurts, contrast is black and white with one
yellow. A tone stands for one thing that is recorded and is the same wherever that thing is drawn.
`tests/ui/test_palettes.py` holds every pair to its contrast, for colour-blind eyes too. Widgets
that paint ask `colours()` while they paint, so a change of theme needs nothing of them.
"""

from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from spasm_diary.domain.settings import Theme

THEME_PROPERTY = "theme"
"""Where the application keeps the name of the theme that is shown."""
MUTED_PROPERTY = "is_muted"
"""And whether it is shown in the dimmer colours of a bad day."""


@dataclass(frozen=True, slots=True)
class Tones:
    """One colour for each thing that is recorded, in cards, calendar, charts and print."""

    spasms: str
    sleep: str
    stress: str
    drinks: str
    tiredness: str
    pain: str


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme."""

    window: str
    card: str
    raised: str
    """Buttons at rest."""
    hover: str
    pressed: str
    text: str
    quiet: str
    accent: str
    accent_soft: str
    """A ground that says: this one. Text on it is `text` or `accent`."""
    on_accent: str
    """Text on the accent, and on any tone."""
    border: str
    """The outline of what can be pressed or filled in: 3:1 on every ground."""
    line: str
    """Divides; decoration only, so that it may be fainter than 3:1."""
    good: str
    warn: str
    bad: str
    bad_soft: str
    warn_soft: str
    visited: str
    tones: Tones

    def named(self, name: str) -> QColor:
        """A colour or a tone by its name; `text` for a name that none has."""
        tone = getattr(self.tones, name, None)
        return _colour(tone or getattr(self, name, self.text))

    @property
    def series(self) -> tuple[str, ...]:
        """Chart colours, in the order in which series take them: the tones."""
        return tuple(getattr(self.tones, field.name) for field in fields(Tones))


THEMES: dict[Theme, Colours] = {
    Theme.LIGHT: Colours(
        window="#F4F1EA",
        card="#FFFFFF",
        raised="#F8F6F1",
        hover="#EEEAE1",
        pressed="#E6E1D7",
        text="#22262B",
        quiet="#5A5F66",
        accent="#17676A",
        accent_soft="#DCECEA",
        on_accent="#FFFFFF",
        border="#858079",
        line="#E3DED3",
        good="#256B3E",
        warn="#7F5800",
        bad="#B3261E",
        bad_soft="#FBE9E7",
        warn_soft="#FBF0D6",
        visited="#6B4A8A",
        tones=Tones(
            spasms="#A4500B",
            sleep="#2C478C",
            stress="#752E5F",
            drinks="#00728A",
            tiredness="#4B4C14",
            pain="#7D5F58",
        ),
    ),
    Theme.DARK: Colours(
        window="#191C20",
        card="#22262B",
        raised="#2A2F35",
        hover="#333940",
        pressed="#383F47",
        text="#E6E4DF",
        quiet="#A9AEB5",
        accent="#7CC4BF",
        accent_soft="#24403F",
        on_accent="#10201F",
        border="#838A92",
        line="#363C43",
        good="#8CCB9F",
        warn="#E3BC6E",
        bad="#FF9C92",
        bad_soft="#45292A",
        warn_soft="#3B3423",
        visited="#CDB0F0",
        tones=Tones(
            spasms="#E6924A",
            sleep="#8FA4F5",
            stress="#DA92B6",
            drinks="#85DDF0",
            tiredness="#B5D184",
            pain="#E3CCBB",
        ),
    ),
    Theme.CONTRAST: Colours(
        window="#000000",
        card="#000000",
        raised="#000000",
        hover="#2B2B2B",
        pressed="#404040",
        text="#FFFFFF",
        quiet="#E0E0E0",
        accent="#FFD54A",
        accent_soft="#332B00",
        on_accent="#000000",
        border="#FFFFFF",
        line="#9A9A9A",
        good="#7CFF9B",
        warn="#FFD54A",
        bad="#FF9C92",
        bad_soft="#3A0D0A",
        warn_soft="#332B00",
        visited="#E0B3FF",
        tones=Tones(
            spasms="#FF9C3A",
            sleep="#8AAEFF",
            stress="#E08FC0",
            drinks="#6EE9FE",
            tiredness="#A6BF70",
            pain="#FAE0C8",
        ),
    ),
}

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "visited",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "card",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "line",
}
_WRITTEN_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def colours() -> Colours:
    """The colours of the theme that is shown."""
    application = QApplication.instance()
    if application is None:
        return THEMES[Theme.LIGHT]
    name = application.property(THEME_PROPERTY) or Theme.LIGHT
    return colours_of(Theme(name), is_muted=bool(application.property(MUTED_PROPERTY)))


def colours_of(theme: Theme, *, is_muted: bool = False) -> Colours:
    """The colours of a theme, or its dimmer ones."""
    if not is_muted:
        return THEMES[theme]
    from spasm_diary.ui.muted import MUTED

    return MUTED[theme]


@cache
def _colour(written: str) -> QColor:
    """Read once: controls ask for their colours each time they are painted."""
    return QColor(written)


def palette(theme: Theme, *, is_muted: bool = False) -> QPalette:
    """Qt's palette of a theme. What is disabled stays readable: people read it all the same."""
    shown = colours_of(theme, is_muted=is_muted)
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, shown.named(name))
    for role in _WRITTEN_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, shown.named("quiet"))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, shown.named("border"))
    return made
