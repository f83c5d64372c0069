"""Each night from bed to up, with the spasms that fell in it."""

from spasm_diary.charts.chart import Chart, Drawing, Needs
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.charts.nights.numbers import Nights, gather
from spasm_diary.charts.nights.rows import points, table
from spasm_diary.charts.nights.sentences import describe
from spasm_diary.words import N_


def _draw(data: Nights, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.nights.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="nights",
    title=N_("Nights and their spasms"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    is_timeline=True,
    lines_high=34,
    needs=Needs(kinds=("spasm", "night")),
)
