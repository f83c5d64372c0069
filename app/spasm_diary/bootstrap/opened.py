"""What there is once the diary is open: the presenters, and what the pages have in common.

Imported off the ui's thread, with all that the sheet of the day needs.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.bootstrap.backups import Watch
from spasm_diary.bootstrap.bad_day import come_back, note_page
from spasm_diary.bootstrap.coming_back import welcome_back
from spasm_diary.bootstrap.earlier import show_earlier
from spasm_diary.domain.day_begins import next_begin
from spasm_diary.formats import days as days_in_words
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.runner import no_progress
from spasm_diary.presenters.today.page import TodayPresenter
from spasm_diary.ui.frame.main_window import ALONE
from spasm_diary.usecases.changes import Changed, Changes
from spasm_diary.usecases.empty_bin import empty_bin
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.errors import DiaryError
    from spasm_diary.presenters.side_panel import PanelPresenter
    from spasm_diary.storage.open_file import OpenFile
    from spasm_diary.usecases.read_day import DaySheet

READ_ONLY = N_(
    "Your diary can be read, but nothing can be written where it lies, so nothing new can be kept."
    " Allow writing there, or make room on the disk, then try again."
)


class Opened:
    """Lives from the opening of the diary to its closing."""

    def __init__(
        self,
        file: OpenFile,
        program: Program,
        glanced: DaySheet | None,
        last_written: date | None = None,
    ) -> None:
        """`glanced` is the present day as far as it is read already.

        `last_written` is the last day with an entry, where that may be long ago.
        """
        self._file = file
        self._glanced = glanced
        self._last_written = last_written
        self._program = program
        self.open_work = file.open_work
        self.open_glance = file.open_glance
        self.changes = Changes()
        self.keeping = Keeping(
            self.open_work,
            self.changes,
            program.clock,
            program.show_foot,
            lambda: program.settings.day_begins,
        )
        self.watch = Watch(program, file)
        self._panel: PanelPresenter | None = None
        """Made when the day stands: what it takes is loaded while the person looks at that."""
        self._chart_topic: frozenset[str] = frozenset()
        self._chart_sought = ""
        self.settings_listeners: list[Callable[[], None]] = []
        """Pages that show something of the settings."""
        self.lies_bad_day_open = False
        self.put_offer_away: Callable[[], None] = lambda: None
        self.is_for_picture = False
        """Whether it is drawn and gone again: nothing is noted, and nothing comes by itself."""

    def begin(self) -> None:
        """Fill the page that stands already. In the ui's thread."""
        program = self._program
        self.today = TodayPresenter(
            program.today_page,
            self.keeping,
            lambda: program.settings,
            self._day_shown,
            partial(show_earlier, program),
        )
        program.today_page.use(self.today)
        program.today_stands.listen(self._on_today_stands)
        if self._glanced is not None and self._glanced.day == program.today:
            self.today.lay_out(self._glanced)
        else:
            self.today.open(program.today)
        welcome_back(program, self._last_written)
        if not self._file.can_write and not program.is_visit:
            self._tell_read_only(tr(READ_ONLY))
        if self._file.cut_short:
            from spasm_diary.storage.under_way import forget

            program.window.show_notice(tr(self._file.cut_short))
            forget(self._file.file)
        self.changes.listen(self._on_changed)
        self._next_day = QTimer(program.window)
        self._next_day.timeout.connect(self._turn_page)
        self._wait_for_next_day()
        program.lock.give_back(self)

    @property
    def next_day(self) -> QTimer:
        """Tells when another day has begun."""
        return self._next_day

    def keep_pressed(self, moment: datetime) -> None:
        """Save a spasm that was pressed before the diary was open."""
        self.today.spasms.begin(moment)

    def try_again(self) -> None:
        """Save what could not be saved; where nothing could be, see first whether it can now."""
        if self._file.can_write or self._program.is_visit:
            self.keeping.try_again()
            return
        self._program.background.run(
            lambda _task: self._file.begin_writing(),
            progressed=no_progress,
            done=lambda _can: self._on_writing(),
            failed=self._on_not_writing,
        )

    def _tell_read_only(self, words: str) -> None:
        """With nothing that waits to be saved one may as well leave."""
        program = self._program
        answers = ((tr("Try again"), program.try_again), (tr("Quit"), program.quit))
        program.window.bar.show_message(words, answers)

    def _on_not_writing(self, error: DiaryError) -> None:
        if self.keeping.has_unsaved:
            self.keeping.tell_trouble(error)
        else:
            self._tell_read_only(error.in_words())

    def _on_writing(self) -> None:
        """Do what waited for this since the diary was opened."""
        from spasm_diary.bootstrap.aside import take_back

        self.keeping.try_again()
        if not self.keeping.has_unsaved:
            self._program.show_foot(FootView(tr("Your diary can be written in again")))
        self.tidy_up()
        take_back(self._program)

    def page_shown(self, key: str) -> None:
        note_page(self._program, self, key)
        if key == "today":
            self._day_shown(self.today.day, *self.today.looked_at)
        elif key == "guidance":
            self._program.guidance.page_shown()
        elif key == "charts":
            self.look_beside(key, topic=self._chart_topic, sought=self._chart_sought)
        elif key not in ALONE:
            self.look_beside(key)

    def settings_changed(self) -> None:
        self._turn_page()
        self.today.show()
        self._look_again()
        for listener in self.settings_listeners:
            listener()

    def tidy_up(self) -> None:
        """Count the days, and forget what lay in the bin for too long: there is time by now."""
        self._tell_size()
        self.watch.begin()
        now = self._program.clock.now()
        self._program.background.when_idle.run(
            lambda _task: empty_bin(self.open_work, now),
            progressed=no_progress,
            done=lambda _forgotten: None,
            failed=lambda _error: None,  # it lies until the next start
        )

    def close(self) -> None:
        self.watch.end()
        self._file.close()

    def _on_today_stands(self) -> None:
        """What stands beside the day is looked for when the day itself is seen."""
        self._program.background.run(
            lambda _task: import_module("spasm_diary.presenters.side_panel"),
            progressed=no_progress,
            done=lambda _module: self._make_panel(),
            failed=lambda _error: None,  # none can
        )

    def _make_panel(self) -> None:
        from spasm_diary.bootstrap.library import library
        from spasm_diary.presenters.side_panel import PanelPresenter

        program = self._program
        self._panel = PanelPresenter(
            program.window.panel_host,
            self.keeping,
            program.background.when_idle,
            library,
        )
        come_back(program, self)
        if not program.wants_another_page:
            self.page_shown(program.window.page)
            self._tell_size()

    def look_beside(
        self,
        page: str,
        day: date | None = None,
        topic: frozenset[str] = frozenset(),
        article: str = "",
        sought: str = "",
    ) -> None:
        """Let the panel follow what is looked at, once there is one."""
        if self._panel is not None:
            self._panel.look_at(page, day, topic, article, sought)

    def look_beside_chart(self, topic: frozenset[str], sought: str = "") -> None:
        """Follow the chart; once the page is shown again, there it still is."""
        self._chart_topic, self._chart_sought = topic, sought
        if self._program.window.page == "charts":
            self.look_beside("charts", topic=topic, sought=sought)

    def _look_again(self) -> None:
        if self._panel is not None:
            self._panel.look_again()

    def _day_shown(self, day: date, topic: frozenset[str], sought: str) -> None:
        if self._program.window.page == "today" and self._program.today_page.is_whole:
            self.look_beside("today", day, topic, sought=sought)

    def _on_changed(self, _changed: Changed) -> None:
        self._look_again()
        self._tell_size()

    def _tell_size(self) -> None:
        """Off the ui's thread: counting goes through the whole diary."""
        self._program.background.when_idle.run(
            lambda _task: self._recorded_days(),
            progressed=no_progress,
            done=self._show_size,
            failed=lambda _error: None,  # whoever could not save says so; the number stays
        )

    def _recorded_days(self) -> int:
        with self.open_work() as work:
            return work.diary.recorded_days()

    def _show_size(self, held: int) -> None:
        words = tr("Diary: {days}").format(days=days_in_words(held)) if held else ""
        self._program.window.foot.show_diary(words)

    def _turn_page(self) -> None:
        """Another day may have begun, or begin at another hour from now on."""
        self.today.look_at_clock()
        self._wait_for_next_day()

    def _wait_for_next_day(self) -> None:
        """Look at the clock when a day has just begun; a timer in between would only cost power."""
        now = self._program.clock.now()
        begins = next_begin(now, self._program.settings.day_begins) + timedelta(seconds=1)
        self._next_day.start(max(1000, round((begins - now).total_seconds() * 1000)))
