"""The hours that are written below the squares of the chart of hours."""

from itertools import pairwise

import pytest

from builders import MONDAY, spasm
from charted import later, lived
from grids_seen import width_in, words_in
from spasm_diary.charts.hours import CHART
from spasm_diary.charts.look import LIGHT, Sheet
from spasm_diary.formats import hour_mark
from spoken import living_with

HOURS = 24


@pytest.mark.parametrize("size", [(6, 5, 9), (9, 6, 12), (6, 9, 24)])
def test_no_two_hours_below_the_squares_meet(size: tuple[float, float, float]) -> None:
    with living_with(am_pm=True):
        look, sheet = LIGHT.with_text(size[2]), Sheet(size[0], size[1])
        picture = CHART.of(lived(spasm(at="14:30"), first=MONDAY, last=later(6)))
        figure = picture.draw(look, sheet).figure
        marks = {hour_mark(hour) for hour in range(HOURS)}
        found = [one for one in words_in(figure) if one.text in marks]

    last = found[-1]
    assert len(found) >= 3
    assert last.x + width_in(last) / 2 <= figure.axes[0].get_xlim()[1]
    for one, other in pairwise(found):
        assert one.x + width_in(one) / 2 < other.x - width_in(other) / 2
