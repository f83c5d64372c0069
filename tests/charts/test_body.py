"""The chart of where in the body spasms were: its numbers and its words."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from body_chart import EVERY_PLACE, body_of, numbers, recounted, words
from builders import MONDAY, SUNDAY, none_today, place, spasm
from charted import days, later, lived, subject
from spasm_diary.charts.body import CHART
from spasm_diary.charts.body.numbers import STRENGTH, Marked
from spasm_diary.charts.chart import Subject
from spasm_diary.charts.look import PAPER, Sheet
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.places import Side
from strategies import diaries


def test_the_strength_of_a_place_is_its_own_where_it_was_given() -> None:
    picture = body_of(
        spasm(8, places=(place("calf left", 3), "neck")),
        spasm(5, places=("calf left",)),
        spasm(places=("jaw left",)),
        choice=STRENGTH,
    )

    assert [(one.area, one.worst) for one in picture.data.places] == [
        ("neck", 8),
        ("calf", 5),
        ("jaw", None),
    ]
    figure = picture.draw(PAPER, Sheet(7.5, 6.5)).figure
    assert numbers(figure)["jaw.left"] == "\N{EN DASH}"
    assert "– strength not recorded" in words(figure)


def test_a_strength_of_nought_is_a_number() -> None:
    picture = body_of(spasm(0, places=("calf left",)), choice=STRENGTH)

    assert numbers(picture.draw(PAPER, Sheet(7.5, 6.5)).figure) == {"calf.left": "0"}


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 9, 16, 17, 808])
def test_every_count_has_one_shade(most: int) -> None:
    places = tuple(Marked("calf", Side.LEFT, count, 0, 1, None) for count in range(1, most + 1))
    shades = replace(body_of().data, places=places).shades

    found = [sum(low <= count <= high for low, high in shades) for count in range(1, most + 1)]

    assert found == [1] * most
    assert len(shades) <= 4


def test_the_sentence_tells_what_was_counted_and_on_how_many_days() -> None:
    picture = body_of(
        spasm(places=("calf left",)),
        spasm(places=("calf left", "foot left")),
        spasm(places=("calf both",), on=SUNDAY),
        spasm(places=("neck",)),
        spasm(),
        none_today(on=later(-3)),
    )

    assert picture.sentence == (
        "Spasms, 17 to 23 November 2026: recorded on 3 of 7 days, 5 in all. "
        "How many at each place: Left calf 3, Neck 1, Right calf 1, Left foot 1. "
        "On the left alone: 2. On the right alone: 0. On both sides: 1. "
        "In the middle or side not said: 1. "
        "1 of them does not say where it was. "
        "A spasm at several places counts for each of them."
    )


def test_places_beyond_the_first_are_counted_in_the_sentence() -> None:
    picture = body_of(spasm(7, places=EVERY_PLACE[:8]), choice=STRENGTH)

    assert "Worst strength at each place, of 10:" in picture.sentence
    assert picture.sentence.count(" 7,") == 5
    assert "more places." in picture.sentence


def test_days_without_spasms_and_days_without_a_record_are_told_apart() -> None:
    assert "recorded on 2 of 3 days, 0 in all." in CHART.of(subject(days("0 0 -"))).sentence
    assert CHART.of(subject(days("- -"))).sentence.endswith("not recorded.")
    assert "\N{BLACK SQUARE} Spasms: none" in words(_on_a_page(subject(days("0"))))
    assert "\N{BLACK SQUARE} Spasms: not recorded" in words(_on_a_page(subject(days("-"))))


def test_a_row_tells_spasms_days_and_strength() -> None:
    table = body_of(
        spasm(6, places=("calf left",)), spasm(places=("calf both", "head"), on=SUNDAY)
    ).table

    assert table.headings == (
        "Place",
        "Spasms",
        "Of these, on both sides",
        "On days",
        "Worst strength",
    )
    assert table.rows == (
        ("Left calf", "2", "1", "2", "6"),
        ("Head or scalp", "1", "–", "1", "not recorded"),
        ("Right calf", "1", "1", "1", "not recorded"),
    )


def test_a_point_tells_a_place() -> None:
    points = body_of(
        spasm(6, places=("calf left",)), spasm(places=("calf both",), on=SUNDAY)
    ).points

    assert points[0].text == (
        "Left calf: 2 spasms on 2 days. 1 spasm on both sides. Worst strength 6 of 10."
    )
    assert points[1].text.endswith("No strength is recorded.")


def test_days_to_come_and_days_outside_the_period_do_not_count() -> None:
    ahead = spasm(places=("calf left",), on=later(1))
    before = spasm(places=("calf left",), on=later(-7))
    asked = lived(ahead, before, first=later(-6), last=later(3), today=MONDAY)

    assert not CHART.of(asked).data.places


@settings(max_examples=30, deadline=None)
@given(entries=diaries(), gone=st.integers(-2, 2).map(later))
def test_taking_a_day_away_leaves_what_the_others_make(entries: list[Entry], gone: object) -> None:
    kept = [one for one in entries if one.day != gone]

    picture = CHART.of(lived(*kept, first=later(-2), last=later(2)))

    assert {one.spot: one.spasms for one in picture.data.places} == recounted(kept)


def _on_a_page(asked: Subject) -> Figure:
    return CHART.of(asked).draw(PAPER, Sheet(7.5, 6.5)).figure
