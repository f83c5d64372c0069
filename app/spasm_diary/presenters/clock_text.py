"""Reads a time of day as people type it: 7, 7:30, 0730, 7.30 pm, 19h30.

Both clocks are always read, and am and pm in English as well as in the language that is spoken.
"""

import re
from datetime import time

from spasm_diary.domain.errors import NotReadable
from spasm_diary.formats import AM_PM
from spasm_diary.words import N_, tr

_TYPED = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.,h\s\-]\s*(?P<minute>\d\d)|(?P<joined>\d\d))?\s*h?"
    r"\s*(?:(?P<half>[ap])\.?\s*(?:m\.?)?)?",
    re.IGNORECASE,
)
_HALF_DAY = 12
_WHOLE_DAY = 24


def read_clock(text: str) -> time | None:
    """The time, or None for an empty text.

    Raises:
        NotReadable: it is no time of day.
    """
    if not text.strip():
        return None
    found = _TYPED.fullmatch(_in_english(text.strip()))
    try:
        if found is None:
            raise ValueError  # noqa: TRY301 - told in the same words as a 25th hour
        minute = int(found["minute"] or found["joined"] or 0)
        return time(_hour(int(found["hour"]), minute, (found["half"] or "").lower()), minute)
    except ValueError as error:
        raise NotReadable(N_("Write a time such as 7, 7:30 or 19:30.")) from error


def _in_english(text: str) -> str:
    """With the words for the halves of the day, before or after the time, put as "a" and "p"."""
    for words, half in zip(AM_PM, "ap", strict=True):
        before, after = (part.strip().casefold() for part in tr(words).split("{time}"))
        typed = " ".join(text.casefold().split())
        if (before or after) and typed.startswith(before) and typed.endswith(after):
            return f"{typed[len(before) : len(typed) - len(after)].strip()} {half}"
    return text


def _hour(hour: int, minute: int, half: str) -> int:
    """By the clock of 24 hours, in which 24:00 is the midnight at which a day begins."""
    if (hour, minute, half) == (_WHOLE_DAY, 0, ""):
        return 0
    if half == "a" and hour > _HALF_DAY:
        raise ValueError
    if half == "a":
        return hour % _HALF_DAY
    if half == "p" and hour < _HALF_DAY:
        return hour + _HALF_DAY
    return hour
