"""Voices: one that a page may use, and Qt's part for them with engines that a test leads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

ENGLISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")


@dataclass
class FakeVoice:
    """Says a line each time it is told to `go_on`."""

    said: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    ended: Callable[[], None] | None = None

    def say(self, lines: Sequence[str], ended: Callable[[], None]) -> None:
        self.waiting, self.ended = list(lines), ended
        self.go_on()

    def stop(self) -> None:
        self.waiting, self.ended = [], None

    def go_on(self) -> None:
        """The line that is being said has come to its end."""
        if self.waiting:
            self.said.append(self.waiting.pop(0))
        elif self.ended is not None:
            ended, self.ended = self.ended, None
            ended()

    def fail(self) -> None:
        self.waiting = []
        self.go_on()


class EngineState(Enum):
    """Of an engine, by Qt's names."""

    Ready = auto()
    Speaking = auto()
    Error = auto()


class FakeEngine(QObject):
    """As `QTextToSpeech` is: it says one thing, and tells when that is over."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's name
    State = EngineState
    locales: tuple[QLocale, ...] = (GERMAN, ENGLISH)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.said: list[str] = []
        self.locale = GERMAN
        self._state = EngineState.Ready

    def state(self) -> EngineState:
        return self._state

    def availableLocales(self) -> list[QLocale]:  # noqa: N802
        return list(self.locales)

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802
        self.locale = locale

    def say(self, text: str) -> None:
        self.said.append(text)
        self._turn(EngineState.Speaking)

    def stop(self) -> None:
        if self._state is EngineState.Speaking:
            self._turn(EngineState.Ready)

    def go_on(self) -> None:
        self._turn(EngineState.Ready)

    def fail(self) -> None:
        self._turn(EngineState.Error)

    def tell_late(self) -> None:
        """Say once more that what was said before has come to its end, as some engines do."""
        self.stateChanged.emit(EngineState.Ready)

    def _turn(self, state: EngineState) -> None:
        self._state = state
        self.stateChanged.emit(state)


def speech_with(engines: Sequence[str], locales: Sequence[QLocale]) -> Callable[[str], Any]:
    """What loads Qt's part for voices on a computer that has these engines."""

    class Engine(FakeEngine):
        @staticmethod
        def availableEngines() -> list[str]:  # noqa: N802
            return list(engines)

    Engine.locales = tuple(locales)
    return lambda _name: SimpleNamespace(QTextToSpeech=Engine)
