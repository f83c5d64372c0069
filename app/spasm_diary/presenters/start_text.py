"""Reads when something began, as people type it: a time of day, or a part of the day."""

from datetime import time
from typing import Final

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.moments import PartOfDay
from spasm_diary.formats import clock
from spasm_diary.presenters.clock_text import read_clock
from spasm_diary.words import N_, tr

_WORDS: Final = {
    PartOfDay.NIGHT: N_("night"),
    PartOfDay.MORNING: N_("morning"),
    PartOfDay.AFTERNOON: N_("afternoon"),
    PartOfDay.EVENING: N_("evening"),
}


def read_start(text: str) -> time | PartOfDay | None:
    """The time or the part of the day, of which the first letters are enough; None for nothing.

    Raises:
        NotReadable: it is neither, or could be several parts.
    """
    typed = text.strip().casefold()
    found = [part for part, word in _WORDS.items() if tr(word).casefold().startswith(typed)]
    if typed and len(found) == 1:
        return found[0]
    try:
        return read_clock(text)
    except NotReadable as error:
        raise NotReadable(
            N_("Write a time such as 7:30 or 19:30, or night, morning, afternoon or evening.")
        ) from error


def start_text(start: time | PartOfDay | None) -> str:
    """As it is read again."""
    if start is None:
        return ""
    return tr(_WORDS[start]) if isinstance(start, PartOfDay) else clock(start)
