"""How long a chart takes to draw, against what must be drawn anyway.

A ratio holds on any machine; milliseconds hold on one. `measure` gives each figure with its goal.
"""

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from statistics import median
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.look import LIGHT, Sheet
from spasm_diary.charts.pixels import pixels_of
from spasm_diary.domain.tallies import DayColumns, blank_columns

SHEET = Sheet(12.5, 7.3)
LAST = date(2025, 12, 31)
YEARS = {"1 year": 365, "10 years": 3652, "50 years": 18_262}
ROUNDS = 9


@dataclass(frozen=True, slots=True)
class Measured:
    """A ratio, and what it should not be more than."""

    what: str
    ratio: float
    goal: float


def measure() -> Iterator[Measured]:
    """The first drawing of each chart; the jobs take turns, so that noise meets all of them."""
    jobs: dict[str, Callable[[], object]] = {"empty": _draw_empty_axes}
    for chart in CHARTS:
        for years, days in YEARS.items():
            subject = Subject(_columns(days), Period(LAST - timedelta(days=days - 1), LAST), LAST)
            picture = chart.of(subject)
            jobs[f"{chart.name} {years}"] = partial(pixels_of, picture, LIGHT, SHEET)
    took = _cpu_seconds(jobs)
    for chart in CHARTS:
        ten, fifty = took[f"{chart.name} 10 years"], took[f"{chart.name} 50 years"]
        one = took[f"{chart.name} 1 year"]
        yield Measured(f"{chart.name}: 10 years against one empty axes", ten / took["empty"], 3.0)
        yield Measured(f"{chart.name}: 50 years against 1 year", fifty / one, 1.2)


def _cpu_seconds(jobs: dict[str, Callable[[], object]]) -> dict[str, float]:
    found: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(ROUNDS + 1):  # the first round warms up
        for name, job in jobs.items():
            begun = time.process_time()
            job()
            found[name].append(time.process_time() - begun)
    return {name: median(times[1:]) for name, times in found.items()}


def _draw_empty_axes() -> None:
    figure = Figure((SHEET.width, SHEET.height), dpi=SHEET.dpi)
    figure.add_subplot()
    FigureCanvasAgg(figure).draw()


def _columns(days: int) -> DayColumns:
    """Every measure in a rhythm of its own, with a gap now and then."""
    rhythms = {"spasms": 5, "severity": 11, "sleep_minutes": 600, "stress": 11, "tiredness": 11}
    columns: dict[str, Any] = blank_columns(days)
    for step, (measure_key, size) in enumerate([*rhythms.items(), ("drinks_ml", 2400)], start=3):
        for day in range(days):
            gone = day % (step + 13) == 0
            columns[measure_key][day] = math.nan if gone else float(day * step % size)
    return DayColumns(LAST - timedelta(days=days - 1), columns)


if __name__ == "__main__":
    for one in measure():
        print(f"{one.what:50} {one.ratio:5.2f}   goal {one.goal:4.1f}")
