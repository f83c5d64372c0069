"""Where each kind of entry is kept: its table, and the way into a row and out of it.

A new kind is a row in `SHELVES`. Most rows have the fields of the value under the same names.
Tables go by their names here, so that the first glance at a day needs no SQLAlchemy.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID

from spasm_diary.domain.about_person import Age
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.nights import Nap
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked, Topic
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.spasms import Helped
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind
from spasm_diary.storage.moments import to_moment, to_when
from spasm_diary.storage.night_shelf import from_night, to_night
from spasm_diary.storage.spasm_shelf import (
    from_places,
    from_spasm,
    from_tried,
    to_place,
    to_spasm,
    to_tried,
)

Values: TypeAlias = dict[str, Any]
AnyRow: TypeAlias = Any
"""Has the columns of its table as attributes, whoever read it."""


@dataclass(frozen=True, slots=True)
class Board:
    """A table with any number of rows to an entry, in their order."""

    table: str
    to_rows: Callable[[Any], list[Values]]
    to_value: Callable[[AnyRow], Any]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The table of a kind. `to_content` is also given what stands on the boards."""

    table: str
    to_row: Callable[[Any], Values]
    to_content: Callable[..., Content]
    boards: tuple[Board, ...] = ()


def to_entry(row: AnyRow, content: Content) -> Entry:
    # Missing where a damaged file is read as an older version left it.
    after_midnight = getattr(row, "after_midnight", 0)
    when = to_when(row.day, row.utc_offset, row.clock, row.part, after_midnight)
    return Entry(when, content, to_moment(row.typed, row.typed_offset), UUID(bytes=row.id))


def to_followed(row: AnyRow) -> Followed:
    return Followed(row.key, row.label, Form(row.form), row.unit, bool(row.retired))


def to_personal(row: AnyRow | None, facts: Iterable[AnyRow]) -> Personal:
    """As it is where nothing was said yet, without a row."""
    if row is None:
        return Personal()
    age = None if row.age is None else Age(row.age)
    said = frozenset(one.fact for one in facts)
    return Personal(row.drink_aim_ml, bool(row.fluids_limited), age, said)


def _fields(*names: str) -> Callable[[Any], Values]:
    """A row with fields of the value as they are."""
    return lambda value: {name: getattr(value, name) for name in names}


def _from_drink(drink: Drink) -> Values:
    return {
        "ml": drink.ml,
        "sort": drink.kind,
        "caffeine_mg": drink.caffeine_mg,
        "alcohol_g": drink.alcohol_g,
    }


def _to_drink(row: AnyRow) -> Drink:
    return Drink(row.ml, row.sort, row.caffeine_mg, row.alcohol_g)


def _from_treatment(treatment: Dose | Course) -> Values:
    return {
        "what": treatment.what,
        "treatment": treatment.treatment.value,
        "amount": treatment.amount,
        "unit": treatment.unit,
        "note": treatment.note,
    }


def _from_dose(dose: Dose) -> Values:
    helped = None if dose.helped is None else dose.helped.value
    return {**_from_treatment(dose), "helped": helped}


def _to_dose(row: AnyRow) -> Dose:
    helped = None if row.helped is None else Helped(row.helped)
    treatment = TreatmentKind(row.treatment)
    return Dose(row.what, treatment, row.amount, row.unit, helped, row.note)


def _from_course(course: Course) -> Values:
    return {**_from_treatment(course), "change": course.change.value}


def _to_course(row: AnyRow) -> Course:
    change, treatment = Change(row.change), TreatmentKind(row.treatment)
    return Course(row.what, change, treatment, row.amount, row.unit, row.note)


SHELVES: dict[str, Shelf] = {
    "spasm": Shelf(
        "spasm",
        from_spasm,
        to_spasm,
        (
            Board("spasm_place", from_places, to_place),
            Board("spasm_tried", from_tried, to_tried),
        ),
    ),
    "night": Shelf("night", from_night, to_night),
    "nap": Shelf("nap", _fields("minutes", "note"), lambda row: Nap(row.minutes, row.note)),
    "rating": Shelf("rating", _fields("scale", "value"), lambda row: Rating(row.scale, row.value)),
    "drink": Shelf("drink", _from_drink, _to_drink),
    "dose": Shelf("dose", _from_dose, _to_dose),
    "course": Shelf("course", _from_course, _to_course),
    "reading": Shelf(
        "reading", _fields("followed", "value"), lambda row: Reading(row.followed, row.value)
    ),
    "sign": Shelf("sign", _fields("sign"), lambda row: SignTicked(row.sign)),
    "appointment": Shelf(
        "appointment",
        _fields("who", "question"),
        lambda row: Appointment(row.who, row.question),
    ),
    "note": Shelf("note", _fields("text"), lambda row: Note(row.text)),
    "none": Shelf(
        "none_today",
        lambda none: {"topic": none.topic.value},
        lambda row: NoneToday(Topic(row.topic)),
    ),
    "bad_day": Shelf("bad_day", _fields(), lambda _row: BadDay()),
}
"""By the kind's name in `domain.entries.KINDS`."""
