"""One thing against spasms: of the same day, and of the day after. Each day is a point.

No line is drawn through them and nothing is concluded: two things that go together in a small
diary mostly do so by chance.
"""

from spasm_diary.charts.chart import Chart, Choice, Drawing
from spasm_diary.charts.factor.numbers import FACTORS, Facing, gather
from spasm_diary.charts.factor.rows import points, table
from spasm_diary.charts.factor.sentences import describe
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.words import N_


def _draw(data: Facing, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.factor.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="factor",
    title=N_("One thing against spasms"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=32,
    choices=tuple(Choice(key, factor.label) for key, factor in FACTORS.items()),
)
