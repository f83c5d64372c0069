"""What happened beside the numbers: appointments, changes of medicines, and notes, day by day.

A note is private. In a picture it is a mark, and in a table, which may become a file, it is said
that there is one; its first words are told to the person at the screen alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import Appointment, Note
from spasm_diary.domain.treatments import Change, Course
from spasm_diary.formats import dose, number
from spasm_diary.words import N_, ntr, tr

KINDS: Final = ("appointment", "course", "note")
"""The entries that are read for it."""
FIRST_WORDS: Final = 60
"""Letters of a note."""
MOST_TOLD: Final = 4
"""More of one sort than this are counted."""


class Sort(Enum):
    """What is told apart, in this order from top to bottom."""

    APPOINTMENT = "appointment"
    CHANGE = "change"
    NOTE = "note"

    @property
    def label(self) -> str:
        """As the words of its marks."""
        return _LABELS[self][0]

    @property
    def short(self) -> str:
        """For where there is little room."""
        return _LABELS[self][1]


_LABELS = {
    Sort.APPOINTMENT: (N_("Appointments"), N_("Visits")),
    Sort.CHANGE: (N_("Changes of treatment"), N_("Changes")),
    Sort.NOTE: (N_("Notes"), N_("Notes")),
}
_CHANGES = {
    Change.BEGUN: N_("{what} begun"),
    Change.CHANGED: N_("{what} changed"),
    Change.STOPPED: N_("{what} stopped"),
}


@dataclass(frozen=True, slots=True)
class Happening:
    """Something to mark on its day."""

    day: date
    sort: Sort
    name: str
    """Short, beside its mark; "" for what no picture says."""
    listed: str
    """For a table."""
    told: str
    """For the person at the screen."""


def happenings_of(subject: Subject) -> tuple[Happening, ...]:
    """Those of the period that have come, day by day, and in a day in order of time."""
    past = subject.past
    if past is None:
        return ()
    by_day = sorted(subject.entries, key=lambda entry: entry.day)  # one may end after another began
    found = (_happening(entry) for entry in by_day if entry.day in past)
    return tuple(one for one in found if one is not None)


def by_column(
    happenings: Iterable[Happening], columns: Sequence[Period]
) -> tuple[tuple[Happening, ...], ...]:
    """Those of each column of a chart; both are in order of their days."""
    found: list[list[Happening]] = [[] for _ in columns]
    index = 0
    for one in happenings:
        while index < len(columns) and columns[index].last < one.day:
            index += 1
        if index < len(columns):
            found[index].append(one)
    return tuple(map(tuple, found))


def told(happenings: Sequence[Happening]) -> Iterator[str]:
    """Sentences for the person at the screen: each one, or how many where there are many."""
    for sort in Sort:
        of_sort = [one for one in happenings if one.sort is sort]
        if len(of_sort) <= MOST_TOLD:
            yield from (one.told for one in of_sort)
        else:
            yield how_many(sort, len(of_sort))


def listed(happenings: Sequence[Happening]) -> str:
    """For a cell of a table; empty where there is nothing."""
    said = []
    for sort in Sort:
        of_sort = [one for one in happenings if one.sort is sort]
        if sort is Sort.NOTE or len(of_sort) > MOST_TOLD:
            said += [how_many(sort, len(of_sort))] if of_sort else []
        else:
            said += [one.listed for one in of_sort]
    return tr("; ").join(said)


def how_many(sort: Sort, count: int) -> str:
    if sort is Sort.APPOINTMENT:
        words = ntr("{count} appointment", "{count} appointments", count)
    elif sort is Sort.CHANGE:
        words = ntr("{count} change of treatment", "{count} changes of treatment", count)
    else:
        words = ntr("{count} note", "{count} notes", count)
    return words.format(count=number(count))


def counted(happenings: Iterable[Happening]) -> str:
    """Such as "2 appointments, 12 notes"; empty where there is nothing."""
    of_sort = dict.fromkeys(Sort, 0)
    for one in happenings:
        of_sort[one.sort] += 1
    return tr(", ").join(how_many(sort, count) for sort, count in of_sort.items() if count)


def _happening(entry: Entry) -> Happening | None:
    match entry.content:
        case Appointment(who):
            words = tr("Appointment: {who}").format(who=who)
            return Happening(entry.day, Sort.APPOINTMENT, who, words, words)
        case Course() as course:
            what = dose(course.what, course.amount, course.unit)
            words = tr("{change}: {what}").format(change=tr(course.change.label), what=what)
            name = tr(_CHANGES[course.change]).format(what=course.what)
            return Happening(entry.day, Sort.CHANGE, name, words, words)
        case Note(text) if text.strip():
            words = tr("Note: {text}").format(text=_first_words(text))
            return Happening(entry.day, Sort.NOTE, "", how_many(Sort.NOTE, 1), words)
        case _:
            return None


def _first_words(text: str) -> str:
    """Of a note, however long it is, on one line."""
    short = " ".join(text[: 4 * FIRST_WORDS].split())
    if len(short) <= FIRST_WORDS:
        return short
    return tr("{beginning}…").format(beginning=short[:FIRST_WORDS].rstrip())
