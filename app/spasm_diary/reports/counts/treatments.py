"""Medicines and other treatments: what goes on at the end of the period, and what changed in it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind
from spasm_diary.reports.source import Source


@dataclass(frozen=True, slots=True)
class Going:
    """A treatment that was begun and not stopped by the last day of the period."""

    course: Course
    """As it was begun or last changed."""
    begun: date | None
    """None where only a change of it was written down."""
    since: date
    """Since when it is as it is now."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A treatment begun, changed or stopped in the period."""

    day: date
    course: Course


@dataclass(frozen=True, slots=True)
class Taken:
    """Doses in the period of what has no course going: taken when needed, as far as is known."""

    what: str
    treatment: TreatmentKind
    times: int
    days: int


@dataclass(frozen=True, slots=True)
class Treatments:
    """Each list as long as there is something; nothing recorded is three empty ones."""

    going: tuple[Going, ...]
    changes: tuple[Happened, ...]
    taken: tuple[Taken, ...]
    """The most often taken first."""


def treatments(source: Source) -> Treatments:
    going = tuple(_going(source))
    names = {one.course.what.casefold() for one in going}
    return Treatments(
        going=going,
        changes=tuple(Happened(entry.day, course) for entry, course in source.each(Course)),
        taken=tuple(one for one in _taken(source) if one.what.casefold() not in names),
    )


def _going(source: Source) -> Iterable[Going]:
    """In the order in which they were first written down."""
    courses: defaultdict[str, list[tuple[Entry, Course]]] = defaultdict(list)
    for entry in source.entries:
        if isinstance(entry.content, Course) and entry.day <= source.period.last:
            courses[entry.content.what.casefold()].append((entry, entry.content))
    for changes in courses.values():
        newest, course = changes[-1]
        if course.change is not Change.STOPPED:
            yield Going(course, _begun(changes), newest.day)


def _begun(changes: list[tuple[Entry, Course]]) -> date | None:
    """When it was last begun: after a stop, that is later."""
    begun = [entry.day for entry, course in changes if course.change is Change.BEGUN]
    return begun[-1] if begun else None


def _taken(source: Source) -> list[Taken]:
    doses: defaultdict[str, list[tuple[date, Dose]]] = defaultdict(list)
    for entry, dose in source.each(Dose):
        doses[dose.what.casefold()].append((entry.day, dose))
    found = [
        Taken(some[-1][1].what, some[-1][1].treatment, len(some), len({day for day, _ in some}))
        for some in doses.values()
    ]
    return sorted(found, key=lambda one: -one.times)
