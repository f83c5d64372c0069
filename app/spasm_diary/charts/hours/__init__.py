"""At which hours spasms begin, on which days of the week."""

from spasm_diary.charts.chart import Chart, Drawing, Needs
from spasm_diary.charts.hours.numbers import HoursOfDay, gather
from spasm_diary.charts.hours.rows import points, table
from spasm_diary.charts.hours.sentences import describe
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.words import N_


def _draw(data: HoursOfDay, look: Look, sheet: Sheet) -> Drawing:
    from spasm_diary.charts.hours.picture import draw

    return draw(data, look, sheet)


CHART = Chart(
    name="hours",
    title=N_("Hours of the day"),
    gather=gather,
    describe=describe,
    table=table,
    points=points,
    draw=_draw,
    lines_high=34,
    needs=Needs(kinds=("spasm", "night")),
)
