"""Reads a chart's days and works out what it says; done off the ui's thread."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from spasm_diary.charts.chart import Chart, Picture, Point, Table
from spasm_diary.domain.drinks import Unit
from spasm_diary.presenters.chart_periods import Asked
from spasm_diary.usecases.gather_subject import LookedAt, gather_subject
from spasm_diary.usecases.ports import OpenChartWork, Task


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was worked out for one chart of certain days; `picture` can draw itself."""

    picture: Picture
    sentence: str
    table: Table
    points: tuple[Point, ...]
    begins: date | None
    """The diary's first day; None while there is nothing in it."""
    ends: date | None = None
    """Its last day with anything, likewise."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which chart is asked for, of which days, seen how."""

    chart: Chart[Any]
    asked: Asked
    today: date
    unit: Unit
    choice: str = ""


def work_out(open_work: OpenChartWork, wish: Wish, task: Task) -> Drawn:
    with open_work() as work:
        span = work.diary.span()
    looked_at = LookedAt(wish.asked.period(wish.today, span), wish.today, wish.unit, wish.choice)
    picture = wish.chart.of(gather_subject(open_work, wish.chart.needs, looked_at, task))
    begins, ends = span or (None, None)
    return Drawn(picture, picture.sentence, picture.table, picture.points, begins, ends)
