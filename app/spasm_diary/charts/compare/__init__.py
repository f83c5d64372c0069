"""A period beside the one before it: each measure of both, with the days that it rests on."""

from spasm_diary.charts.chart import Chart, Drawing, Needs
from spasm_diary.charts.compare.numbers import Comparison, gather
from spasm_diary.charts.compare.rows import points, table
from spasm_diary.charts.compare.sentences import describe
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.words import N_


def _draw(data: Comparison, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.compare.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="compare",
    title=N_("These days and the ones before"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=43,
    needs=Needs(period_before=True),
)
