"""The treatments in words: a row and a point for each."""

from spasm_diary.charts.chart import Point, Table
from spasm_diary.charts.medicines.numbers import Lane, Medicines
from spasm_diary.charts.medicines.sentences import lane_words, run_words, turn_words
from spasm_diary.formats import number
from spasm_diary.words import tr


def table(data: Medicines) -> Table:
    headings = (
        tr("Treatment"),
        tr("Kind"),
        tr("Taken"),
        tr("Changes"),
        tr("Days with doses"),
        tr("Doses"),
    )
    return Table(headings, tuple(map(_row, data.lanes)))


def points(data: Medicines) -> tuple[Point, ...]:
    return tuple(Point(None, None, lane_words(lane), treatment=lane.name) for lane in data.lanes)


def _row(lane: Lane) -> tuple[str, ...]:
    return (
        lane.name,
        tr(lane.kind.label),
        tr("; ").join(map(run_words, lane.runs)),
        tr("; ").join(map(turn_words, lane.turns)),
        number(lane.days_with_doses),
        number(lane.doses),
    )
