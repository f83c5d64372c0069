"""How the body is drawn: what is marked is what was written down, on the right side."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from body_chart import EVERY_PLACE, body_of, drawn, marked, numbers, recounted, words
from builders import place, spasm
from charted import later, lived
from spasm_diary.charts.body import CHART
from spasm_diary.charts.body.numbers import ALL_OVER, COUNT, STRENGTH
from spasm_diary.charts.look import LIGHT, PAPER, Look, Sheet
from spasm_diary.charts.saving import written
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.places import AREAS, Side, area
from spasm_diary.domain.places import Picture as View
from strategies import diaries

SHEETS = {
    "on paper, six by five centimetres": (PAPER, Sheet(2.36, 1.97)),
    "on a page": (PAPER, Sheet(7.5, 6.5, titled=True)),
    "on a wide screen": (LIGHT, Sheet(16, 8)),
    "with large text": (LIGHT.with_text(24), Sheet(6, 5)),
}
each_sheet = pytest.mark.parametrize(("look", "sheet"), SHEETS.values(), ids=SHEETS.keys())


@each_sheet
@settings(max_examples=20, deadline=None)
@given(entries=diaries(), choice=st.sampled_from((COUNT, STRENGTH)))
def test_what_is_marked_is_what_was_written_down(
    look: Look, sheet: Sheet, entries: list[Entry], choice: str
) -> None:
    asked = replace(lived(*entries, first=later(-2), last=later(2)), choice=choice)
    picture = CHART.of(asked)
    wanted = recounted(entries)

    assert {one.spot: one.spasms for one in picture.data.places} == wanted
    assert drawn(picture.draw(look, sheet).figure) == set(wanted)
    assert len(picture.table.rows) == len(wanted)


@pytest.mark.parametrize("sheet", [Sheet(2.36, 1.97), Sheet(7.5, 6.5)], ids=["small", "page"])
@pytest.mark.parametrize("where", EVERY_PLACE)
def test_each_place_is_drawn_alone_and_has_its_number(where: str, sheet: Sheet) -> None:
    known = place(where)
    sides = [Side.LEFT, Side.RIGHT] if known.side is Side.BOTH else [known.side]

    figure = body_of(spasm(places=(where,))).draw(PAPER, sheet).figure

    assert drawn(figure) == {(known.area, side) for side in sides}
    if known.area != ALL_OVER:
        open_ended = "?" if known.side is None and area(known.area).paired else ""
        assert list(numbers(figure).values()) == [f"1{open_ended}"] * len(sides)


@pytest.mark.parametrize("key", [one.key for one in AREAS if one.paired])
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_side_is_drawn_on_the_side_of_its_word(key: str, side: Side) -> None:
    figure = body_of(spasm(places=(f"{key} {side}",))).draw(PAPER, Sheet(7.5, 6.5)).figure

    [(_spot, shape)] = marked(figure)
    corners = np.concatenate(shape.to_polygons())
    row = _side_words(figure)
    view = "Front" if area(key).picture is View.FRONT else "Back"
    middle = next(x for x, text in row if text == view)
    word = min((x for x, text in row if text == side), key=lambda x: abs(x - middle))
    nearest = corners[np.abs(corners[:, 0] - middle).argmin()][0]
    assert (nearest > middle) == (word > middle)


def test_the_words_for_the_sides_stand_where_the_sides_are() -> None:
    figure = body_of().draw(PAPER, Sheet(7.5, 6.5)).figure

    assert [text for _x, text in _side_words(figure)] == [
        "right",
        "Front",
        "left",
        "left",
        "Back",
        "right",
    ]


@each_sheet
def test_both_sides_are_a_left_and_a_right_one(look: Look, sheet: Sheet) -> None:
    picture = body_of(
        spasm(places=("calf both",)), spasm(places=("calf left",)), spasm(places=("calf",))
    )

    assert [(one.spot, one.spasms, one.both) for one in picture.data.places] == [
        (("calf", Side.LEFT), 2, 1),
        (("calf", None), 1, 0),
        (("calf", Side.RIGHT), 1, 1),
    ]
    assert numbers(picture.draw(look, sheet).figure) == {
        "calf.left": "2",
        "calf.right": "1",
        "calf.unsaid": "1?",
    }


@each_sheet
def test_the_parts_of_a_middle_area_are_told_apart(look: Look, sheet: Sheet) -> None:
    sides = ("neck left", "neck right", "neck middle", "neck")
    picture = body_of(*(spasm(places=sides[: count + 1]) for count in range(4)))

    figure = picture.draw(look, sheet).figure

    assert numbers(figure) == {
        "neck.left": "4",
        "neck.right": "3",
        "neck.middle": "2",
        "neck.unsaid": "1",
    }
    boxes = picture.draw(look, sheet).places
    by_side = {one.side: box for one, box in zip(picture.data.places, boxes, strict=True)}
    assert by_side[Side.LEFT].left < by_side[Side.MIDDLE].left < by_side[Side.RIGHT].left
    assert by_side[None].top < by_side[Side.MIDDLE].top


def test_a_middle_area_alone_is_marked_as_a_whole() -> None:
    whole = body_of(spasm(places=("neck",))).draw(PAPER, Sheet(7.5, 6.5)).places[0]
    left = body_of(spasm(places=("neck left",))).draw(PAPER, Sheet(7.5, 6.5)).places[0]

    assert left.height == pytest.approx(whole.height)
    assert left.width == pytest.approx(whole.width / 2)


def test_spasms_all_over_are_told_in_words_and_by_the_outline() -> None:
    figure = body_of(spasm(places=("whole_body",))).draw(PAPER, Sheet(7.5, 6.5)).figure

    assert drawn(figure) == {("whole_body", None)}
    assert "All over: 1" in words(figure)


def test_a_place_is_drawn_once() -> None:
    everything = body_of(*(spasm(places=(where,)) for where in EVERY_PLACE))

    spots = [spot for spot, _path in marked(everything.draw(PAPER, Sheet(16, 8)).figure)]

    assert len(set(spots)) == len(spots) - 1, "all over is drawn on both figures"


def test_small_places_are_shown_enlarged_too() -> None:
    [(_, toes)] = marked(_on_a_page("toes left"))
    [(_, chest)] = marked(_on_a_page("chest"))

    assert [len(one.to_polygons()) for one in (toes, chest)] == [2, 1]


def test_spasms_without_a_place_are_counted_on_the_sheet() -> None:
    figure = (
        body_of(spasm(), spasm(), spasm(places=("calf left",))).draw(PAPER, Sheet(7.5, 6.5)).figure
    )

    assert "2 spasms without a place" in words(figure)


@pytest.mark.parametrize("kind", ["svg", "pdf"])
def test_numbers_stay_text_in_a_file(kind: str) -> None:
    picture = body_of(*(spasm(places=("calf left",)) for _ in range(37)))

    content = written(picture, kind, PAPER, Sheet(7.5, 6.5))

    if kind == "svg":
        assert b">37</text>" in content
    else:
        assert b"/Type0" in content or b"/TrueType" in content


def _side_words(figure: Figure) -> list[tuple[float, str]]:
    """The words under the figures from left to right."""
    return sorted(
        (text.get_position()[0], text.get_text())
        for text in figure.axes[0].texts
        if text.get_text() in {"left", "right", "Front", "Back"}
    )


def _on_a_page(where: str) -> Figure:
    return body_of(spasm(places=(where,))).draw(PAPER, Sheet(7.5, 6.5)).figure
