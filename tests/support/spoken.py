"""What a person speaks and how they tell the time, for as long as a test needs it."""

import gettext
from collections.abc import Iterator
from contextlib import contextmanager

from spasm_diary import words
from spasm_diary.bundled import translations
from spasm_diary.customs import Customs, follow

LANGUAGES = ("en", "de", "es")
SUNDAY_IS_6, SATURDAY_IS_5 = 6, 5
"""As weekdays, of which Monday is 0."""


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """In a language that there is a translation of."""
    words.speak(translations(language))
    try:
        yield
    finally:
        words.speak(gettext.NullTranslations())


@contextmanager
def living_with(
    *, am_pm: bool = False, week_begins: int = 0, month_first: bool = False
) -> Iterator[None]:
    """By a clock, a week and an order of dates; afterwards as every test begins."""
    found = Customs(am_pm, week_begins, month_first)
    follow(lambda: found)
    try:
        yield
    finally:
        follow(Customs)
