"""Reads a chart's days and works out what it says; done off the ui's thread."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from spasm_diary.charts.chart import Chart, Picture, Point, Subject, Table
from spasm_diary.domain.drinks import Unit
from spasm_diary.presenters.chart_periods import Asked
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.read_columns import read_columns


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was worked out for one chart of certain days; `picture` can draw itself."""

    picture: Picture
    sentence: str
    table: Table
    points: tuple[Point, ...]
    begins: date | None
    """The diary's first day; None while there is nothing in it."""


def work_out(
    open_work: OpenWork, chart: Chart[Any], asked: Asked, today: date, unit: Unit
) -> Drawn:
    with open_work() as work:
        span = work.diary.span()
    period = asked.period(today, span)
    days = read_columns(open_work, period.first, period.last)
    picture = chart.of(Subject(days, period, today, unit))
    begins = None if span is None else span[0]
    return Drawn(picture, picture.sentence, picture.table, picture.points, begins)
