"""Loads what a person may ask for next, while they look at the day. In the worker thread.

One library a step, so that whatever else there is to do in that thread waits for one of them only.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from spasm_diary.charts.fonts import prepare_fonts
from spasm_diary.presenters.runner import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from spasm_diary.presenters.runner import Runner
    from spasm_diary.usecases.ports import Task

NEXT = (
    ("spasm_diary.ui.today.spasm_form", "spasm_diary.ui.frame.panel_card"),
    ("spasm_diary.presenters.charts_page", "spasm_diary.ui.charts_page"),
    ("numpy",),
    ("spasm_diary.charts.drawing",),
    ("spasm_diary.charts.spasms_over_time.picture", "spasm_diary.charts.drawing.raster"),
    ("spasm_diary.ui.paper.preview", "spasm_diary.ui.paper.report"),
)
"""In the order in which a person can come to need it."""


def warm_up(
    runner: Runner, cache: Path, then: Callable[[], None], steps: Sequence[Sequence[str]] = NEXT
) -> None:
    """Load it all, and call back when that is done. `cache` is the program's own."""
    if not steps:
        then()
        return

    def load(_task: Task) -> None:
        prepare_fonts(cache)  # before anything can draw a chart
        for name in steps[0]:
            import_module(name)

    runner.run(
        load,
        progressed=no_progress,
        done=lambda _nothing: warm_up(runner, cache, then, steps[1:]),
        failed=lambda _error: then(),
    )
