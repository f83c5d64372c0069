"""What one sees of the calendar of spasms."""

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from builders import MONDAY, TUESDAY, appointment, none_today, spasm
from charted import later, life, lived
from grids_seen import are_inside, rings, squares, words
from spasm_diary.charts.calendar import CHART
from spasm_diary.charts.calendar.numbers import STRENGTH
from spasm_diary.charts.chart import Drawing, Picture
from spasm_diary.charts.look import LIGHT, PAGE, PAPER, Look, Sheet, Tone
from spasm_diary.charts.saving import written
from spasm_diary.domain.entries import Entry
from spoken import SATURDAY_IS_5, SUNDAY_IS_6, living_with

SPASMS = LIGHT.tones[Tone.SPASMS]
LAST = later(4)


def shown(*entries: Entry, days_shown: int = 5, choice: str = "", **more: Any) -> Picture:
    asked = lived(*entries, first=MONDAY, last=later(days_shown - 1), **more)
    return CHART.of(replace(asked, choice=choice))


def drawn(picture: Picture, look: Look = LIGHT, sheet: Sheet = PAGE) -> Drawing:
    return picture.draw(look, sheet)


@cache
def lived_for(count: int) -> Picture:
    return CHART.of(lived(*life(count), first=later(1 - count), last=MONDAY))


def test_a_number_none_and_not_recorded_are_a_square_a_ring_and_nothing() -> None:
    picture = shown(spasm(5), spasm(3), none_today(on=TUESDAY), days_shown=3, today=LAST)

    drawing = drawn(picture)

    full, empty = squares(drawing.figure, SPASMS), rings(drawing.figure)
    assert [are_inside(full, drawing, day) for day in range(3)] == [1, 0, 0]
    assert [are_inside(empty, drawing, day) for day in range(3)] == [0, 1, 0]
    assert {"no spasms", "blank: not recorded", "2"} <= set(words(drawing.figure))


def test_what_signs_mean_is_said_only_where_there_are_any() -> None:
    said = words(drawn(shown(spasm(5), days_shown=1)).figure)

    assert not {"no spasms", "blank: not recorded", "appointment"} & set(said)


def test_spasms_without_a_strength_are_no_ring_and_no_gap_among_strengths() -> None:
    picture = shown(spasm(None), days_shown=1, choice=STRENGTH.key)

    drawing = drawn(picture)

    assert "strength not recorded" in words(drawing.figure)
    assert not rings(drawing.figure)
    assert picture.points[0].text == (
        "Monday 23 November 2026, today: 1 spasm. No strength is recorded."
    )


def test_a_strength_of_nought_is_a_square_with_a_nought() -> None:
    assert "0" in words(drawn(shown(spasm(0), days_shown=1, choice=STRENGTH.key)).figure)


def test_the_more_spasms_the_larger_the_square() -> None:
    drawing = drawn(shown(spasm(), *(spasm(on=TUESDAY) for _ in range(4)), days_shown=2))

    one, four = sorted(squares(drawing.figure, SPASMS), key=lambda box: box.left)
    assert four.width > 1.3 * one.width


@pytest.mark.parametrize("begins", [0, SUNDAY_IS_6, SATURDAY_IS_5])
@pytest.mark.parametrize("days_shown", [14, 70])
def test_a_row_begins_with_the_week_of_the_person(begins: int, days_shown: int) -> None:
    with living_with(week_begins=begins):
        places = drawn(shown(spasm(), days_shown=days_shown)).places

    days = [later(index) for index in range(days_shown)]
    by_month = days_shown == 70
    for (day, place), (following, next_place) in pairwise(zip(days, places, strict=True)):
        goes_on = following.weekday() != begins and not (by_month and following.day == 1)
        assert (next_place.left > place.left and next_place.top == place.top) == goes_on, day


def test_small_months_name_the_day_with_which_their_rows_begin() -> None:
    with living_with(week_begins=SUNDAY_IS_6):
        said = words(drawn(lived_for(365)).figure)

    assert "each row is a week, from Sunday" in said


def test_a_week_begins_on_monday() -> None:
    places = drawn(shown(spasm(), days_shown=14)).places

    assert places[0].left == places[7].left
    assert places[0].top < places[7].top
    assert [place.left for place in places[:7]] == sorted(place.left for place in places[:7])


def test_an_appointment_has_its_corner() -> None:
    said = words(drawn(shown(spasm(5), appointment())).figure)

    assert "appointment" in said


@pytest.mark.parametrize("count", [5, 31, 92, 365, 1461])
@pytest.mark.parametrize("size", [(6, 5, 9), (9, 6, 12), (16, 8, 12), (6, 9, 24)])
def test_no_two_squares_meet(count: int, size: tuple[float, float, float]) -> None:
    places = drawn(lived_for(count), PAPER.with_text(size[2]), Sheet(size[0], size[1])).places

    at = sorted(places)
    for one, other in pairwise(at):
        is_beside = other.left >= one.left + one.width - 1e-6
        is_below = other.top >= one.top + one.height - 1e-6
        assert is_beside or is_below
    assert all(place.top + place.height <= 1 for place in places)


def test_the_numbers_stay_words_in_a_drawing() -> None:
    svg = written(shown(*(spasm() for _ in range(7)), days_shown=1), "svg").decode()

    assert ">7</text>" in svg


def test_many_spasms_a_day_have_room() -> None:
    picture = shown(*(spasm() for _ in range(300)), days_shown=1)

    assert "300 spasms" in picture.points[0].text
    assert drawn(picture).places
