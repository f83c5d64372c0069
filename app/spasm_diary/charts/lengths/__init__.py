"""How long spasms lasted: in bands, by what they felt like, and those timed exactly."""

from spasm_diary.charts.chart import Chart, Choice, Drawing, Needs
from spasm_diary.charts.lengths.numbers import BANDS, EXACT, KINDS, Lengths, gather
from spasm_diary.charts.lengths.rows import points, table
from spasm_diary.charts.lengths.sentences import describe
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.words import N_


def _draw(data: Lengths, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.lengths.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="lengths",
    title=N_("How long spasms last"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=26,
    needs=Needs(kinds=("spasm",)),
    choices=(
        Choice(BANDS, N_("All spasms")),
        Choice(KINDS, N_("By what they felt like")),
        Choice(EXACT, N_("Exact lengths alone")),
    ),
)
