"""What any chart must be able to do; a new one is asked without a new test."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY, one_of_each
from charted import days, later, life, lived, long_days, subject
from drawn import words_off_the_sheet
from spasm_diary.charts.catalogue import CHARTS, chart
from spasm_diary.charts.chart import Chart, Period, Subject
from spasm_diary.charts.look import LIGHT, LOOKS, PAGE, PAPER, POINTS_PER_INCH, Look, Sheet
from spasm_diary.charts.pixels import pixels_of
from spasm_diary.charts.saving import written
from spasm_diary.domain.errors import NotFound

each_chart = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
SUBJECTS = {
    "nothing": subject(days()),
    "one day": subject(days("3", severity="7", drinks_ml="1200")),
    "gaps": subject(days("3 - 0 - - 2", sleep_minutes="- 400 -", stress="- - 5 -")),
    "a year": subject(long_days(365)),
    "fifty years": subject(long_days(18_262, first=later(-18_262))),
    "days to come": subject(days("3"), last=later(30), today=MONDAY),
    "only days to come": subject(days("3"), later(1), later(3), today=MONDAY),
    "one of each": lived(*one_of_each(), first=later(-6), last=MONDAY),
    "a life": lived(*life(60), first=later(-59), last=MONDAY),
    "a long life": lived(*life(900), first=later(-899), last=MONDAY),
}
LEAST_WIDTH = 17
"""Of a chart in the window, in the size of its text."""
GRIDS = {"hours"}
"""Their table is a grid too, with several points in a row."""
each_subject = pytest.mark.parametrize("subject", SUBJECTS.values(), ids=SUBJECTS.keys())


@each_chart
@each_subject
@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_any_history_becomes_a_pdf_in_every_look(
    chart: Chart[Any], subject: Subject, look: Look
) -> None:
    assert written(chart.of(subject), "pdf", look).startswith(b"%PDF")


@each_chart
@each_subject
def test_any_history_is_drawn_with_text_of_twice_the_size(
    chart: Chart[Any], subject: Subject
) -> None:
    picture = chart.of(subject)

    pixels = pixels_of(picture, PAPER.with_text(2 * PAPER.text), Sheet(4, 6))

    assert len(pixels.rgba) == 4 * pixels.width * pixels.height
    assert len(pixels.places) == len(picture.points)


@each_chart
@each_subject
def test_every_point_has_its_row_in_the_table(chart: Chart[Any], subject: Subject) -> None:
    picture = chart.of(subject)

    if chart.name not in GRIDS:
        assert len(picture.table.rows) == len(picture.points)
    assert all(len(row) == len(picture.table.headings) for row in picture.table.rows)


@each_chart
@pytest.mark.parametrize("name", ["a year", "a life"])
def test_points_lie_inside_the_sheet(chart: Chart[Any], name: str) -> None:
    for place in chart.of(SUBJECTS[name]).draw(PAPER, PAGE).places:
        assert 0 <= place.left < place.left + place.width <= 1.001
        assert 0 <= place.top < place.top + place.height <= 1


@each_chart
@pytest.mark.parametrize("name", ["nothing", "a life"])
def test_every_way_to_look_at_a_chart_is_described_and_drawn(chart: Chart[Any], name: str) -> None:
    for choice in chart.choices:
        picture = chart.of(replace(SUBJECTS[name], choice=choice.key))

        assert picture.sentence
        assert len(picture.draw(PAPER, PAGE).places) == len(picture.points)


@each_chart
def test_a_chart_says_something_when_there_is_nothing(chart: Chart[Any]) -> None:
    assert chart.of(SUBJECTS["nothing"]).sentence


@each_chart
@settings(max_examples=20, deadline=None)
@given(count=st.integers(0, 60), ahead=st.integers(-5, 70), before=st.integers(0, 5))
def test_any_period_can_be_described_listed_and_drawn(
    chart: Chart[Any], count: int, ahead: int, before: int
) -> None:
    first = later(-before)
    asked = Subject(long_days(count), Period(first, max(first, later(ahead))), later(count))

    picture = chart.of(asked)

    assert picture.sentence
    assert len(picture.draw(PAPER, PAGE).places) == len(picture.points)


@each_chart
@pytest.mark.parametrize("width", [LEAST_WIDTH, 22, 30, 60])
@pytest.mark.parametrize("name", ["one day", "a life", "a long life", "one of each"])
def test_no_word_leaves_a_sheet_that_is_just_high_enough(
    chart: Chart[Any], width: int, name: str
) -> None:
    em = LIGHT.text / POINTS_PER_INCH
    sheet = Sheet(width * em, chart.lines_high * em)

    assert words_off_the_sheet(chart.of(SUBJECTS[name]), LIGHT, sheet) == []


@each_chart
@pytest.mark.parametrize("dpi", [72, 96, 150])
@pytest.mark.parametrize("name", ["nothing", "one day", "a life"])
def test_no_word_leaves_a_picture_on_paper_however_fine_it_is(
    chart: Chart[Any], dpi: int, name: str
) -> None:
    sheet = Sheet(9, 6, dpi=dpi, titled=True)

    assert words_off_the_sheet(chart.of(SUBJECTS[name]), PAPER, sheet) == []


@each_chart
def test_the_title_of_a_long_time_stays_on_a_small_sheet(chart: Chart[Any]) -> None:
    sheet = Sheet(5, 5, titled=True)

    assert words_off_the_sheet(chart.of(SUBJECTS["a long life"]), PAPER, sheet) == []


def test_charts_are_found_by_name() -> None:
    assert chart("spasms") is CHARTS[0]

    with pytest.raises(NotFound, match="spasms"):
        chart("nothing of this name")


def test_names_of_charts_are_words_for_a_command_line() -> None:
    names = [one.name for one in CHARTS]

    assert len(set(names)) == len(names)
    assert all(name.isascii() and name.islower() and " " not in name for name in names)


def test_what_a_chart_says_needs_no_matplotlib() -> None:
    code = (
        "import sys; from datetime import date\n"
        "from spasm_diary.charts import catalogue, chart, fonts, look, pixels, saving\n"
        "from spasm_diary.domain.tallies import columns_of\n"
        "day = date(2026, 11, 23)\n"
        "days = columns_of((), day, day)\n"
        "for one in catalogue.CHARTS:\n"
        "    picture = one.of(chart.Subject(days, chart.Period(day, day), day))\n"
        "    picture.sentence, picture.table, picture.points\n"
        "print(*{'matplotlib', 'numpy'} & set(sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_every_module_of_a_chart_is_in_the_catalogue() -> None:
    folder = Path(sys.modules["spasm_diary.charts"].__path__[0])
    shared = {"__init__", "catalogue", "chart", "fonts", "look", "pixels", "saving", "scales"}
    shared |= {"steps", "time_axis", "drawing", "happenings"}
    found = {one.stem for one in folder.iterdir() if not one.stem.startswith("__")} - shared

    listed = {one.gather.__module__.split(".")[2] for one in CHARTS}

    assert found == listed
