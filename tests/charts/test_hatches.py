"""Patterns are lines inside what they fill, in every chart that is written for paper."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY
from charted import later, life, lived
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Chart
from spasm_diary.charts.drawing.hatches import stripes
from spasm_diary.charts.look import PAPER, Sheet
from spasm_diary.charts.saving import written

SQUARE = np.array([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)])
HOLE = np.array([(4.0, 4.0), (4.0, 6.0), (6.0, 6.0), (6.0, 4.0)])
LARGEST = 1_500_000
corners = st.lists(
    st.tuples(st.integers(-50, 50), st.integers(-50, 50)), min_size=3, max_size=9, unique=True
)


def test_a_square_is_ruled_from_edge_to_edge() -> None:
    lines = list(stripes([SQUARE], 0, 2.5))

    assert lines == [((0, y), (10, y)) for y in (0, 2.5, 5, 7.5)]


def test_a_hole_stays_empty() -> None:
    lines = list(stripes([SQUARE, HOLE], 0, 5))

    assert lines == [((0, 0), (10, 0)), ((0, 5), (4, 5)), ((6, 5), (10, 5))]


def test_nothing_is_ruled_in_nothing() -> None:
    assert list(stripes([], 45, 3)) == []


@given(corners, st.sampled_from([0, 45, -45, 90]), st.floats(1, 20))
def test_every_line_lies_inside(
    outline: list[tuple[int, int]], angle: float, spacing: float
) -> None:
    for begin, end in stripes([np.array(outline, dtype=float)], angle, spacing):
        if abs(begin[0] - end[0]) + abs(begin[1] - end[1]) > 0.01:
            middle = (begin[0] + end[0]) / 2, (begin[1] + end[1]) / 2
            assert is_inside(outline, middle)


def is_inside(outline: list[tuple[int, int]], spot: tuple[float, float]) -> bool:
    """By counting the edges to the right of it; on an edge counts as inside."""
    x, y = spot
    crossings = 0
    for (ax, ay), (bx, by) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (ay > y) != (by > y):
            at = ax + (y - ay) / (by - ay) * (bx - ax)
            if abs(at - x) < 0.01:
                return True
            crossings += x < at
    return crossings % 2 == 1


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
@pytest.mark.parametrize("sheet", [Sheet(7, 5), Sheet(3.4, 2)], ids=["large", "small"])
def test_no_chart_for_paper_holds_a_pattern_that_qt_would_paint_as_an_image(
    chart: Chart[Any], sheet: Sheet
) -> None:
    subject = lived(*life(120), first=later(-119), last=MONDAY)

    svg = written(chart.of(subject), "svg", PAPER, sheet)

    assert b"<pattern" not in svg
    assert len(svg) < LARGEST
