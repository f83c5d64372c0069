"""Numbers of one's own to call, which stand before all others among the warning signs."""

from collections.abc import Callable
from dataclasses import dataclass

from spasm_diary.domain.errors import DiaryError
from spasm_diary.presenters.settings.terms import SettingsTerms


@dataclass(frozen=True, slots=True)
class ToCallView:
    """Everything on the card; "" where there is no number."""

    emergency: str
    crisis: str
    problem: str


class ToCallPart:
    """What can be done with it. They lie beside the diary: one needs them while it is locked."""

    def __init__(self, terms: SettingsTerms, show: Callable[[], None]) -> None:
        self._terms = terms
        self._show = show
        self._problem = ""

    def set_emergency(self, number: str) -> None:
        self._change(emergency_number=_on_one_line(number))

    def set_crisis(self, number: str) -> None:
        self._change(crisis_number=_on_one_line(number))

    def view(self) -> ToCallView:
        settings = self._terms.read()
        return ToCallView(settings.emergency_number, settings.crisis_number, self._problem)

    def _change(self, **number: str) -> None:
        try:
            self._terms.change(**number)
            self._problem = ""
        except DiaryError as error:
            self._problem = error.in_words()
        self._show()


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
