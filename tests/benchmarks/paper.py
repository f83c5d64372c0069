"""A report and an appointment sheet as PDF, against drawing the charts that are on them."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.benchmarks.drawing import whole_picture
from tests.benchmarks.table import Line, ratio

from spasm_diary.charts.chart import Picture, Table
from spasm_diary.charts.look import Sheet as Ground
from spasm_diary.charts.saving import written
from spasm_diary.reports.document import Block, Document, Drawn, Facts, Listed, Words
from spasm_diary.reports.sheet import Sheet, SheetItem
from spasm_diary.ui.paper.faces import load_fonts
from spasm_diary.ui.paper.pages import Pages, Setup
from spasm_diary.ui.paper.pdf import PdfPutting
from spasm_diary.ui.paper.report import lay_out
from spasm_diary.ui.paper.setting import Setting
from spasm_diary.ui.paper.sheet import lay_out_sheet
from spasm_diary.usecases.unwatched import Unwatched

ROUNDS = 7
CHARTS, LINES, ROWS = 6, 18, 24
WIDTH = 6.8
"""Inches between the margins."""
KIB = 1024


def paper_lines(lives: Mapping[int, Path]) -> Iterable[Line]:
    application = QGuiApplication.instance() or QApplication([])
    load_fonts()
    found = {years: _measure(whole_picture(data / "diary.db")) for years, data in lives.items()}
    del application
    charts = f"its {CHARTS} charts as SVG, alone"
    yield Line("a report of 4 pages as PDF", charts, 1.15, _of(found, "report"))
    yield Line("the same, in KiB", "", 250, _of(found, "size"), unit="KiB")
    yield Line("an appointment sheet as PDF", "its chart as SVG, alone", None, _of(found, "sheet"))
    yield Line("the longest wait for a page of them", "", 60, _of(found, "page"), unit="ms")


def _of(found: Mapping[int, Mapping[str, float]], name: str) -> dict[int, float]:
    return {years: figures[name] for years, figures in found.items()}


def _measure(picture: Picture) -> dict[str, float]:
    pictures = [_later(picture, days) for days in range(CHARTS)]  # no two are alike
    report, sheet = _report(pictures), _sheet(picture)
    pages: list[float] = []
    jobs: dict[str, Callable[[], object]] = {
        "charts": lambda: [_svg(one) for one in pictures],
        "chart": partial(_svg, picture),
        "report": lambda: _put(lay_out(report, Setup(), Unwatched()), pages),
        "sheet": lambda: _put(lay_out_sheet(sheet, Setup(), Unwatched()), pages),
    }
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(ROUNDS + 1):
        for name, job in jobs.items():
            begun = time.process_time()
            job()
            taken[name].append(time.process_time() - begun)
        if number == 0:  # that one loaded the fonts
            pages.clear()
            for times in taken.values():
                times.clear()
    size = _put(lay_out(report, Setup(), Unwatched()), pages)
    slowest = [max(round_) for round_ in zip(*[iter(pages)] * (len(pages) // ROUNDS), strict=False)]
    return {
        "report": ratio(taken["report"], taken["charts"]),
        "sheet": ratio(taken["sheet"], taken["chart"]),
        "page": median(slowest) * 1000,
        "size": size / KIB,
    }


def _later(picture: Picture, days: int) -> Picture:
    """The same chart, begun some days later."""
    whole = picture.subject.period
    period = replace(whole, first=whole.first + timedelta(days=days))
    return picture.chart.of(replace(picture.subject, period=period))


def _svg(picture: Picture) -> bytes:
    setting = Setting()
    return written(picture, "svg", setting.look, Ground(WIDTH, LINES * setting.line / 72))


def _put(pages: Pages, taken: list[float]) -> int:
    """The size of the PDF. How long each page took is added."""
    putting = PdfPutting(pages)
    while not putting.is_done:
        begun = time.process_time()
        putting.put_next()
        taken.append(time.process_time() - begun)
    return len(putting.content())


def _report(pictures: Sequence[Picture]) -> Document:
    cells = tuple((f"{row} November", "left calf", f"{row % 11}", "a walk") for row in range(ROWS))
    table = Table(("Day", "Where", "Strength", "Note"), cells)
    drawn = [Drawn(one, LINES) for one in pictures]
    blocks: tuple[Block, ...] = (*drawn, Listed("Spasms", table))
    return Document("My spasms", "Anna B.", "1 to 30 November 2026", "Not a diagnosis.", blocks)


def _sheet(picture: Picture) -> Sheet:
    rows = tuple((f"Thing {row}", f"{row} on 63 of 77 days") for row in range(4))
    items = tuple(
        SheetItem(f"{key}", f"Item {key}", ((Facts(rows),), (Words("4 on 63 of 77 days."),)))
        for key in range(14)
    )
    drawn = Drawn(picture, LINES, has_sentence=False, has_title=False)
    chart = SheetItem("chart", "Day by day", ((drawn,),), is_wide=True)
    return Sheet("My spasms", "Anna B.", "November", "Self-reported.", (), (chart, *items), "")
