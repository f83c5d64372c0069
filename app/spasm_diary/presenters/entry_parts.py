"""An entry taken apart: each part of it that can be changed, by its name, in words.

What is not recorded has no words, so two entries can be compared part by part.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from spasm_diary import formats
from spasm_diary.domain.drinks import Drink, drink_kind
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked
from spasm_diary.domain.places import Place
from spasm_diary.domain.ratings import Rating, scale
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Course, Dose
from spasm_diary.domain.warning_signs import sign
from spasm_diary.presenters.entry_words import Terms, reading_words
from spasm_diary.presenters.today import spasm_words
from spasm_diary.presenters.today.helped_words import helped_words
from spasm_diary.words import N_, tr

Parts = dict[str, str]


def parts_of(entry: Entry, terms: Terms) -> Parts:
    """Such as "Strength": "6 of 10", in the order of the form."""
    day = formats.with_time(formats.day_and_year(entry.day), entry.when)
    return {tr("Time"): day, **_PARTS[type(entry.content)](entry.content, terms)}


def _spasm(spasm: Spasm, _terms: Terms) -> Parts:
    return {
        tr("Strength"): _said(spasm.severity, _of_ten),
        tr("Where"): "; ".join(map(_place, spasm.places)),
        tr("What it felt like"): _said(spasm.kind, _label),
        tr("How long it lasted"): _said(spasm.length, spasm_words.length_words),
        tr("How many in a quick series"): _said(spasm.count, formats.number),
        tr("What you were doing"): _said(spasm.doing, _label),
        tr("Whether it woke you"): _said(spasm.woke, _yes_no),
        tr("What you noticed"): _said(spasm.noticed, _noticed),
        tr("What you tried"): _said(spasm.tried, _tried),
        tr("Note"): _quoted(spasm.note),
    }


def _place(place: Place) -> str:
    if place.severity is None:
        return place.in_words()
    return tr("{place}, strength {strength} of 10").format(
        place=place.in_words(), strength=place.severity
    )


def _noticed(noticed: frozenset[Any]) -> str:
    return ", ".join(tr(one.label) for one in sorted(noticed)) or tr("nothing else noticed")


def _tried(tried: tuple[Any, ...]) -> str:
    said = "; ".join(helped_words(tr(one.what), one.helped) for one in tried)
    return said or tr("nothing tried")


def _night(night: Night, _terms: Terms) -> Parts:
    return {
        tr("To bed"): _said(night.bed, formats.moment),
        tr("Fell asleep"): _said(night.asleep, formats.moment),
        tr("Woke up"): _said(night.awake, formats.moment),
        tr("Got up"): _said(night.up, formats.moment),
        tr("Hours asleep"): _said(night.minutes_asleep, formats.hours),
        tr("Times awake"): _said(night.times_awake, formats.number),
        tr("Sleep quality"): _said(night.quality, _of_ten),
        tr("Note"): _quoted(night.note),
    }


def _nap(nap: Nap, _terms: Terms) -> Parts:
    return {
        tr("Length of the nap"): _said(nap.minutes, formats.hours),
        tr("Note"): _quoted(nap.note),
    }


def _rating(rating: Rating, _terms: Terms) -> Parts:
    return {tr(scale(rating.scale).label): _of_ten(rating.value)}


def _drink(drink: Drink, terms: Terms) -> Parts:
    return {
        tr("Kind of drink"): tr(drink_kind(drink.kind).label),
        tr("Amount"): formats.amount(drink.ml, terms.unit),
        tr("Caffeine"): tr("{amount} mg").format(amount=formats.number(drink.caffeine_mg or 0)),
        tr("Alcohol"): tr("{amount} g").format(amount=formats.short_number(drink.alcohol_g or 0)),
    }


def _dose(dose: Dose, _terms: Terms) -> Parts:
    return {
        **_treatment(dose),
        tr("Whether it helped"): _said(dose.helped, _label),
        tr("Note"): _quoted(dose.note),
    }


def _course(course: Course, _terms: Terms) -> Parts:
    return {
        **_treatment(course),
        tr("What happened to it"): _label(course.change),
        tr("Note"): _quoted(course.note),
    }


def _treatment(treatment: Dose | Course) -> Parts:
    amount = "" if treatment.amount is None else formats.short_number(treatment.amount, 2)
    dose = tr("{amount} {unit}").format(amount=amount, unit=treatment.unit).strip()
    return {
        tr("What"): treatment.what,
        tr("Kind"): _label(treatment.treatment),
        tr("Dose"): dose,
    }


def _appointment(appointment: Appointment, _terms: Terms) -> Parts:
    return {
        tr("With whom"): appointment.who,
        tr("Your question"): _quoted(appointment.question),
    }


def _said(value: Any, words: Callable[[Any], str]) -> str:
    return "" if value is None else words(value)


def _label(value: Any) -> str:
    return tr(value.label)


def _of_ten(value: int) -> str:
    return tr("{value} of 10").format(value=value)


def _yes_no(value: bool) -> str:  # noqa: FBT001 - the value itself
    return tr("yes") if value else tr("no")


def _quoted(text: str) -> str:
    return tr("“{text}”").format(text=text) if text else ""


def _one(name: str, words: Callable[[Any], str], content: Any, _terms: Terms) -> Parts:
    return {tr(name): words(content)}


_PARTS: dict[type, Callable[[Any, Terms], Parts]] = {
    Spasm: _spasm,
    Night: _night,
    Nap: _nap,
    Rating: _rating,
    Drink: _drink,
    Dose: _dose,
    Course: _course,
    Reading: lambda reading, terms: dict([reading_words(reading, terms)]),
    SignTicked: partial(_one, N_("Warning sign"), lambda one: tr(sign(one.sign).symptom)),
    Appointment: _appointment,
    Note: partial(_one, N_("Note"), lambda one: _quoted(one.text)),
    NoneToday: partial(_one, N_("None"), lambda one: tr(one.topic.none)),
    BadDay: partial(_one, N_("Marked as"), lambda _one: tr("A bad day")),
}
