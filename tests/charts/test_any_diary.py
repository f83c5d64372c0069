"""Whatever a person wrote, each chart of it is said, listed and drawn, and without a warning."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings

from builders import MONDAY, appointment, course, dose, entry, note
from charted import later, lived
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Chart, Subject
from spasm_diary.charts.look import PAPER, Sheet
from spasm_diary.charts.saving import FORMATS, written
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Helped, Spasm, Tried
from strategies import diaries

each_chart = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
SMALL = Sheet(5, 4, dpi=50)
NAMES = (
    "$\\frac{1}{2}$ and $x_{unclosed",
    "שלום כאב",
    "مرحبا\u202e text",
    "🦵🏽💥 👩‍⚕️ 名前",
    "<b>bold</b> & 50 % %s {0}",
    "e\u0301" * 90,
    "W" * 200,
)


@each_chart
@settings(max_examples=15, deadline=None)
@given(diaries())
def test_any_entries_are_said_listed_and_drawn(chart: Chart[Any], entries: list[Entry]) -> None:
    picture = chart.of(lived(*entries, first=later(-2), last=later(2)))

    assert picture.sentence
    assert len(picture.draw(PAPER, SMALL).places) == len(picture.points)


@each_chart
@pytest.mark.parametrize("kind", FORMATS)
def test_names_are_plain_text_in_any_script_and_of_any_length(chart: Chart[Any], kind: str) -> None:
    entries = [one for index, name in enumerate(NAMES) for one in _named(name, index)]
    asked = lived(*entries, first=MONDAY, last=later(len(NAMES)))

    for choice in chart.choices or ("",):
        picture = chart.of(replace(asked, choice=getattr(choice, "key", "")))
        assert written(picture, kind, PAPER, SMALL)


@each_chart
def test_ten_years_of_thirty_spasms_a_day_are_said_listed_and_drawn(chart: Chart[Any]) -> None:
    picture = chart.of(_thirty_a_day(3652))

    assert picture.sentence
    assert all(len(row) == len(picture.table.headings) for row in picture.table.rows)
    assert len(picture.draw(PAPER, SMALL).places) == len(picture.points)


@cache
def _thirty_a_day(days: int) -> Subject:
    each = [entry(Spasm(index % 11), at=f"{index % 24:02}:15") for index in range(30)]
    entries = [
        Entry(replace(one.when, date=later(day - days + 1)), one.content, one.typed, one.id)
        for day in range(days)
        for one in each
    ]
    return lived(*entries, first=later(1 - days), last=MONDAY)


def _named(name: str, index: int) -> list[Entry]:
    on = later(index)
    tried = Spasm(index, tried=(Tried(name, Helped.A_LOT), Tried(name)))
    return [
        appointment(name, on),
        course(name, on=on, amount=200, unit=name[:40]),
        dose(name, on, helped=Helped.NO),
        entry(tried, on, "03:00"),
        note(name * 1000, on),
    ]


@each_chart
def test_a_chart_of_a_diary_tells_no_more_than_the_diary_holds(chart: Chart[Any]) -> None:
    """What is not recorded is not drawn, whatever the chart: an empty week has no 0 in it."""
    nothing = chart.of(lived(first=later(-6), last=MONDAY))

    cells = [cell for row in nothing.table.rows for cell in row[1:]]
    assert "0" not in cells
    assert not {"no spasms", "no drinks"} & set(cells)
