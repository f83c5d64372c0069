"""Spasms day by day, with sleep, stress and drinks under the same time axis."""

from spasm_diary.charts.chart import Chart, Drawing, Needs
from spasm_diary.charts.happenings import KINDS
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.charts.spasms_over_time.numbers import SpasmsOverTime, gather
from spasm_diary.charts.spasms_over_time.rows import points, table
from spasm_diary.charts.spasms_over_time.sentences import describe
from spasm_diary.words import N_


def _draw(data: SpasmsOverTime, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.spasms_over_time.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="spasms",
    title=N_("Spasms, sleep, stress and drinks"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    is_timeline=True,
    lines_high=38,
    needs=Needs(KINDS),
)
