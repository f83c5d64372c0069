"""The figure of the body in numbers, as the screen and paper have it."""

import pytest

from spasm_diary.body_drawing import BodyRegion, Stroke, body_drawing, is_on_the_right
from spasm_diary.domain.places import AREAS, Area, Picture, Side

PAIRED = [one for one in AREAS if one.paired]


def region(picture: Picture, key: str, side: Side | None) -> BodyRegion:
    return next(one for one in body_drawing(picture).regions if one.spot == (key, side))


def xs(stroke: Stroke) -> list[float]:
    return [x for x, _y in stroke.spots]


@pytest.mark.parametrize("picture", Picture)
def test_every_area_is_drawn_once_on_the_view_that_it_names(picture: Picture) -> None:
    drawn = [one.spot for one in body_drawing(picture).regions]

    assert len(drawn) == len(set(drawn))
    assert set(drawn) == {
        (one.key, side)
        for one in AREAS
        if one.picture is picture and one.sides
        for side in ((Side.LEFT, Side.RIGHT) if one.paired else (None,))
    }


@pytest.mark.parametrize("one", PAIRED, ids=lambda one: one.key)
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_side_is_drawn_where_one_sees_it(one: Area, side: Side) -> None:
    """The patient's left is on the viewer's right in the front view alone."""
    drawn = region(one.picture, one.key, side).shapes[0]

    across = [x for stroke in drawn for x in xs(stroke)]
    assert (sum(across) > 0) == is_on_the_right(side, one.picture)


def test_what_is_small_is_drawn_enlarged_too() -> None:
    assert len(region(Picture.FRONT, "toes", Side.LEFT).shapes) == 2
    assert len(region(Picture.FRONT, "chest", None).shapes) == 1


@pytest.mark.parametrize("picture", Picture)
def test_a_path_begins_somewhere_and_each_command_has_its_points(picture: Picture) -> None:
    points = {"M": 1, "L": 1, "C": 3, "Z": 0}
    drawing = body_drawing(picture)
    shapes = [drawing.outline, drawing.hints]
    shapes += [shape for one in drawing.regions for shape in one.shapes]

    assert all(shape[0].command == "M" for shape in shapes)
    assert all(len(stroke.spots) == points[stroke.command] for shape in shapes for stroke in shape)
