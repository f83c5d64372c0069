"""The running program: everything that lives as long as the window does.

The window stands before the diary is open. A press on the big button in that moment is kept with
its time, and saved as soon as there is something to save it in. Whatever the first painting can do
without is imported where it is used.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from spasm_diary.bootstrap import habits
from spasm_diary.bootstrap.beside import panel_actions
from spasm_diary.bootstrap.closing import Closing
from spasm_diary.bootstrap.commands import handlers_of
from spasm_diary.bootstrap.first_painting import TodayStands
from spasm_diary.bootstrap.guests import mark_window, tell_at_foot
from spasm_diary.bootstrap.lock import Lock
from spasm_diary.bootstrap.pages import is_loaded, load_parts, make_page
from spasm_diary.bootstrap.session_ways import SessionWays
from spasm_diary.domain.day_begins import day_of
from spasm_diary.domain.errors import NeedsRecovery
from spasm_diary.formats import as_heading, day_for
from spasm_diary.presenters.runner import no_progress
from spasm_diary.ui.frame.main_window import MainWindow
from spasm_diary.ui.look import set_look, set_muted
from spasm_diary.ui.today.page import TodayPage
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtWidgets import QApplication, QWidget

    from spasm_diary.bootstrap.guidance import Guidance
    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.domain.errors import DiaryError
    from spasm_diary.paths import Paths
    from spasm_diary.presenters.first_run import FirstRunPresenter
    from spasm_diary.presenters.keeping import FootView
    from spasm_diary.ui.background import Background
    from spasm_diary.usecases.ports import Clock, Task

logger = logging.getLogger(__name__)

NEED_NO_DIARY = ("today", "guidance")
"""The pages that stand before the diary is open, or when it cannot be opened."""


class Program:
    """Builds the window at once and the rest when the diary is open."""

    def __init__(
        self, paths: Paths, clock: Clock, application: QApplication, home: Paths | None = None
    ) -> None:
        self.paths = paths
        self.home = home or paths
        """Where the person's own diary and settings are, also while an example is shown."""
        self.session = SessionWays()
        self.clock = clock
        self.application = application
        self.settings_file = habits.settings_file(self.home.settings)
        self.settings = self.settings_file.read()
        habits.follow_customs(self.settings)
        self.opened: Opened | None = None
        self.lock = Lock(self)
        self.pressed: list[datetime] = []
        """When a spasm was pressed while there was no diary yet to save it in."""
        self._trouble = ""
        self._wanted_page = ""
        self._guidance: Guidance | None = None
        self._welcome: FirstRunPresenter | None = None
        set_look(application, self.settings.theme, self.settings.text_percent)
        self.today_page = TodayPage(as_heading(day_for(self.today, self.today)), self._press_early)
        self.today_stands = TodayStands(self.today_page)
        self.window = MainWindow(
            self._page, handlers_of(self), panel_actions(self), self.home.window
        )
        self.window.panel_host.set_wanted(wanted=self.settings.panel_open)
        self.closing = Closing(self)
        self.window.may_close = self.closing.window_may_close
        self.window.page_shown = self._page_shown
        mark_window(self)
        self.window.show_page("today")
        self.today_page.spasms.button.setFocus()

    @property
    def is_example(self) -> bool:
        """Whether the data is invented."""
        return self.paths == self.home.example

    @property
    def is_visit(self) -> bool:
        """Whether a backup is looked at, in which nothing can be changed."""
        return self.paths == self.home.visit

    @property
    def today(self) -> date:
        return day_of(self.clock.now(), self.settings.day_begins)

    @cached_property
    def background(self) -> Background:
        """Made when there is something to do in it."""
        from spasm_diary.ui.background import Background

        return Background()

    @property
    def guidance(self) -> Guidance:
        """Made when it is first asked for, with or without a diary."""
        if self._guidance is None:
            from spasm_diary.bootstrap.guidance import Guidance

            self._guidance = Guidance(self)
        return self._guidance

    def welcome(self) -> None:
        """Show the first screens, to who has not seen or skipped them."""
        if not self.settings.welcomed and self.paths == self.home:
            from spasm_diary.bootstrap.welcome import welcome

            self._welcome = welcome(self)

    def toggle_example(self) -> None:
        """Look around with invented data, or come back from it."""
        self.session.change_diary()

    def open_later(self) -> None:
        """Open the diary off the ui's thread, the window standing already."""
        self.background.run(
            self._open, progressed=no_progress, done=self._on_opened, failed=self._on_not_opened
        )

    def open_now(self) -> None:
        """Open the diary and fill the page before anything else, such as for a picture."""
        self._on_opened(self._open(None))
        self.today_page.build_all()
        self.today_stands.tell()

    def change_settings(self, **changes: object) -> None:
        """Keep changed settings, and show them at once."""
        before, self.settings = self.settings, replace(self.settings, **changes)  # type: ignore[arg-type]  # names of its fields
        try:
            self.settings_file.write(self.settings)
        except OSError:
            self.window.bar.show_message(tr("The settings could not be saved on this disk."), ())
        habits.heed(self, before)
        if self.opened is not None:
            self.opened.settings_changed()

    def close(self) -> None:
        """Stop what runs, then close the diary."""
        self.lock.rest()
        self.today_stands.stop()
        self.background.close()
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def when_open(self, act: Callable[[Opened], None]) -> Callable[[], None]:
        """Something that waits greyed or does nothing until the diary is open."""

        def do() -> None:
            if self.opened is not None:
                act(self.opened)

        return do

    def quit(self) -> None:
        self.closing.quit()

    def settle(self) -> None:
        """Wait until everything that was begun is shown, such as for a picture."""
        for _turn in range(5):  # what is done asks for more, such as a layout
            self.background.wait()
            self.application.processEvents()

    def show_page(self, key: str) -> None:
        """Show a page now, or as soon as the diary is open; whatever covers it goes."""
        if self._welcome is not None and not self.settings.welcomed:
            self._welcome.skip()
        if self.opened is None and key not in NEED_NO_DIARY:
            self._want_page(key)
        elif not is_loaded(key):
            self._want_page(key)
            self.background.run(
                lambda _task: load_parts(key),
                progressed=no_progress,
                done=lambda _nothing: self._show_wanted(),
                failed=lambda _error: None,  # none can
            )
        else:
            self._wanted_page = ""
            self.window.show_page(key)

    @property
    def wants_another_page(self) -> bool:
        """Whether a page was asked for that is not there yet."""
        return bool(self._wanted_page)

    def _want_page(self, key: str) -> None:
        self._wanted_page = key
        self.window.rail.show_page(self.window.page)

    def _show_wanted(self) -> None:
        if self._wanted_page:
            self.show_page(self._wanted_page)

    def open_day(self, day: date) -> None:
        """Show the sheet of a day, from wherever it was asked for."""
        if self.opened is not None:
            self.opened.today.open(day)
            self.show_page("today")

    def show_foot(self, view: FootView) -> None:
        tell_at_foot(self, view)

    def _open(self, _task: Task | None) -> Opened:
        from spasm_diary.bootstrap.opening import open_diary_of

        return open_diary_of(self)

    def _on_opened(self, opened: Opened) -> None:
        self.opened = opened
        self.lock.opened(opened)
        opened.begin()
        if self._guidance is not None:
            self._guidance.use_diary(opened)
        self._trouble = ""
        for moment in self.pressed:
            opened.keep_pressed(moment)
        self.pressed.clear()
        self._show_wanted()

    def _on_not_opened(self, error: DiaryError) -> None:
        logger.info("the diary could not be opened: %s", type(error).__name__)
        if self.lock.takes(error):
            return
        self._trouble = error.in_words()
        self.tell_trouble()
        if isinstance(error, NeedsRecovery):
            from spasm_diary.bootstrap.recovery import offer_recovery

            offer_recovery(self, self._trouble)

    def tell_trouble(self) -> None:
        """Say why there is no diary, and that a spasm that was pressed waits for it."""
        if self.pressed:
            self._tell_at_foot(tr("Not saved yet: the diary is not open."))
        answers = ((tr("Try again"), self.try_again), (tr("Quit"), self.quit))
        self.window.bar.show_message(self._trouble, answers)

    def _tell_at_foot(self, words: str) -> None:
        from spasm_diary.presenters.keeping import FootView

        self.show_foot(FootView(words))

    def _press_early(self) -> None:
        self.pressed.append(self.clock.now())
        if self._trouble:
            self.tell_trouble()
        else:
            self._tell_at_foot(self.lock.noted)

    def try_again(self) -> None:
        """Save what could not be saved, or open what could not be opened."""
        if self.opened is not None:
            self.opened.try_again()
        elif self._trouble:
            self.window.bar.hide()
            self.open_later()

    def _page(self, key: str) -> QWidget:
        return self.today_page if key == "today" else make_page(key, self)

    def _page_shown(self, key: str) -> None:
        set_muted(self.application, is_muted=key == "bad_day")
        if self.opened is not None:
            self.opened.page_shown(key)
