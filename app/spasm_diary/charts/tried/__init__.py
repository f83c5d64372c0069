"""What was tried against spasms and taken besides, and how often it helped: counts, no verdict."""

from spasm_diary.charts.chart import Chart, Drawing, Needs
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.charts.tried.numbers import WhatHelped, gather
from spasm_diary.charts.tried.rows import points, table
from spasm_diary.charts.tried.sentences import describe
from spasm_diary.words import N_


def _draw(data: WhatHelped, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.tried.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="tried",
    title=N_("What was tried, and how often it helped"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=44,
    needs=Needs(("spasm", "dose")),
)
