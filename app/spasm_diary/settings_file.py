"""Settings as JSON beside the diary: readable by a person, and never in the way of a start.

A file that cannot be understood is set aside under another name, and the usual settings hold.
Keys that another version wrote are kept.
"""

import json
import logging
import os
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import Any, get_type_hints

from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import Settings

logger = logging.getLogger(__name__)


class SettingsFile:
    """Reads and writes one file of settings."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Settings:
        """The settings; each that is missing or wrong is as usual."""
        raw = self._raw()
        hints = get_type_hints(Settings)
        known = {
            field.name: value
            for field in fields(Settings)
            if (value := _typed(hints[field.name], raw.get(field.name))) is not None
        }
        settings = Settings()
        for name, value in known.items():
            try:
                settings = _with(settings, name, value)
            except DiaryError:
                logger.info("the setting %s was out of range", name)
        return settings

    def write(self, settings: Settings) -> None:
        """Put the settings on the disk, the old ones whole until the new ones are.

        Raises:
            OSError: the file cannot be written.
        """
        raw = self._raw()
        raw.update(
            {field.name: _plain(getattr(settings, field.name)) for field in fields(settings)}
        )
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        partial = self._file.with_suffix(".partial")
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(raw, file, indent=2, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self._file)

    def _raw(self) -> dict[str, Any]:
        try:
            raw = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            self._set_aside()
            return {}
        if not isinstance(raw, dict):
            self._set_aside()
            return {}
        return raw

    def _set_aside(self) -> None:
        logger.info("the settings could not be read; the usual ones hold")
        try:
            self._file.replace(self._file.with_suffix(".unreadable"))
        except OSError:
            logger.info("the unreadable settings could not be set aside")


def _with(settings: Settings, name: str, value: object) -> Settings:
    held = {field.name: getattr(settings, field.name) for field in fields(settings)}
    return Settings(**{**held, name: value})


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _typed(hint: Any, raw: object) -> object:
    """The value in the type of its field; None where it is not of it."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(raw) if raw in {one.value for one in hint} else None
    if hint in (int, bool, str):
        return raw if type(raw) is hint else None
    if isinstance(raw, list) and all(isinstance(one, str) for one in raw):
        return tuple(raw)
    return None
