"""Medicines and treatments as bars over time, with spasms on the same axis above."""

from spasm_diary.charts.chart import Chart, Drawing, Needs
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.charts.medicines.numbers import Medicines, gather
from spasm_diary.charts.medicines.rows import points, table
from spasm_diary.charts.medicines.sentences import describe
from spasm_diary.words import N_


def _draw(data: Medicines, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.medicines.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="medicines",
    title=N_("Medicines, treatments and spasms"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=38,
    needs=Needs(("dose", "appointment"), from_the_start=("course",)),
)
