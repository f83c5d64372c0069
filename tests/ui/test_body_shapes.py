"""The drawing of the body: complete, symmetrical, the right way round, and large enough to hit."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.domain.places import AREAS, Area, Picture, Side, Spot, area
from spasm_diary.ui.body_shapes import body_drawing
from spasm_diary.ui.region_shape import RegionShape
from spasm_diary.ui.widgets.body_figure import BodyFigure

STEP = 3
"""Every third pixel is tried."""
LEAST_BOX, LEAST_DISC = 36, 24
DRAWN = [one for one in AREAS if one.key != "whole_body"]
PAIRED = [one for one in DRAWN if one.paired]


def shape(key: str, side: Side | None = None) -> RegionShape:
    regions = body_drawing(area(key).picture).regions
    return next(one for one in regions if one.spot == (key, side))


def all_shapes() -> Iterator[RegionShape]:
    for picture in Picture:
        yield from body_drawing(picture).regions


@cache
def hit_points(picture: Picture) -> dict[Spot, NDArray[np.int64]]:
    """The points of a figure of the usual size, by the region for which a press on them counts."""
    figure = BodyFigure(picture)
    figure.resize(figure.sizeHint())
    found = defaultdict[Spot, list[tuple[int, int]]](list)
    for x in range(0, figure.width(), STEP):
        for y in range(0, figure.height(), STEP):
            region = figure.region_at(QPointF(x, y))
            if region is not None:
                found[region.shape.spot].append((x, y))
    figure.deleteLater()
    return {spot: np.array(points) for spot, points in found.items()}


def test_every_area_is_drawn_once_on_the_view_that_it_names() -> None:
    for picture in Picture:
        drawn = [one.spot for one in body_drawing(picture).regions]
        wanted = {
            (one.key, side)
            for one in DRAWN
            if one.picture is picture
            for side in ((Side.LEFT, Side.RIGHT) if one.paired else (None,))
        }
        assert set(drawn) == wanted
        assert len(drawn) == len(wanted)


@pytest.mark.parametrize("one", PAIRED, ids=lambda one: one.key)
def test_left_is_the_patients_left(one: Area) -> None:
    """On the right of the front view, as one faces another person; on the left of the back."""
    left, right = shape(one.key, Side.LEFT), shape(one.key, Side.RIGHT)
    if one.picture is Picture.FRONT:
        assert left.centre.x() > right.centre.x()
    else:
        assert left.centre.x() < right.centre.x()


@pytest.mark.parametrize("key", [one.key for one in PAIRED])
def test_left_and_right_are_mirror_images(key: str) -> None:
    left, right = shape(key, Side.LEFT).shapes[0], shape(key, Side.RIGHT).shapes[0]
    mirrored = left.boundingRect()
    assert right.boundingRect().left() == pytest.approx(-mirrored.right())
    assert right.boundingRect().top() == pytest.approx(mirrored.top())


@pytest.mark.parametrize("key", [one.key for one in DRAWN if not one.paired])
def test_middle_areas_lie_in_the_middle(key: str) -> None:
    assert shape(key).centre.x() == pytest.approx(0, abs=0.3)


def test_no_two_regions_overlap() -> None:
    for one in all_shapes():
        for other in body_drawing(one.picture).regions:
            if other is not one:
                assert not other.contains(one.middle())


@pytest.mark.parametrize("picture", Picture)
def test_everything_is_drawn_inside_the_view(picture: Picture) -> None:
    drawing = body_drawing(picture)
    assert drawing.bounds.contains(drawing.outline.boundingRect())
    for one in drawing.regions:
        assert drawing.bounds.contains(one.bounds)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (("head", None), ("face", Side.LEFT)),
        (("face", Side.LEFT), ("jaw", Side.LEFT)),
        (("jaw", Side.LEFT), ("throat", None)),
        (("throat", None), ("chest", None)),
        (("chest", None), ("abdomen", None)),
        (("abdomen", None), ("pelvis", None)),
        (("shoulder", Side.LEFT), ("upper_arm", Side.LEFT)),
        (("upper_arm", Side.LEFT), ("lower_arm", Side.LEFT)),
        (("lower_arm", Side.LEFT), ("hand", Side.LEFT)),
        (("hand", Side.LEFT), ("fingers", Side.LEFT)),
        (("front_hip", Side.LEFT), ("front_thigh", Side.LEFT)),
        (("front_thigh", Side.LEFT), ("knee", Side.LEFT)),
        (("knee", Side.LEFT), ("shin", Side.LEFT)),
        (("shin", Side.LEFT), ("ankle", Side.LEFT)),
        (("ankle", Side.LEFT), ("foot", Side.LEFT)),
        (("foot", Side.LEFT), ("toes", Side.LEFT)),
        (("back_head", None), ("neck", None)),
        (("neck", None), ("upper_back", None)),
        (("upper_back", None), ("middle_back", None)),
        (("middle_back", None), ("lower_back", None)),
        (("top_shoulder", Side.LEFT), ("shoulder_blade", Side.LEFT)),
        (("back_upper_arm", Side.LEFT), ("elbow", Side.LEFT)),
        (("elbow", Side.LEFT), ("back_lower_arm", Side.LEFT)),
        (("back_lower_arm", Side.LEFT), ("back_hand", Side.LEFT)),
        (("hip", Side.LEFT), ("back_thigh", Side.LEFT)),
        (("back_thigh", Side.LEFT), ("back_knee", Side.LEFT)),
        (("back_knee", Side.LEFT), ("calf", Side.LEFT)),
        (("calf", Side.LEFT), ("heel", Side.LEFT)),
        (("heel", Side.LEFT), ("sole", Side.LEFT)),
    ],
    ids=str,
)
def test_places_follow_each_other_as_on_a_body(above: Spot, below: Spot) -> None:
    assert shape(*above).centre.y() < shape(*below).centre.y()


@pytest.mark.parametrize("picture", Picture)
def test_every_region_is_large_enough_to_hit(
    qtbot: QtBot, plain_look: Look, picture: Picture
) -> None:
    """36 pixels wide and high at the usual size, and room for a disc of 24 in it."""
    by_spot = hit_points(picture)
    assert set(by_spot) == {one.spot for one in body_drawing(picture).regions}
    for spot, points in by_spot.items():
        widths = points.max(axis=0) - points.min(axis=0) + STEP
        assert widths.min() >= LEAST_BOX, spot
        assert disc_in(points) >= LEAST_DISC, spot


def disc_in(points: NDArray[np.int64]) -> float:
    """The diameter of the largest disc of which every point is among these."""
    inside = {(int(x), int(y)) for x, y in points}
    beside = ((STEP, 0), (-STEP, 0), (0, STEP), (0, -STEP))
    around = {(x + across, y + down) for x, y in inside for across, down in beside}
    rim = np.array(sorted(around - inside))
    apart = np.sqrt(((points[:, None, :] - rim[None, :, :]) ** 2).sum(axis=2))
    return float(2 * apart.min(axis=1).max())
