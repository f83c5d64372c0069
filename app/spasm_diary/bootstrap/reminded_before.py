"""What came of the reminders, kept beside the size of the window: moments, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from spasm_diary.domain.reminders import Reminded

if TYPE_CHECKING:
    from pathlib import Path

GROUP = "reminders"


class RemindedBefore:
    """Reads whatever is in the file, and writes what holds."""

    def __init__(self, file: Path) -> None:
        self._file = QSettings(str(file), QSettings.Format.IniFormat)

    def read(self) -> Reminded:
        """What cannot be read is as if it never was."""
        with suppress(ValueError):
            return Reminded(
                self._moment("through"),
                int(self._text("count") or 0),
                self._moment("again"),
                date.fromisoformat(silent) if (silent := self._text("silent")) else None,
            )
        return Reminded()

    def write(self, past: Reminded) -> None:
        values = {
            "through": past.through,
            "count": past.count,
            "again": past.again,
            "silent": past.silent,
        }
        for name, value in values.items():
            text = value.isoformat() if isinstance(value, date) else str(value)
            text = "" if value is None else text
            self._file.setValue(f"{GROUP}/{name}", text)
        self._file.sync()  # a process that is killed reminds of nothing twice

    def _moment(self, name: str) -> datetime | None:
        text = self._text(name)
        return datetime.fromisoformat(text).replace(tzinfo=None) if text else None

    def _text(self, name: str) -> str:
        value = self._file.value(f"{GROUP}/{name}")  # of any kind in a damaged file
        return value if isinstance(value, str) else ""
