"""Short ways to write down what a chart shows: `days("2 0 - 1")` is four days of spasms.

A dash is a day without a record; a row begins on the Monday of `builders`.
"""

import math
from array import array
from datetime import date, timedelta
from typing import Any

from builders import MONDAY, moment
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Chart, Period, Picture, Subject, Table
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.tallies import DayColumns, blank_columns, columns_of
from spasm_diary.usecases.invent_life import invent_life


def days(spasms: str = "", *, first: date = MONDAY, **measures: str) -> DayColumns:
    rows = {"spasms": spasms, **measures}
    numbers = {measure: _numbers(row) for measure, row in rows.items() if row}
    length = max(map(len, numbers.values()), default=0)
    columns: dict[str, Any] = blank_columns(length)
    for measure, row in numbers.items():
        columns[measure] = array("d", row + [math.nan] * (length - len(row)))
    return DayColumns(first, columns)


def _numbers(row: str) -> list[float]:
    return [math.nan if word == "-" else float(word) for word in row.split()]


def subject(
    shown: DayColumns,
    first: date | None = None,
    last: date | None = None,
    *,
    today: date | None = None,
    unit: Unit = Unit.ML,
) -> Subject:
    """A chart's subject: all days that are given, seen from the last one."""
    first = first or shown.first
    last = last or max(first, shown.last)
    return Subject(shown, Period(first, last), today or last, unit)


def lived(*entries: Entry, first: date, last: date, today: date | None = None) -> Subject:
    """A chart's subject of entries, with the numbers that they make."""
    ordered = tuple(sorted(entries, key=lambda entry: entry.when))
    numbers = columns_of(ordered, first, last)
    return Subject(numbers, Period(first, last), today or last, entries=ordered)


def long_days(count: int, *, first: date = MONDAY) -> DayColumns:
    """A diary of many days, each measure in a rhythm of its own, with gaps."""
    rhythms = {"spasms": 5, "severity": 11, "sleep_minutes": 600, "stress": 11, "drinks_ml": 2000}
    columns: dict[str, Any] = blank_columns(count)
    for step, (measure, size) in enumerate(rhythms.items(), start=3):
        for day in range(count):
            if day % (step + 4):
                columns[measure][day] = float(day * step % size)
    return DayColumns(first, columns)


def life(count: int, *, last: date = MONDAY) -> list[Entry]:
    """An invented life of so many days, the same each time."""
    return [one.entry for one in invent_life(last, count, 1, moment(last, "21:00")).candidates]


def later(count: int, start: date = MONDAY) -> date:
    return start + timedelta(days=count)


def with_words(*words: str) -> Picture:
    """A picture of no days whose table lists what a person wrote."""
    chart = Chart(
        name="words",
        title="Words",
        gather=lambda _subject: None,
        describe=lambda _data: "",
        table=lambda _data: Table(("Tried",), tuple((one,) for one in words)),
        points=lambda _data: (),
        draw=CHARTS[0].draw,
        lines_high=1,
    )
    return chart.of(subject(days("2 0")))
