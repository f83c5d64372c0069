"""Where in the body spasms were: front and back, for each place and side."""

from spasm_diary.charts.body.numbers import COUNT, STRENGTH, Body, gather
from spasm_diary.charts.body.rows import points, table
from spasm_diary.charts.body.sentences import describe
from spasm_diary.charts.chart import Chart, Choice, Drawing, Needs
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.words import N_


def _draw(data: Body, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.body.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="body",
    title=N_("Where in the body"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=33,
    needs=Needs(kinds=("spasm",)),
    choices=(
        Choice(COUNT, N_("How many spasms")),
        Choice(STRENGTH, N_("Worst strength")),
    ),
)
