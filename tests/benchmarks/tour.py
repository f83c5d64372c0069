"""Leads through the program as a person might who is in a hurry: today, a chart, all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton
from tests.benchmarks.probe import Probe

from spasm_diary.words import tr

if TYPE_CHECKING:
    from tests.benchmarks.imports import Imports

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.ui.charts_page import ChartsPage

SETTLING_MS = 500
"""Time for what is still under way then, such as the panel beside the page."""


class Tour(QObject):
    """Each step begins the next one when what it waits for is on screen."""

    def __init__(self, begun: float, program: Program, imports: Imports) -> None:
        super().__init__(program.application)
        self._probe = Probe(begun)
        self._program = program
        self._imports = imports
        self._page: ChartsPage

    def begin(self) -> None:
        self._probe.when_painted(self._program.window, self._on_window)

    def _on_window(self) -> None:
        self._probe.mark("painted")
        self._probe.start_looking()
        self._program.today_page.became_whole.connect(self._on_entries)

    def _on_entries(self) -> None:
        """All cards are made, and about to be painted."""
        sheet = self._program.today_page.widget()
        assert sheet is not None
        self._probe.when_painted(sheet, self._open_charts)

    def _open_charts(self) -> None:
        self._probe.mark("entries")
        self._program.show_page("charts")
        self._probe.when(lambda: self._program.window.page == "charts", self._on_page)

    def _on_page(self) -> None:
        from spasm_diary.ui.charts_page import ChartsPage  # as late as the program itself

        page = self._program.window.page_widget("charts")
        assert isinstance(page, ChartsPage)
        self._page = page
        self._probe.when(self._is_drawn, self._on_chart)

    def _is_drawn(self) -> bool:
        return self._page.chart.is_drawn

    def _on_chart(self) -> None:
        self._probe.when_painted(self._page.chart, self._settle)
        self._page.chart.update()

    def _settle(self) -> None:
        self._probe.mark("chart")
        QTimer.singleShot(SETTLING_MS, self._change_range)

    def _change_range(self) -> None:
        self._probe.note("imported", sorted(self._imports.on_ui_thread))
        self._probe.note_memory()
        self._probe.note_stall()
        self._probe.mark("range begun")
        all_of_it = next(
            one for one in self._page.findChildren(QPushButton) if one.text() == tr("All")
        )
        before = self._image_key()
        all_of_it.click()
        self._probe.when(lambda: self._image_key() != before, self._on_other_chart)

    def _image_key(self) -> int:
        """Another number for each image that was drawn; the chart itself tells of none."""
        return int(self._page.chart._image.cacheKey())

    def _on_other_chart(self) -> None:
        self._probe.when_painted(self._page.chart, self._finish)
        self._page.chart.update()

    def _finish(self) -> None:
        self._probe.mark("range")
        self._probe.finish()
