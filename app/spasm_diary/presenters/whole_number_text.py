"""Reads a whole number as it is typed into a small field."""

from typing import Final

from spasm_diary.domain.errors import NotValid
from spasm_diary.words import N_

_DIGITS: Final = 5
"""More of them are no number of anything here."""


def read_whole(text: str, most: int) -> int | None:
    """A number from 0 on; None for nothing.

    Raises:
        NotValid: it is no whole number, or too large.
    """
    typed = text.strip()
    if not typed:
        return None
    value = int(typed) if typed.isdecimal() and len(typed) <= _DIGITS else -1
    if not 0 <= value <= most:
        raise NotValid(N_("Write a number from {least} to {most}."), least=0, most=most)
    return value
