"""The hour at which a day begins: until then, what is written belongs to the day before."""

from collections.abc import Callable
from dataclasses import dataclass

from spasm_diary.domain.day_begins import LATEST_BEGIN
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.words import N_, tr

BEGINNINGS = {0: N_("At midnight"), LATEST_BEGIN: N_("At 4 in the morning")}


@dataclass(frozen=True, slots=True)
class DayView:
    """The hours to choose from, each with its words, and the one chosen."""

    beginnings: tuple[tuple[str, str], ...]
    begins: str


class DayPart:
    """What can be done with it. It is of this computer, and moves nothing that is written."""

    def __init__(self, terms: SettingsTerms, show: Callable[[], None]) -> None:
        self._terms = terms
        self._show = show

    def choose(self, begins: str) -> None:
        self._terms.change(day_begins=int(begins))
        self._show()

    def view(self) -> DayView:
        return DayView(
            tuple((str(hour), tr(words)) for hour, words in BEGINNINGS.items()),
            str(self._terms.read().day_begins),
        )
