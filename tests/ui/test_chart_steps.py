"""Which point of a chart is meant, in a row and in a grid."""

from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.charts.chart import Place
from spasm_diary.ui.chart_steps import beside, nearest

GRID = [Place(0.1 * column, 0.2 * row, 0.1, 0.2) for row in range(3) for column in range(7)]
ROW = [Place(0.1 * column, 0.1, 0.1, 0.8) for column in range(5)]


def test_a_point_is_meant_where_one_clicks_on_it() -> None:
    assert nearest(GRID, 0.15, 0.3) == 8
    assert nearest(ROW, 0.31, 0.5) == 3


def test_beside_a_chart_its_nearest_point_is_meant() -> None:
    assert nearest(ROW, 0.99, 0.95) == 4
    assert nearest([], 0.5, 0.5) is None


def test_up_and_down_lead_to_the_same_place_of_the_next_row() -> None:
    assert beside(GRID, 8, -1) == 1
    assert beside(GRID, 8, 1) == 15
    assert beside(GRID, 1, -1) is None
    assert beside(ROW, 2, 1) is None


@given(st.integers(0, len(GRID) - 1), st.sampled_from([-1, 1]))
def test_a_step_up_and_one_down_lead_back(index: int, rows: int) -> None:
    there = beside(GRID, index, rows)

    assert there is None or beside(GRID, there, -rows) == index
