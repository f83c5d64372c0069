"""A calendar of spasms: a square for each day, or for each month of many years."""

from spasm_diary.charts.calendar.numbers import COUNT, STRENGTH, Calendar, gather
from spasm_diary.charts.calendar.rows import points, table
from spasm_diary.charts.calendar.sentences import describe
from spasm_diary.charts.chart import Chart, Drawing, Needs
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.words import N_


def _draw(data: Calendar, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.calendar.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="calendar",
    title=N_("Calendar of spasms"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=26,
    needs=Needs(kinds=("appointment",)),
    choices=(COUNT, STRENGTH),
)
