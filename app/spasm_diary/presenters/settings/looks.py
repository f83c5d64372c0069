"""How the program looks: its theme and the size of its text. Shown at once."""

from collections.abc import Callable
from dataclasses import dataclass

from spasm_diary.domain.settings import TEXT_SIZES, Theme
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.words import N_, tr

Choice = tuple[str, str]
"""A key and its words."""
_PREVIEWS = {
    Theme.SYSTEM: N_("Light, dark or high contrast, whichever this computer is set to."),
    Theme.LIGHT: N_("Dark words on warm paper."),
    Theme.DARK: N_("Soft words on a dark ground, for eyes that light hurts."),
    Theme.CONTRAST: N_("White and yellow on black, with strong edges."),
}


@dataclass(frozen=True, slots=True)
class LooksView:
    """The looks to choose from, and those chosen."""

    themes: tuple[Choice, ...]
    theme: str
    preview: str
    """What the chosen theme looks like, in words."""
    sizes: tuple[Choice, ...]
    size: str


class LooksPart:
    """What can be done with the looks."""

    def __init__(self, terms: SettingsTerms, show: Callable[[], None]) -> None:
        self._terms = terms
        self._show = show

    def choose_theme(self, theme: str) -> None:
        self._terms.change(theme=Theme(theme))
        self._show()

    def choose_size(self, size: str) -> None:
        self._terms.change(text_percent=int(size))
        self._show()

    def view(self) -> LooksView:
        settings = self._terms.read()
        # Ctrl and + or an older version may have chosen a size between the usual ones.
        percents = sorted({*TEXT_SIZES, settings.text_percent})
        return LooksView(
            themes=tuple((theme.value, tr(theme.label)) for theme in Theme),
            theme=settings.theme.value,
            preview=tr(_PREVIEWS[settings.theme]),
            sizes=tuple(
                (str(percent), tr("{percent} %").format(percent=percent)) for percent in percents
            ),
            size=str(settings.text_percent),
        )
