"""Reads a Daylio table: entries with a mood, activities, notes, and in newer files scales.

A mood word of the five that Daylio begins with becomes a number; a word of the person's own has
none in this file, so it is kept as the first line of the note. Times are those of the entries.
Sleep that is rated in an entry belongs to the night before it.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import Note
from spasm_diary.domain.records import OffsetAt
from spasm_diary.importers.gathering import Gathering, Surroundings, thing
from spasm_diary.importers.importer import Importer
from spasm_diary.importers.spelling import (
    clock,
    dated_in_words,
    folded,
    half_up,
    iso_date,
    length_minutes,
    number,
    parts,
    without_markup,
)
from spasm_diary.importers.table import Row, Table
from spasm_diary.usecases.found import Found
from spasm_diary.words import N_, tr

KEY = "daylio"
_CONTENT = ("time", "mood", "activities", "scales", "note_title", "note")
_DATES = ("full_date", "year", "date")
_KNOWN = frozenset((*_CONTENT, *_DATES, "weekday"))
_MOODS = {"rad": 10.0, "good": 7.5, "meh": 5.0, "bad": 2.5, "awful": 0.0}
_SCALE = re.compile(r"(?P<name>[^:]+):\s*(?P<value>.+)", re.DOTALL)
_POINTS = re.compile(r"(?P<given>[0-9]{1,4})\s*/\s*(?P<most>[0-9]{1,4})(?:\s.*)?")
_SLEEP_QUALITY, _SLEEP_TIME = "sleep quality", "sleep time"


@dataclass(frozen=True, slots=True)
class _Sleep:
    """What one row says of the night before it."""

    row: Row
    minutes: int | None
    quality: int | None


_Nights: TypeAlias = defaultdict[date, list[_Sleep]]


def recognises(header: Sequence[str]) -> bool:
    names = set(header)
    return {"time", "mood", "activities"} <= names and bool(names & {"full_date", "year"})


def read(table: Table, offset_at: OffsetAt, now: datetime) -> Found:
    around = Surroundings(offset_at, now)
    gathering = Gathering(KEY, table, around, _KNOWN, _identity)
    nights: _Nights = defaultdict(list)
    for row in gathering.rows():
        with gathering.watching(row):
            _read_row(row, gathering, around, nights)
    for day, sleeps in nights.items():
        _add_night(around.when(day), sleeps, gathering)
    return gathering.found()


DAYLIO = Importer(KEY, N_("Daylio"), recognises, read)


def _identity(row: Row) -> tuple[str, ...]:
    return tuple(row[name] for name in (*_DATES, *_CONTENT))


def _date(row: Row) -> date:
    """Old files have a year, and the rest of the date in words."""
    if row["full_date"] or not row["year"]:
        return iso_date(row["full_date"])
    return dated_in_words(row["date"], row["year"])


def _read_row(row: Row, gathering: Gathering, around: Surroundings, nights: _Nights) -> None:
    at = clock(row["time"])
    when = around.when(_date(row), at)
    if row["time"] and at is None:
        gathering.remark(row, tr("The time was not understood, so that only the date is kept."))
    text = without_markup(row["note"])
    lines = [row["note_title"], text]
    if (value := _MOODS.get(folded(row["mood"]))) is not None:
        gathering.answer([row], when, thing(tr("Mood"), Form.SCALE, key="mood"), value)
    elif row["mood"]:
        lines.insert(0, tr("Mood: {word}").format(word=row["mood"]))
        own = tr("The mood “{word}” is a word of your own. It is kept in the notes.")
        gathering.remark_once(row, own.format(word=row["mood"]))
    if any(lines):
        gathering.add([row], when, Note("\n".join(filter(None, lines))), "note")
    for name in parts(row["activities"], "|"):
        with gathering.watching(row):
            gathering.tag(row, when, name)
    _read_scales(row, when, gathering, nights)


def _read_scales(row: Row, when: When, gathering: Gathering, nights: _Nights) -> None:
    minutes = quality = None
    for said in parts(row["scales"], "|"):
        with gathering.watching(row):
            name, value = _scale(said)
            if folded(name) == _SLEEP_QUALITY:
                quality = half_up(_out_of_ten(value))
            elif folded(name) == _SLEEP_TIME:
                minutes = _minutes(value)
            else:
                to, reading = _other_scale(name, value)
                gathering.answer([row], when, to, reading)
    if minutes is not None or quality is not None:
        nights[when.date].append(_Sleep(row, minutes, quality))


def _scale(said: str) -> tuple[str, str]:
    found = _SCALE.fullmatch(said)
    if found is None:
        raise NotReadable(N_("A scale of this row was not understood, and is left out."))
    return found["name"].strip(), found["value"].strip()


def _out_of_ten(value: str) -> float:
    found = _POINTS.fullmatch(value)
    if found is None or not 0 < int(found["most"]) >= int(found["given"]):
        raise NotReadable(N_("A scale of this row was not understood, and is left out."))
    return 10 * int(found["given"]) / int(found["most"])


def _minutes(value: str) -> int:
    minutes = length_minutes(value)
    if minutes is None:
        raise NotReadable(N_("A length of time in this row was not understood, and is left out."))
    return minutes


def _other_scale(name: str, value: str) -> tuple[Followed, float]:
    if (minutes := length_minutes(value)) is not None:
        return thing(name, Form.NUMBER, "min"), minutes
    if (plain := number(value)) is not None:
        return thing(name, Form.NUMBER), plain
    return thing(name, Form.SCALE), round(_out_of_ten(value), 1)


def _add_night(when: When, sleeps: list[_Sleep], gathering: Gathering) -> None:
    """Take one night from all the entries of its date; what was said first counts."""
    minutes = next((one.minutes for one in sleeps if one.minutes is not None), None)
    quality = next((one.quality for one in sleeps if one.quality is not None), None)
    rows = [one.row for one in sleeps]
    with gathering.watching(*rows):
        gathering.add(rows, when, Night(minutes_asleep=minutes, quality=quality), "night")
    for one in sleeps:
        if one.minutes not in (None, minutes) or one.quality not in (None, quality):
            gathering.remark(
                one.row, tr("Another entry of this date says something else of the night.")
            )
