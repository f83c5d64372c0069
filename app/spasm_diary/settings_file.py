"""Settings as JSON beside the diary: readable by a person, and never in the way of a start.

A file that cannot be understood is set aside under another name, and the copy of what was written
last holds; without one, the usual settings. Keys that another version wrote are kept.
"""

import json
import logging
import os
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields
from datetime import time as clock_time
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import Settings

logger = logging.getLogger(__name__)
Done = TypeVar("Done")

LARGEST = 1_000_000
"""Bytes. What is larger was not written here."""
MOST_ASIDE = 1000
HIDDEN = "hidden_advice"
"""No setting any more; see `hidden_before`."""
TRIES, PAUSE = 5, 0.2
"""How often, and how many seconds apart, a file is replaced that another program looks at."""
IN_USE = frozenset({5, 32, 33})
"""What Windows calls that: access denied, sharing violation, lock violation."""


class SettingsFile:
    """Reads and writes one file of settings, and its copy."""

    def __init__(self, file: Path, usual: Settings | None = None) -> None:
        """`usual` is what holds where the file does not say otherwise."""
        self._file = file
        self._usual = usual or Settings()
        self._copy = file.with_suffix(file.suffix + ".bak")
        self.is_lost = False
        """Whether there were settings that could not be read, so that the usual ones hold."""

    def read(self) -> Settings:
        """The settings; each that is missing or wrong is as usual."""
        raw = self._raw()
        hints = get_type_hints(Settings)
        known = {
            field.name: value
            for field in fields(Settings)
            if (value := _typed(hints[field.name], raw.get(field.name))) is not None
        }
        settings = self._usual
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
        raw = self._raw(for_writing=True)
        raw.update(
            {field.name: _plain(getattr(settings, field.name)) for field in fields(settings)}
        )
        self._put(raw)

    def hidden_before(self) -> tuple[str, ...]:
        """The rules of the guidance that an earlier version hid: the diary holds them now."""
        held = self._raw().get(HIDDEN)
        found = held if isinstance(held, list) else []
        return tuple(one for one in found if isinstance(one, str) and one.isprintable() and one)

    def forget_hidden(self) -> None:
        """Let go of them, once the diary has them: they lie here for everybody to read.

        Raises:
            OSError: the file cannot be written.
        """
        raw = self._raw(for_writing=True)
        if raw.pop(HIDDEN, None) is not None:
            self._put(raw)

    def _put(self, raw: dict[str, Any]) -> None:
        text = json.dumps(raw, indent=2)
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write_whole(self._file, text)
        with suppress(OSError):
            _write_whole(self._copy, text)

    def _raw(self, *, for_writing: bool = False) -> dict[str, Any]:
        """What stands in the file, or else in its copy; nothing where neither is understood.

        What another program just keeps from being read may be whole: it is only moved out of the
        way of what is written.
        """
        lost = False
        for file in (self._file, self._copy):
            try:
                return _understood(file)
            except FileNotFoundError:
                continue
            except OSError:
                is_damaged = False
            except (ValueError, RecursionError):
                is_damaged = True
            lost = True
            if is_damaged or for_writing:
                self._set_aside(file)
        self.is_lost = self.is_lost or lost
        return {}

    def _set_aside(self, file: Path) -> None:
        """Keep what could not be read, under a name that nothing has yet."""
        logger.info("the settings could not be read")
        with suppress(OSError):
            written = time.strftime("%Y-%m-%d", time.localtime(file.stat().st_mtime))
            name = f"{self._file.name}.corrupt-{written}"
            names = (name, *(f"{name}-{again}" for again in range(2, MOST_ASIDE)))
            free = (aside for one in names if not (aside := file.with_name(one)).exists())
            file.rename(next(free, file))


def patiently(act: Callable[[], Done], pause: Callable[[float], None] = time.sleep) -> Done:
    """Do it again for a while as long as another program on Windows looks at the file.

    Raises:
        OSError: it went on doing so, or something else is wrong.
    """
    for _ in range(TRIES - 1):
        try:
            return act()
        except OSError as error:
            if getattr(error, "winerror", None) not in IN_USE:
                raise
            pause(PAUSE)
    return act()


def _understood(file: Path) -> dict[str, Any]:
    """Raises ValueError where it holds no settings."""
    found = file.stat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
        raise ValueError("this was not written here")
    raw = json.loads(patiently(file.read_bytes).decode("utf-8-sig"))
    if not isinstance(raw, dict):
        raise ValueError("no table of settings")  # noqa: TRY004 - as for any other content
    return raw


def _write_whole(file: Path, text: str) -> None:
    partial = file.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
    patiently(lambda: partial.replace(file))


def _with(settings: Settings, name: str, value: object) -> Settings:
    held = {field.name: getattr(settings, field.name) for field in fields(settings)}
    return Settings(**{**held, name: value})


def _plain(value: object) -> object:
    if isinstance(value, clock_time):
        return value.isoformat("minutes")
    return value.value if isinstance(value, Enum) else value


def _typed(hint: Any, raw: object) -> object:
    """The value in the type of its field; None where it is not of it."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next((one for one in hint if one.value == raw), None)
    if hint is clock_time and isinstance(raw, str):
        return _clock(raw)
    return raw if type(raw) is hint else None


def _clock(raw: str) -> clock_time | None:
    """Such as "20:00", of no zone."""
    with suppress(ValueError):
        return clock_time.fromisoformat(raw).replace(second=0, microsecond=0, tzinfo=None)
    return None
