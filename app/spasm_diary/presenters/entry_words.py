"""Any entry in one line of words: for the history, the bin, and what was undone."""

from collections.abc import Callable
from typing import Any

from spasm_diary import formats
from spasm_diary.domain.drinks import Drink, Unit, drink_kind
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, NoneToday, Note, SignTicked
from spasm_diary.domain.ratings import Rating, scale
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Course, Dose
from spasm_diary.domain.warning_signs import sign
from spasm_diary.presenters.today import spasm_words
from spasm_diary.words import tr


def entry_line(entry: Entry) -> str:
    """Such as "Spasm: Calf, left, strength 6 of 10, Cramp"."""
    return _LINES[type(entry.content)](entry.content)


def _spasm(spasm: Spasm) -> str:
    said = [spasm_words.places(spasm)]
    if spasm.severity is not None:
        said.append(tr("strength {strength} of 10").format(strength=spasm.severity))
    said.append(spasm_words.details(spasm))
    known = ", ".join(filter(None, said))
    return tr("Spasm: {what}").format(what=known) if known else tr("Spasm")


def _night(night: Night) -> str:
    said = []
    if night.sleep_minutes is not None:
        said.append(tr("asleep {length}").format(length=formats.hours(night.sleep_minutes)))
    if night.quality is not None:
        said.append(tr("quality {quality} of 10").format(quality=night.quality))
    return tr("Night: {what}").format(what=", ".join(said)) if said else tr("Night")


def _nap(nap: Nap) -> str:
    if nap.minutes is None:
        return tr("Nap")
    return tr("Nap: {length}").format(length=formats.hours(nap.minutes))


def _rating(rating: Rating) -> str:
    label = tr(scale(rating.scale).label)
    return tr("{rating}: {value} of 10").format(rating=label, value=rating.value)


def _drink(drink: Drink) -> str:
    kind = tr(drink_kind(drink.kind).label)
    amount = formats.amount(drink.ml, Unit.ML)
    return tr("{drink}, {amount}").format(drink=kind, amount=amount)


def _dose(dose: Dose) -> str:
    return formats.dose(dose.what, dose.amount, dose.unit)


def _course(course: Course) -> str:
    what = formats.dose(course.what, course.amount, course.unit)
    return tr("{change}: {what}").format(change=tr(course.change.label), what=what)


def _reading(reading: Reading) -> str:
    value = reading.value
    return tr("{thing}: {value}").format(
        thing=reading.followed, value=formats.number(value, 0 if value == int(value) else 1)
    )


def _sign(ticked: SignTicked) -> str:
    return tr("Warning sign: {sign}").format(sign=tr(sign(ticked.sign).symptom))


def _appointment(appointment: Appointment) -> str:
    return tr("Appointment: {who}").format(who=appointment.who)


def _note(note: Note) -> str:
    return note.text


def _none(none: NoneToday) -> str:
    return tr(none.topic.label)


_LINES: dict[type, Callable[[Any], str]] = {
    Spasm: _spasm,
    Night: _night,
    Nap: _nap,
    Rating: _rating,
    Drink: _drink,
    Dose: _dose,
    Course: _course,
    Reading: _reading,
    SignTicked: _sign,
    Appointment: _appointment,
    Note: _note,
    NoneToday: _none,
}
