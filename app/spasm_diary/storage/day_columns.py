"""The numbers of each day, worked out by SQLite: what `domain.tallies.columns_of` means.

A statement for each table and not for each measure, since finding the rows is what takes the time.
They go to the driver itself: rows as SQLAlchemy gives them take six times as long to read. And they
name their index and their order (CROSS JOIN): else SQLite chooses, and by what order the indexes
were made in, for it knows nothing of what is in the tables.
"""

from array import array  # noqa: TC003 - named in quotes for Python 3.11
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import fsum, isnan, nan
from operator import itemgetter
from typing import Any

from spasm_diary.domain.day_begins import LATEST_BEGIN
from spasm_diary.domain.ratings import SCALES
from spasm_diary.domain.spasms import LONG_CRAMP_SECONDS
from spasm_diary.domain.tallies import DayColumns, blank_columns
from spasm_diary.storage.connecting import Driver


@dataclass(frozen=True, slots=True)
class Tally:
    """A statement that gives the number of a day, counted from the first, and then its values."""

    measures: tuple[str, ...]
    sql: str


def _of_kind(kind: str, values: str, *, table: str = "", where: str = "TRUE") -> str:
    """The values of each day with entries of a kind."""
    joined = f"CROSS JOIN {table} ON {table}.entry = number" if table else ""
    return f"""
        SELECT CAST(julianday(day) - julianday(:first) AS INTEGER), {values}
        FROM entry INDEXED BY ix_entry_kind_day {joined}
        WHERE kind = '{kind}' AND day BETWEEN :first AND :last AND {where}
        GROUP BY day
    """


def _none_today(topic: str, *measures: str) -> Tally:
    """0 where "none today" was said; what was recorded all the same is put over it."""
    zeros = ", ".join("0" for _ in measures)
    return Tally(measures, _of_kind("none", zeros, table="none_today", where=f"topic = '{topic}'"))


_SLEEP = "coalesce(minutes_asleep, (awake - asleep) / 60)"
_ADDED_LATER = f"""
    CASE WHEN clock IS NOT NULL THEN typed - instant >= 86400
    ELSE date(typed + 60 * utc_offset - 3600 * {LATEST_BEGIN}, 'unixepoch') > day END
"""
_NIGHT_SPASMS = """
    SELECT CAST(julianday(day) - julianday(:first) AS INTEGER), count(*) FROM (
        SELECT woken.day FROM entry AS woken INDEXED BY ix_entry_kind_day
        CROSS JOIN night ON night.entry = woken.number
        CROSS JOIN entry AS spasm INDEXED BY ix_entry_kind_instant
            ON spasm.kind = 'spasm' AND spasm.clock IS NOT NULL
            AND spasm.instant BETWEEN coalesce(bed, asleep) AND coalesce(up, awake)
            AND spasm.day BETWEEN date(woken.day, '-1 day') AND date(woken.day, '+1 day')
        WHERE woken.kind = 'night' AND woken.day BETWEEN :first AND :last
        UNION ALL
        SELECT spasm.day FROM entry AS spasm INDEXED BY ix_entry_kind_day
        CROSS JOIN entry AS woken INDEXED BY ix_entry_day_kind
            ON woken.kind = 'night' AND woken.day = +spasm.day
        WHERE spasm.kind = 'spasm' AND spasm.part = 'night'
            AND spasm.day BETWEEN :first AND :last
    ) GROUP BY day
"""
"""Of the nights that have any. A join: to look for them night by night takes twice as long."""
TALLIES = (
    Tally(
        ("entries",),
        """
        SELECT CAST(julianday(day) - julianday(:first) AS INTEGER), count(*)
        FROM entry INDEXED BY ix_entry_day_kind
        WHERE day BETWEEN :first AND :last AND kind <> 'appointment'
        GROUP BY day
        """,
    ),
    _none_today("spasms", "spasms"),
    Tally(
        ("spasms", "severity", "long_cramps", "woken", "spasms_added_later"),
        _of_kind(
            "spasm",
            f"""
            count(*),
            max(severity),
            sum(coalesce(
                length_seconds > {LONG_CRAMP_SECONDS},
                nullif(length_band, 'still_going') = 'over_10'
            )) FILTER (WHERE coalesce(spasm.sort, 'unsure') IN ('cramp', 'unsure')),
            sum(woke),
            sum({_ADDED_LATER})
            """,
            table="spasm",
        ),
    ),
    Tally(
        ("sleep_minutes", "sleep_quality", "night_spasms"),
        _of_kind("night", f"sum({_SLEEP}), avg(quality), 0", table="night"),
    ),
    Tally(("night_spasms",), _NIGHT_SPASMS),
    Tally(
        tuple(scale.key for scale in SCALES),
        _of_kind(
            "rating",
            ", ".join(f"avg(CASE scale WHEN '{scale.key}' THEN value END)" for scale in SCALES),
            table="rating",
        ),
    ),
    _none_today("drinks", "drinks_ml", "caffeine_mg", "alcohol_g"),
    Tally(
        ("drinks_ml", "caffeine_mg", "alcohol_g"),
        _of_kind("drink", "sum(ml), sum(caffeine_mg), 0", table="drink"),
    ),
    Tally(("signs",), _of_kind("sign", "count(*)")),
)
ALCOHOL = """
    SELECT CAST(julianday(day) - julianday(:first) AS INTEGER), alcohol_g
    FROM entry INDEXED BY ix_entry_kind_day CROSS JOIN drink ON drink.entry = number
    WHERE kind = 'drink' AND day BETWEEN :first AND :last AND alcohol_g > 0
    ORDER BY day
"""
"""Decimals are added up here, for SQLite would round them in a way of its own."""


def day_columns(driver: Driver, first: date, last: date) -> DayColumns:
    columns = blank_columns(max(0, (last - first).days + 1))
    days = {"first": first.isoformat(), "last": last.isoformat()}
    for tally in TALLIES:
        rows = driver.execute(tally.sql, days).fetchall()
        _fill([columns[measure] for measure in tally.measures], rows)
    grams = driver.execute(ALCOHOL, days).fetchall()
    for index, of_day in groupby(grams, key=itemgetter(0)):
        columns["alcohol_g"][index] = fsum(map(itemgetter(1), of_day))
    _forget_guesses(columns)
    return DayColumns(first, columns)


def _forget_guesses(columns: dict[str, "array[float]"]) -> None:
    """A night without spasms is known to have had none only where something is said of spasms."""
    at_night = columns["night_spasms"]
    for index, count in enumerate(at_night):
        if count == 0 and isnan(columns["spasms"][index]):
            at_night[index] = nan


def _fill(columns: "list[array[float]]", rows: "list[tuple[Any, ...]]") -> None:
    """Column by column: to take each row apart would take as long as reading it."""
    if not rows:
        return
    indices, *read = zip(*rows, strict=True)
    for column, values in zip(columns, read, strict=True):
        for index, value in zip(indices, values, strict=True):
            if value is not None:
                column[index] = value
