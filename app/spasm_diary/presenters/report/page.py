"""The page of reports. What is chosen stays as long as the program runs, and is kept nowhere."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from spasm_diary.charts.chart import Period
from spasm_diary.customs import customs
from spasm_diary.domain.errors import DiaryError
from spasm_diary.formats import span_name
from spasm_diary.presenters.report.choices import Choices, Kind, Since, Surroundings, next_week
from spasm_diary.presenters.report.making import Made, Order, Part, make_report
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.reports.blank_weeks import BlankWeeks
from spasm_diary.reports.document import Document
from spasm_diary.reports.html import html_of
from spasm_diary.reports.sheet import Sheet
from spasm_diary.usecases.changes import Changed, Changes
from spasm_diary.usecases.ports import OpenWork, Task
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class ReportView:
    """Everything on the page."""

    choices: Choices
    days: str
    """The days it is of, in words."""
    period: Period
    question: str
    parts: tuple[Part, ...]
    charts: tuple[Part, ...]
    report: Sheet | Document | BlankWeeks | None
    """What will be on paper; None until it is there."""
    is_loading: bool
    done: str
    """What has just been done."""
    trouble: str


class ReportScreen(Protocol):
    """What draws the page."""

    def show_report(self, view: ReportView) -> None: ...


class ReportPresenter:
    """Knows what is chosen, and has it made anew when that or the diary changes."""

    def __init__(
        self,
        screen: ReportScreen,
        open_work: OpenWork,
        runner: Runner,
        changes: Changes,
        around: Surroundings,
    ) -> None:
        self._screen = screen
        self._open_work = open_work
        self._runner = runner
        self._around = around
        self._choices = around.start
        self._made: Made | None = None
        self._running: Running | None = None
        self._is_loading = self._is_seen = False
        self._is_stale = True
        self._shown_by = (around.unit(), customs())
        self._done = self._trouble = ""
        self.stop_listening = changes.listen(self._on_changed)

    def appear(self) -> None:
        """The page is seen now."""
        self._is_seen = True
        if self._is_stale:
            self._load()
        else:
            self._show()

    def disappear(self) -> None:
        self._is_seen = False

    def choose_kind(self, kind: Kind) -> None:
        self._choose(replace(self._choices, kind=kind))

    def choose_since(self, since: Since) -> None:
        """The days of one's own begin as those that are shown."""
        own = self._period() if since is Since.OWN else self._choices.own
        self._choose(replace(self._choices, since=since, own=own))

    def choose_days(self, first: date, last: date) -> None:
        """Whichever is given first."""
        own = Period(min(first, last), max(first, last))
        self._choose(replace(self._choices, since=Since.OWN, own=own))

    def name_it(self, name: str) -> None:
        self._choose(replace(self._choices, name=name.strip()))

    def ask(self, question: str) -> None:
        self._choose(replace(self._choices, question=question))

    def toggle(self, key: str) -> None:
        """Take an item out, or put it back in."""
        self._choose(self._choices.toggled(key))

    def toggle_chart(self, name: str) -> None:
        self._choose(self._choices.with_chart_toggled(name))

    def choose_weeks(self, weeks: int) -> None:
        self._choose(replace(self._choices, weeks=weeks))

    def choose_dated(self, *, wanted: bool) -> None:
        self._choose(replace(self._choices, is_dated=wanted))

    def try_again(self) -> None:
        """After trouble."""
        self._load()

    def save_page(self, file: Path, language: str) -> None:
        """Keep the report as a page for a browser or a screen reader."""
        if self._made is None:
            return
        document = self._made.read_aloud

        def write(_task: Task) -> None:
            content = html_of(document, language).encode("utf-8")
            with writing_whole(file) as whole:
                whole.write(content)

        self._runner.run(
            write,
            progressed=no_progress,
            done=lambda _nothing: self.tell_saved(file),
            failed=self.tell_trouble,
        )

    def tell_saved(self, file: Path) -> None:
        words = tr("Saved: {file}. Whoever has the file can read it: it is not locked.")
        self._done, self._trouble = words.format(file=file.name), ""
        self._show()

    def tell_trouble(self, error: DiaryError) -> None:
        self._done, self._trouble = "", error.in_words()
        self._show()

    def _choose(self, choices: Choices) -> None:
        if choices != self._choices:
            self._choices = choices
            self._load()

    def settings_changed(self) -> None:
        """The unit, the clock or the week may be another one now."""
        if self._shown_by != (self._around.unit(), customs()):
            self._reload()

    def _on_changed(self, _changed: Changed) -> None:
        self._reload()

    def _reload(self) -> None:
        self._is_stale = True
        if self._is_seen:
            self._load()

    def _load(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._is_stale, self._done, self._trouble = False, "", ""
        self._shown_by = (self._around.unit(), customs())
        if self._choices.kind is Kind.BLANK:
            self._is_loading = False
            self._show()
            return
        order = Order(
            self._choices, self._around.today(), self._around.unit(), self._around.version()
        )
        self._is_loading = True
        self._show()
        running = self._runner.run(
            lambda task: make_report(self._open_work, order, task),
            progressed=no_progress,
            done=self._on_made,
            failed=self._on_failed,
        )
        self._running = running if self._is_loading else None

    def _on_made(self, made: Made) -> None:
        self._running, self._is_loading, self._made = None, False, made
        self._show()

    def _on_failed(self, error: DiaryError) -> None:
        self._running, self._is_loading, self._is_stale = None, False, True
        self.tell_trouble(error)

    def _show(self) -> None:
        made, period = self._made, self._period()
        self._screen.show_report(
            ReportView(
                choices=self._choices,
                days=span_name(period.first, period.last),
                period=period,
                question=made.question if made else "",
                parts=made.parts if made else (),
                charts=made.charts if made else (),
                report=self._report(),
                is_loading=self._is_loading,
                done=self._done,
                trouble=self._trouble,
            )
        )

    def _report(self) -> Sheet | Document | BlankWeeks | None:
        if self._choices.kind is Kind.BLANK:
            first = next_week(self._around.today()) if self._choices.is_dated else None
            return BlankWeeks(self._choices.weeks, first)
        return self._made.report if self._made else None

    def _period(self) -> Period:
        today = self._around.today()
        usual = self._made.usual if self._made else Period(today, today)
        period = self._choices.period(today, usual)
        return Period(min(period.first, today), min(period.last, today))
