"""Arrow keys lead to what looks nearest, and everywhere in the end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.presenters.neighbours import Direction, Point, neighbour

CROSS = {
    "middle": (0.0, 0.0),
    "up": (0.0, -10.0),
    "down": (1.0, 10.0),
    "left": (-10.0, 1.0),
    "right": (10.0, 0.0),
    "far right": (30.0, 0.0),
}
POINTS = st.dictionaries(
    st.integers(), st.tuples(st.integers(-50, 50), st.integers(-50, 50)), min_size=1
)


@pytest.mark.parametrize("towards", Direction)
def test_an_arrow_leads_to_the_nearest_point_in_its_direction(towards: Direction) -> None:
    assert neighbour("middle", towards, CROSS) == towards.name.lower()


def test_what_lies_straight_on_comes_before_what_is_nearer_but_aside() -> None:
    points = {"here": (0.0, 0.0), "straight": (20.0, 0.0), "aside": (5.0, 9.0)}
    assert neighbour("here", Direction.RIGHT, points) == "straight"


def test_there_is_no_way_on_at_the_edge() -> None:
    assert neighbour("far right", Direction.RIGHT, CROSS) is None


def test_what_lies_far_aside_is_better_than_no_way_on() -> None:
    points = {"here": (0.0, 0.0), "aside": (5.0, 90.0)}
    assert neighbour("here", Direction.RIGHT, points) == "aside"


@given(POINTS, st.sampled_from(Direction))
def test_an_arrow_never_leads_back(points: dict[int, Point], towards: Direction) -> None:
    here = next(iter(points))
    there = neighbour(here, towards, points)
    if there is not None:
        right, down = towards.value
        steps = (points[there][0] - points[here][0], points[there][1] - points[here][1])
        assert steps[0] * right + steps[1] * down > 0
