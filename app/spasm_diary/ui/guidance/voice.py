"""The voice of the computer, where there is one that speaks the language of the articles.

Qt's part for it comes with few installations, and no voice with it. Both may be absent.
"""

from collections import deque
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from PySide6.QtCore import QLocale

SPEECH = "PySide6.QtTextToSpeech"
SILENT_ENGINE = "mock"
"""Qt's own for tests: it takes its time, and says nothing."""


class ComputerVoice:
    """Says one line after the other through an engine of Qt's."""

    def __init__(self, engine: Any, states: Any) -> None:
        """`states` are those that the engine may be in."""
        self._engine = engine
        self._states = states
        self._waiting: deque[str] = deque()
        self._ended: Callable[[], None] | None = None
        engine.stateChanged.connect(self._on_state)

    def say(self, lines: Sequence[str], ended: Callable[[], None]) -> None:
        self.stop()
        self._waiting = deque(lines)
        self._ended = ended
        self._go_on()

    def stop(self) -> None:
        self._ended = None
        self._waiting.clear()
        self._engine.stop()

    def _go_on(self) -> None:
        if self._waiting:
            self._engine.say(self._waiting.popleft())
        elif self._ended is not None:
            ended, self._ended = self._ended, None
            ended()

    def _on_state(self, _told: object) -> None:
        """Look at the state as it is: some engines tell late of the end of what was stopped."""
        if self._ended is None:
            return
        state = self._engine.state()
        if state == self._states.Error:
            self._waiting.clear()
        if state in {self._states.Ready, self._states.Error}:
            self._go_on()


def voice_of_the_computer(
    load: Callable[[str], Any] = import_module, silent: str = SILENT_ENGINE
) -> ComputerVoice | None:
    """`load` finds Qt's part by its name; the engine that is `silent` counts for none."""
    try:
        speech = load(SPEECH)
    except ImportError:
        return None
    for name in speech.QTextToSpeech.availableEngines():
        if name == silent:
            continue
        engine = speech.QTextToSpeech(name)
        locale = _english(engine.availableLocales())
        if locale is not None:
            engine.setLocale(locale)
            return ComputerVoice(engine, speech.QTextToSpeech.State)
    return None


def _english(locales: Sequence[QLocale]) -> QLocale | None:
    """The articles are written in English: a voice for it, as spoken here if there is one."""
    spoken = [one for one in locales if one.language() is QLocale.Language.English]
    here = [one for one in spoken if one.territory() is QLocale().territory()]
    return next(iter((*here, *spoken)), None)
