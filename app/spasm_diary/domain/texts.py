"""What a person wrote in an entry, made ready for being searched.

Both sides of a search are folded alike: case does not matter in any script, and neither does
whether an accent was typed as a letter of its own. The accents themselves do matter.
"""

from collections.abc import Callable
from typing import Any
from unicodedata import normalize

from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.followed import Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, Note
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.text import cleaned
from spasm_diary.domain.treatments import Course, Dose


def _spasm(spasm: Spasm) -> tuple[str, ...]:
    return (spasm.note, *(tried.what for tried in spasm.tried or ()))


def _dose_or_course(treatment: Dose | Course) -> tuple[str, ...]:
    return treatment.what, treatment.unit, treatment.note


_TEXTS: dict[type[Content], Callable[[Any], tuple[str, ...]]] = {
    Spasm: _spasm,
    Night: lambda night: (night.note,),
    Nap: lambda nap: (nap.note,),
    Dose: _dose_or_course,
    Course: _dose_or_course,
    Reading: lambda reading: (reading.followed,),
    Appointment: lambda appointment: (appointment.who, appointment.question),
    Note: lambda note: (note.text,),
}
"""The kinds that hold a person's own words; the others have none."""


def texts(entry: Entry) -> tuple[str, ...]:
    """The texts of an entry that are not empty."""
    find = _TEXTS.get(type(entry.content))
    return tuple(filter(None, find(entry.content))) if find else ()


def folded(text: str) -> str:
    """Equal for all that a person would call the same words."""
    return normalize("NFD", normalize("NFD", text).casefold())


def searched(entry: Entry) -> str:
    """All texts of an entry, folded; empty where it has none. A word never spans two of them."""
    return folded("\n".join(texts(entry)))


def words_of(search: str) -> tuple[str, ...]:
    """What each has to be found."""
    return tuple(dict.fromkeys(folded(cleaned(search)).split()))


def holds(entry: Entry, search: str) -> bool:
    """Whether the texts of an entry hold every word, in any order and as part of longer ones."""
    text = searched(entry)
    return all(word in text for word in words_of(search))
