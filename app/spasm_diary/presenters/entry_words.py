"""Any entry in one line of words, and its note beside it: for the history, the bin and previews."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from spasm_diary import formats
from spasm_diary.domain.drinks import Drink, Unit, drink_kind
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked
from spasm_diary.domain.ratings import Rating, scale
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Course, Dose
from spasm_diary.domain.warning_signs import sign
from spasm_diary.presenters.excerpts import excerpt
from spasm_diary.presenters.today import spasm_words
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class Terms:
    """What a diary's entries are told in: the person's unit, and the things they follow."""

    unit: Unit = Unit.ML
    followed: Mapping[str, Followed] = field(default_factory=dict)

    @classmethod
    def of(cls, unit: Unit, followed: Iterable[Followed]) -> "Terms":
        return cls(unit, {one.key: one for one in followed})


def entry_line(entry: Entry, terms: Terms, search: str = "") -> str:
    """Such as "Spasm: Calf, left · strength 6 of 10 · Cramp"; of a long note, a part."""
    return excerpt(_LINES[type(entry.content)](entry.content, terms), search)


def entry_note(entry: Entry, search: str = "") -> str:
    """What the person wrote beside it, or the part with the words that are searched for."""
    content = entry.content
    text = content.question if isinstance(content, Appointment) else getattr(content, "note", "")
    return excerpt(text, search)


def _spasm(spasm: Spasm, _terms: Terms) -> str:
    said = [spasm_words.places(spasm)]
    if spasm.severity is not None:
        said.append(tr("strength {strength} of 10").format(strength=spasm.severity))
    said.append(spasm_words.details(replace(spasm, note="")))
    known = _joined(said)
    return tr("Spasm: {what}").format(what=known) if known else tr("Spasm")


def _night(night: Night, _terms: Terms) -> str:
    said = []
    if night.sleep_minutes is not None:
        said.append(tr("asleep {length}").format(length=formats.hours(night.sleep_minutes)))
    if night.quality is not None:
        said.append(tr("quality {quality} of 10").format(quality=night.quality))
    return tr("Night: {what}").format(what=_joined(said)) if said else tr("Night")


def _nap(nap: Nap, _terms: Terms) -> str:
    if nap.minutes is None:
        return tr("Nap")
    return tr("Nap: {length}").format(length=formats.hours(nap.minutes))


def _rating(rating: Rating, _terms: Terms) -> str:
    label = tr(scale(rating.scale).label)
    return tr("{rating}: {value} of 10").format(rating=label, value=rating.value)


def _drink(drink: Drink, terms: Terms) -> str:
    kind = tr(drink_kind(drink.kind).label)
    amount = formats.amount(drink.ml, terms.unit)
    return tr("{drink}, {amount}").format(drink=kind, amount=amount)


def _dose(dose: Dose, _terms: Terms) -> str:
    return formats.dose(dose.what, dose.amount, dose.unit)


def _course(course: Course, _terms: Terms) -> str:
    what = formats.dose(course.what, course.amount, course.unit)
    return tr("{change}: {what}").format(change=tr(course.change.label), what=what)


def _reading(reading: Reading, terms: Terms) -> str:
    thing, value = reading_words(reading, terms)
    return _told(thing, value)


def reading_words(reading: Reading, terms: Terms) -> tuple[str, str]:
    """What is followed, and what was said of it."""
    thing = terms.followed.get(reading.followed)
    if thing is None:
        return reading.followed, _plain(reading.value)
    if thing.form is Form.YES_NO:
        return thing.label, tr("yes") if reading.value else tr("no")
    value = _plain(reading.value)
    if thing.form is Form.SCALE:
        return thing.label, tr("{value} of 10").format(value=value)
    measured = tr("{amount} {unit}").format(amount=value, unit=thing.unit)
    return thing.label, measured.strip()


def _sign(ticked: SignTicked, _terms: Terms) -> str:
    return tr("Warning sign: {sign}").format(sign=tr(sign(ticked.sign).symptom))


def _appointment(appointment: Appointment, _terms: Terms) -> str:
    return tr("Appointment: {who}").format(who=appointment.who)


def _note(note: Note, _terms: Terms) -> str:
    return note.text


def _none(none: NoneToday, _terms: Terms) -> str:
    return tr(none.topic.none)


def _bad_day(_bad_day: BadDay, _terms: Terms) -> str:
    return tr("A bad day")


def _told(thing: str, value: str) -> str:
    return tr("{thing}: {value}").format(thing=thing, value=value)


def _plain(value: float) -> str:
    """With as few decimals as it needs, two at most."""
    most = round(value, 2)
    return formats.number(most, next((few for few in (0, 1) if round(most, few) == most), 2))


def _joined(said: Iterable[str]) -> str:
    return " · ".join(filter(None, said))


_LINES: dict[type, Callable[[Any, Terms], str]] = {
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
    BadDay: _bad_day,
}
