"""How clock times are written, and with which day a week begins. Shown at once, everywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from spasm_diary.customs import customs
from spasm_diary.domain.settings import ClockFace, WeekBegins
from spasm_diary.formats import WEEKDAYS, clock
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.words import tr

Choice = tuple[str, str]
"""A key and its words."""
_MORNING, _AFTERNOON = time(9), time(14, 30)


@dataclass(frozen=True, slots=True)
class ClockAndWeekView:
    """Everything on the card."""

    clocks: tuple[Choice, ...]
    clock: str
    clock_preview: str
    """How times stand in the diary now."""
    weeks: tuple[Choice, ...]
    week: str
    week_preview: str
    """From when to when a week goes now."""


class ClockAndWeekPart:
    """What can be done with it. It is of this computer: the diary keeps times as they were."""

    def __init__(self, terms: SettingsTerms, show: Callable[[], None]) -> None:
        self._terms = terms
        self._show = show

    def choose_clock(self, clock: str) -> None:
        self._terms.change(clock=ClockFace(clock))
        self._show()

    def choose_week(self, begins: str) -> None:
        self._terms.change(week_begins=WeekBegins(begins))
        self._show()

    def view(self) -> ClockAndWeekView:
        settings = self._terms.read()
        first, *_between, last = (tr(WEEKDAYS[one]) for one in customs().weekdays)
        return ClockAndWeekView(
            clocks=tuple((one.value, tr(one.label)) for one in ClockFace),
            clock=settings.clock.value,
            clock_preview=tr("Times stand as {morning} and {afternoon}.").format(
                morning=clock(_MORNING), afternoon=clock(_AFTERNOON)
            ),
            weeks=tuple((one.value, tr(one.label)) for one in WeekBegins),
            week=settings.week_begins.value,
            week_preview=tr("A week goes from {first} to {last}.").format(first=first, last=last),
        )
