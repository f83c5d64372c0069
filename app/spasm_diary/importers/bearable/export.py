"""Reads Bearable's table, in both layouts.

Since 2024 the date stands there in figures too, and factors come under the names of the person's
own groups. "pre", "am", "mid" and "pm" are parts of the day, and no clock time is made of them.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeAlias

from spasm_diary.domain.moments import When
from spasm_diary.domain.records import OffsetAt
from spasm_diary.importers.bearable.amounts import (
    take_dose,
    take_energy,
    take_measurement,
    take_mood,
    take_note,
    take_other,
)
from spasm_diary.importers.bearable.line import PARTS, Line
from spasm_diary.importers.bearable.sleep import SleepRows
from spasm_diary.importers.bearable.symptoms import take_factors, take_symptom
from spasm_diary.importers.gathering import Gathering, Surroundings
from spasm_diary.importers.importer import Importer
from spasm_diary.importers.spelling import clock, dated_in_words, iso_date
from spasm_diary.importers.table import Row, Table
from spasm_diary.usecases.found import Found
from spasm_diary.words import N_, tr

KEY = "bearable"
_NEEDED = frozenset(("date", "time of day", "category", "rating/amount", "detail"))
_KNOWN = _NEEDED | {"date formatted", "weekday", "notes"}
_ALL_DAY = "all day"
_ORDINAL = re.compile(r"(.+) ([0-9]{4})")

_Take: TypeAlias = Callable[[Line, Gathering], None]


def recognises(header: Sequence[str]) -> bool:
    return set(header) >= _NEEDED


def read(table: Table, offset_at: OffsetAt, now: datetime) -> Found:
    around = Surroundings(offset_at, now)
    gathering = Gathering(KEY, table, around, _KNOWN, _identity)
    sleep = SleepRows(around, gathering)
    for row in gathering.rows():
        with gathering.watching(row):
            category = row["category"].casefold()
            if category == "sleep":
                sleep.add_sleep(_date(row), row)
            elif category == "sleep quality":
                sleep.add_quality(_date(row), row)
            else:
                line = Line(row, _when(row, around, gathering))
                _TAKES.get(category, take_other)(line, gathering)
    sleep.take()
    return gathering.found()


_TAKES: dict[str, _Take] = {
    "symptom": take_symptom,
    "mood": take_mood,
    "energy": take_energy,
    "meds/supplements": take_dose,
    "health measurements": take_measurement,
    "factors": take_factors,
    "sleep factors": take_factors,
    "food diary factors": take_factors,
    "gratitudes": take_note,
    "food diary": take_note,
    "bowel movements": take_note,
}

BEARABLE = Importer(KEY, N_("Bearable"), recognises, read)


def _identity(row: Row) -> tuple[str, ...]:
    names = ("time of day", "category", "rating/amount", "detail", "notes")
    return (_date(row).isoformat(), *(row[name] for name in names))


def _date(row: Row) -> date:
    if row["date formatted"]:
        return iso_date(row["date formatted"])
    ordinal = _ORDINAL.fullmatch(row["date"])
    return dated_in_words(ordinal[1], ordinal[2]) if ordinal else iso_date(row["date"])


def _when(row: Row, around: Surroundings, gathering: Gathering) -> When:
    said = row["time of day"].casefold()
    part, at = PARTS.get(said), clock(said)
    if said and said != _ALL_DAY and part is None and at is None:
        gathering.remark(row, tr("The time was not understood, so that only the date is kept."))
    return around.when(_date(row), at, part)
