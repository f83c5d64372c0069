"""Translations, for every layer that speaks to a person. gettext, so that none needs Qt."""

import gettext
from typing import Protocol


class Translations(Protocol):
    """What is needed of a catalogue: gettext's own, or a test's."""

    def gettext(self, message: str, /) -> str: ...

    def ngettext(self, one: str, many: str, n: int, /) -> str: ...


_catalogue: Translations = gettext.NullTranslations()


def speak(catalogue: Translations) -> None:
    """Use a catalogue from now on; called once, at the start."""
    global _catalogue  # noqa: PLW0603 - a person reads one language at a time
    _catalogue = catalogue


def language() -> str:
    """The code of the language that is spoken, such as "de"; English without a catalogue."""
    about = _catalogue.info() if isinstance(_catalogue, gettext.NullTranslations) else {}
    return about.get("language", "en").partition("_")[0]


def tr(text: str) -> str:
    return _catalogue.gettext(text)


def ntr(one: str, many: str, count: int) -> str:
    return _catalogue.ngettext(one, many, count)


def N_(text: str) -> str:  # noqa: N802 - the name Babel extracts by
    """Mark a text for the translators; whoever shows it calls `tr` on it."""
    return text
