"""Each chart of a whole diary as pixels, against a chart of nothing that is as large."""

import time
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from tests.benchmarks.table import Line, ratio

from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Chart, Period, Picture
from spasm_diary.charts.look import LOOKS, Look, Sheet
from spasm_diary.charts.pixels import pixels_of
from spasm_diary.domain.settings import Theme
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.gather_subject import LookedAt, gather_subject
from spasm_diary.usecases.unwatched import Unwatched

ROUNDS = 7
SHEET = Sheet(9.0, 6.0, 100)
LOOK: Look = LOOKS[Theme.LIGHT.value]


def drawing_lines(lives: Mapping[int, Path]) -> Iterable[Line]:
    """The jobs take turns, so that noise meets all of them."""
    longest, shortest = max(lives), min(lives)
    for chart in CHARTS:
        files = {years: data / "diary.db" for years, data in lives.items()}
        pictures = {years: whole_picture(file, chart) for years, file in files.items()}
        taken: dict[int, list[float]] = {years: [] for years in pictures}
        empty = []
        for number in range(ROUNDS + 1):
            for years, picture in pictures.items():
                taken[years].append(_time(picture))
            empty.append(_time(None))
            if number == 0:  # that one loaded the fonts
                empty.clear()
                for times in taken.values():
                    times.clear()
        ratios = {years: ratio(times, empty) for years, times in taken.items()}
        yield Line(f"drawing all of it: {chart.name}", "drawing one empty chart", 3, ratios)
        growth = median(taken[longest]) / median(taken[shortest])
        yield Line(f"{longest} years of it", f"{shortest} of it", 1.2, {longest: growth})


def whole_picture(file: Path, chart: Chart[Any] = CHARTS[0]) -> Picture:
    """A chart of all days of a diary."""
    with closing(open_diary(file)) as database:
        with database.open_work() as work:
            span = work.diary.span()
        assert span is not None
        looked_at = LookedAt(Period(*span), span[1])
        subject = gather_subject(database.open_work, chart.needs, looked_at, Unwatched())
    return chart.of(subject)


def _time(picture: Picture | None) -> float:
    begun = time.process_time()
    if picture is None:
        figure = Figure((SHEET.width, SHEET.height), dpi=SHEET.dpi)
        figure.add_subplot()
        FigureCanvasAgg(figure).draw()
    else:
        pixels_of(picture, LOOK, SHEET)
    return time.process_time() - begun
