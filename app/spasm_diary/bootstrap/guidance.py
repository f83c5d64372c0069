"""The guidance, which needs no diary and gains from one: its page, and what keeps it going."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.library import library
from spasm_diary.bootstrap.text_size import resize
from spasm_diary.presenters.guidance_page import GuidancePresenter
from spasm_diary.presenters.help_lines import HelpLines, help_lines
from spasm_diary.presenters.hidden_advice import show_again
from spasm_diary.presenters.kept_articles import KeptArticles
from spasm_diary.presenters.runner import no_progress
from spasm_diary.presenters.signs_page import SignsPresenter
from spasm_diary.ui.guidance.voice import voice_of_the_computer
from spasm_diary.ui.guidance_page import GuidancePage

if TYPE_CHECKING:
    from datetime import date

    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program


class Guidance:
    """Made when the page is first asked for; lives as long as the window."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.page = GuidancePage(program.background)
        self._presenter = GuidancePresenter(
            self.page,
            library,
            program.background,
            lambda: program.today,
        )
        self._presenter.looked_at = self._looked_at
        self._presenter.leave = program.show_page
        self._presenter.text_percent = lambda: program.settings.text_percent
        self._presenter.change_size = partial(resize, program)
        self._presenter.aloud.voice = voice_of_the_computer()
        self._presenter.show_day = program.open_day
        self._presenter.tell_help = self._tell_help
        self._signs = SignsPresenter(self.page.signs, lambda: program.today, self._tell_help)
        self.page.use(self._presenter)
        self.page.signs.use(self._signs)
        if program.opened is not None:
            self.use_diary(program.opened)
        program.background.run(
            lambda _task: library().make_ready(),
            progressed=no_progress,
            done=lambda _nothing: None,
            failed=lambda _error: None,  # none can
        )

    def use_diary(self, opened: Opened) -> None:
        """A diary is open from now on."""
        self._signs.use_diary(opened.keeping)
        self._presenter.use_diary(opened.open_work, KeptArticles(opened.keeping))
        self._presenter.show_advice_again = partial(show_again, opened.keeping)
        opened.settings_listeners.append(self._presenter.show)
        opened.changes.listen(lambda _changed: self._look_again())
        opened.settings_listeners.append(self._signs.show)

    def page_shown(self) -> None:
        self._presenter.look_again()
        self._presenter.tell_looked_at()

    def read(self, name: str, came_from: str) -> None:
        self.page.read_article(name, came_from)

    def show_signs(self, came_from: str, day: date | None) -> None:
        """`day` is the one that lies open; None: today."""
        self._signs.open(day)
        self.page.show_signs(came_from)

    def _tell_help(self) -> HelpLines:
        from PySide6.QtCore import QLocale

        country = QLocale.territoryToCode(QLocale.system().territory())
        return help_lines(self._program.settings, country)

    def _look_again(self) -> None:
        if self._program.window.page == "guidance":
            self._presenter.look_again()

    def _looked_at(self, topic: frozenset[str], article: str) -> None:
        opened = self._program.opened
        if opened is not None and self._program.window.page == "guidance":
            opened.look_beside("guidance", topic=topic, article=article)
