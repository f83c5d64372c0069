"""A diary day by day, as numbers: what charts, guidance and the month are drawn from.

One column a measure, one number a day, NaN where nothing was recorded. "None today" is 0 spasms or
0 ml; a day without an entry never counts as 0, and neither does a spasm of which it was not said
whether it was long or woke one. `columns_of` is the meaning; a storage may work the same numbers
out faster, and is tested against it.
"""

import math
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean
from typing import TypeAlias

from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, SignTicked, Topic
from spasm_diary.domain.ratings import SCALES, Rating
from spasm_diary.domain.spasms import Spasm

MEASURES = (
    "entries",  # how many of any kind, but appointments
    "spasms",  # how many entries; a series is one
    "severity",  # the worst of the day
    "long_cramps",  # over ten minutes, of those that may be cramps and have a length
    "night_spasms",  # of the night that ended on this date
    "woken",  # spasms that woke one, of those of which it is known
    "spasms_added_later",  # of the spasms, those typed a day or more after they happened
    "sleep_minutes",
    "sleep_quality",
    *(scale.key for scale in SCALES),
    "drinks_ml",
    "caffeine_mg",
    "alcohol_g",
    "signs",  # warning signs ticked
)


@dataclass(frozen=True, slots=True)
class DayColumns:
    """Numbers for each day from `first` on, NaN where nothing was recorded."""

    first: date
    columns: Mapping[str, Sequence[float]]
    """One `array('d')` a measure, all of one length."""

    def __len__(self) -> int:
        return len(self.columns["entries"])

    @property
    def last(self) -> date:
        return self.first + timedelta(days=len(self) - 1)

    @property
    def dates(self) -> list[date]:
        return [self.first + timedelta(days=day) for day in range(len(self))]

    def __getitem__(self, measure: str) -> Sequence[float]:
        return self.columns[measure]

    def at(self, on: date, measure: str) -> float | None:
        """One day's number; None where nothing was recorded or the day lies outside."""
        index = (on - self.first).days
        if not 0 <= index < len(self):
            return None
        value = self.columns[measure][index]
        return None if math.isnan(value) else value

    def known(self, measure: str) -> list[tuple[date, float]]:
        """The days with a number, in their order."""
        return [
            (self.first + timedelta(days=index), value)
            for index, value in enumerate(self.columns[measure])
            if not math.isnan(value)
        ]

    def between(self, first: date, last: date) -> "DayColumns":
        """The days from `first` to `last`, of which this may hold fewer."""
        start = max(0, (first - self.first).days)
        stop = max(start, (last - self.first).days + 1)
        cut = {measure: values[start:stop] for measure, values in self.columns.items()}
        return DayColumns(self.first + timedelta(days=start), cut)


def blank_columns(days: int) -> dict[str, "array[float]"]:
    """A column of NaN for each measure."""
    return {measure: array("d", [math.nan]) * days for measure in MEASURES}


Numbers: TypeAlias = dict[str, list[float]]


def columns_of(entries: Iterable[Entry], first: date, last: date) -> DayColumns:
    """The numbers of the days from `first` to `last`."""
    entries = tuple(entries)
    days = max(0, (last - first).days + 1)
    found: defaultdict[date, Numbers] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        if entry.kind != "appointment":
            found[entry.day]["entries"].append(1)
            _note(entry, found[entry.day])
    _note_nights(entries, found)
    columns = blank_columns(days)
    for day, numbers in found.items():
        if first <= day <= last:
            for measure, values in numbers.items():
                columns[measure][(day - first).days] = _JOIN.get(measure, math.fsum)(values)
    return DayColumns(first, columns)


_JOIN: dict[str, Callable[[list[float]], float]] = {
    "severity": max,
    "sleep_quality": fmean,
    **{scale.key: fmean for scale in SCALES},
}
"""How several numbers of a day become one; the others are added up."""


def _note(entry: Entry, numbers: Numbers) -> None:
    match entry.content:
        case Spasm() as spasm:
            _note_spasm(spasm, numbers)
            numbers["spasms_added_later"].append(entry.is_added_later)
        case Night() as night:
            _append(numbers, "sleep_minutes", night.sleep_minutes)
            _append(numbers, "sleep_quality", night.quality)
        case Rating(scale, value):
            numbers[scale].append(value)
        case Drink() as drink:
            numbers["drinks_ml"].append(drink.ml)
            _append(numbers, "caffeine_mg", drink.caffeine_mg)
            _append(numbers, "alcohol_g", drink.alcohol_g)
        case SignTicked():
            numbers["signs"].append(1)
        case NoneToday(topic):
            for measure in _NONE_OF.get(topic, ()):
                numbers[measure].append(0)
        case _:
            pass


_NONE_OF = {
    Topic.SPASMS: ("spasms",),
    Topic.DRINKS: ("drinks_ml", "caffeine_mg", "alcohol_g"),
}
"""Which numbers "none today" makes a known 0."""


def _note_spasm(spasm: Spasm, numbers: Numbers) -> None:
    numbers["spasms"].append(1)
    _append(numbers, "severity", spasm.severity)
    if spasm.length is not None and spasm.may_be_cramp:
        _append(numbers, "long_cramps", spasm.length.is_over_ten_minutes)
    _append(numbers, "woken", spasm.woke)


def _append(numbers: Numbers, measure: str, value: float | None) -> None:
    if value is not None:
        numbers[measure].append(value)


def _note_nights(entries: Sequence[Entry], found: dict[date, Numbers]) -> None:
    """Count the spasms of each night, on the date one woke up on.

    A night without one has a known 0 only where that date tells anything about spasms.
    """
    spasms: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        if isinstance(entry.content, Spasm):
            spasms[entry.day].append(entry)
    for entry in entries:
        if isinstance(entry.content, Night):
            near = (spasms[entry.day + timedelta(days=shift)] for shift in (-1, 0, 1))
            joined = sum(
                entry.content.covers(one.when, entry.day) for of_day in near for one in of_day
            )
            if joined or "spasms" in found[entry.day]:
                found[entry.day]["night_spasms"].append(joined)
