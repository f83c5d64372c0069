"""Reads what is shown aloud, where the computer has a voice, until it ends or is told to stop."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol


class Aloud(Enum):
    """What can be done with the voice now."""

    ABSENT = "absent"
    """The computer has none that speaks the language of the articles."""
    SILENT = "silent"
    SPEAKING = "speaking"


class Voice(Protocol):
    """Something that speaks."""

    def say(self, lines: Sequence[str], ended: Callable[[], None]) -> None:
        """Say one line after the other; `ended` is called when all is said, or cannot be."""

    def stop(self) -> None:
        """Be silent at once; `ended` is not called any more."""


class ReadingAloud:
    """One text at a time."""

    def __init__(self, changed: Callable[[], None]) -> None:
        """`changed` is called when a text has come to its end by itself."""
        self.voice: Voice | None = None
        self._changed = changed
        self._is_speaking = False

    @property
    def state(self) -> Aloud:
        if self.voice is None:
            return Aloud.ABSENT
        return Aloud.SPEAKING if self._is_speaking else Aloud.SILENT

    def begin(self, lines: Sequence[str]) -> None:
        """Read something aloud, in place of what is being read."""
        self.stop()
        if self.voice is not None:
            self._is_speaking = True
            self.voice.say(lines, self._on_ended)

    def stop(self) -> None:
        if self.voice is not None and self._is_speaking:
            self._is_speaking = False
            self.voice.stop()

    def _on_ended(self) -> None:
        self._is_speaking = False
        self._changed()
