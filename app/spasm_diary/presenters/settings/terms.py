"""How the settings are read and changed, by whoever holds them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from spasm_diary.domain.settings import Settings


class ChangeSettings(Protocol):
    """Keeps changed settings at once.

    Raises:
        DiaryError: a value that cannot be.
    """

    def __call__(self, **changes: object) -> None: ...


@dataclass(frozen=True, slots=True)
class SettingsTerms:
    """The settings of now, and the way to change them."""

    read: Callable[[], Settings]
    change: ChangeSettings
