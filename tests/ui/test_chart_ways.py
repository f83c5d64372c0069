"""Ways from point to point by where they are drawn."""

from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.charts.chart import Place
from spasm_diary.ui.chart_ways import above, below, nearest

SIZE = (800, 600)
COLUMNS = tuple(Place(index / 10, 0.1, 0.1, 0.8) for index in range(10))
GRID = tuple(Place(column / 4, row / 4, 0.25, 0.25) for row in range(4) for column in range(4))


def test_a_spot_beside_columns_is_nearest_to_the_one_across_from_it() -> None:
    assert nearest(COLUMNS, 0.55, 0.02, SIZE) == 5
    assert nearest(COLUMNS, 1.0, 0.5, SIZE) == 9


def test_in_a_grid_a_spot_is_in_its_row_too() -> None:
    assert nearest(GRID, 0.3, 0.9, SIZE) == 13


def test_without_points_there_is_none() -> None:
    assert nearest((), 0.5, 0.5, SIZE) is None


def test_columns_have_nothing_above_or_below() -> None:
    assert above(COLUMNS, 3) is None
    assert below(COLUMNS, 3) is None


@given(index=st.integers(0, 15))
def test_up_and_down_keep_to_the_column_of_a_grid_and_end_at_its_edges(index: int) -> None:
    assert above(GRID, index) == (index - 4 if index >= 4 else None)
    assert below(GRID, index) == (index + 4 if index < 12 else None)


@given(index=st.integers(0, 15))
def test_a_step_down_and_one_up_lead_back(index: int) -> None:
    lower = below(GRID, index)

    assert lower is None or above(GRID, lower) == index


def test_from_a_short_row_one_comes_to_the_nearest_of_the_next() -> None:
    ragged = (*GRID[:4], Place(0.5, 0.25, 0.25, 0.25))

    assert below(ragged, 0) == 4
    assert above(ragged, 4) == 2
