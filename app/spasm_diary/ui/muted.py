"""The dimmer colours of a bad day, for eyes and heads that little is too much for.

Less saturated and closer to each other in brightness than the usual ones, and still as easy to
read: `tests/ui/test_palettes.py` holds them to the same contrast. High contrast stays as it is.
"""

from spasm_diary.domain.settings import Theme
from spasm_diary.ui.palettes import THEMES, Colours, Tones

MUTED: dict[Theme, Colours] = {
    Theme.LIGHT: Colours(
        window="#D9D6CF",
        card="#E3E0DA",
        raised="#DDDAD3",
        hover="#D3D0C9",
        pressed="#CAC7C0",
        text="#2B2E32",
        quiet="#4A4E53",
        accent="#2C5455",
        accent_soft="#CBD3D1",
        on_accent="#EFEDE8",
        border="#6E6A64",
        line="#C6C2BA",
        good="#365A43",
        warn="#5F4C20",
        bad="#913A35",
        bad_soft="#E0D0CC",
        warn_soft="#DDD6C3",
        visited="#60516E",
        tones=Tones(
            spasms="#784D2A",
            sleep="#425076",
            stress="#653E59",
            drinks="#1F5E6B",
            tiredness="#3F3F21",
            pain="#615350",
        ),
    ),
    Theme.DARK: Colours(
        window="#131517",
        card="#1A1C1F",
        raised="#202326",
        hover="#272A2E",
        pressed="#2D3034",
        text="#C6C3BD",
        quiet="#9B9EA2",
        accent="#6BA29E",
        accent_soft="#263130",
        on_accent="#131615",
        border="#757C85",
        line="#2F3338",
        good="#77A986",
        warn="#BC9D60",
        bad="#DC7E74",
        bad_soft="#352728",
        warn_soft="#2D2A22",
        visited="#AC8ED0",
        tones=Tones(
            spasms="#BE8B60",
            sleep="#8494D1",
            stress="#BA87A1",
            drinks="#72B8C7",
            tiredness="#97AB73",
            pain="#C0AB9B",
        ),
    ),
    Theme.CONTRAST: THEMES[Theme.CONTRAST],
}
