"""Which dates may look different now, and who wants to know."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from spasm_diary.domain.entries import Entry


@dataclass(frozen=True, slots=True)
class Changed:
    """The first and the last date whose days may have changed."""

    first: date
    last: date

    def touches(self, first: date, last: date) -> bool:
        return self.first <= last and first <= self.last


EVERY_DAY = Changed(date.min, date.max)
"""For what stands on every sheet, such as the things a person follows."""


def changed_by(*entries: Entry) -> Changed:
    """The dates of entries, and the day after: it shows their answers, and joins their spasms."""
    days = [entry.day for entry in entries]
    return Changed(min(days), max(days) + timedelta(days=1))


class Changes:
    """Passes on what changed, in the thread of whoever announces it: the ui's."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changed], None]] = []

    def listen(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Add a listener; calling what is returned removes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def announce(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
