"""Makes each page when it is first shown, with its presenter."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.bad_day import make_bad_day_page
from spasm_diary.bootstrap.earlier import show_earlier
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.words import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program


PARTS = {
    "bad_day": ("spasm_diary.presenters.bad_day_page", "spasm_diary.ui.bad_day_page"),
    "history": ("spasm_diary.presenters.history_page", "spasm_diary.ui.history_page"),
    "charts": ("spasm_diary.presenters.charts_page", "spasm_diary.ui.charts_page"),
    "reports": ("spasm_diary.presenters.report.page", "spasm_diary.ui.report.page"),
    "settings": ("spasm_diary.presenters.settings.page", "spasm_diary.ui.settings.page"),
}
"""What a page is made of; the others are there from the start, or loaded with their articles."""


def is_loaded(key: str) -> bool:
    return all(name in sys.modules for name in PARTS.get(key, ()))


def load_parts(key: str) -> None:
    """Fit for the worker thread, so that no key waits for it."""
    for name in PARTS.get(key, ()):
        import_module(name)


def make_page(key: str, program: Program) -> QWidget:
    """The widget of a page, at work already."""
    if key == "guidance":
        return program.guidance.page
    opened = program.opened
    if opened is None:
        raise DiaryUnavailable(N_("The diary is not open yet."))
    return _PAGES[key](program, opened)


def _history(program: Program, opened: Opened) -> QWidget:
    from spasm_diary.presenters.history_page import HistoryPresenter
    from spasm_diary.ui.history_page import HistoryPage

    page = HistoryPage(program.open_day, partial(show_earlier, program))
    presenter = HistoryPresenter(
        page,
        opened.open_work,
        opened.changes,
        lambda: program.today,
        unit=lambda: program.settings.unit,
    )
    page.use(presenter)
    opened.settings_listeners.append(presenter.settings_changed)
    return page


def _charts(program: Program, opened: Opened) -> QWidget:
    from spasm_diary.charts.fonts import prepare_fonts
    from spasm_diary.presenters.charts_page import ChartsPresenter
    from spasm_diary.presenters.charts_view import Surroundings
    from spasm_diary.ui.charts_page import ChartsPage

    prepare_fonts(program.home.cache)
    page = ChartsPage(program.background)
    around = Surroundings(
        lambda: program.today,
        lambda: program.settings.unit,
        program.open_day,
        opened.look_beside_chart,
    )
    presenter = ChartsPresenter(
        page, opened.open_glance, program.background, opened.changes, around
    )
    page.use(presenter)
    opened.settings_listeners.append(presenter.settings_changed)
    return page


def _reports(program: Program, opened: Opened) -> QWidget:
    from spasm_diary.bootstrap.paper_sheet import type_in_sheet
    from spasm_diary.bundled import program_version
    from spasm_diary.charts.fonts import prepare_fonts
    from spasm_diary.presenters.report.choices import Surroundings
    from spasm_diary.presenters.report.page import ReportPresenter
    from spasm_diary.ui.report.page import ReportPage

    prepare_fonts(program.home.cache)
    page = ReportPage(program.background, type_in=partial(type_in_sheet, program))
    around = Surroundings(lambda: program.today, lambda: program.settings.unit, program_version)
    presenter = ReportPresenter(page, opened.open_work, program.background, opened.changes, around)
    page.use(presenter)
    opened.settings_listeners.append(presenter.settings_changed)
    return page


def _settings(program: Program, opened: Opened) -> QWidget:
    from uuid import uuid4

    from spasm_diary.bootstrap import dialogs, merging
    from spasm_diary.bootstrap.erasing import ask_to_erase
    from spasm_diary.bootstrap.lock_actions import lock_actions
    from spasm_diary.presenters.settings.page import SettingsPresenter
    from spasm_diary.presenters.settings.reminders import NO_REMINDERS
    from spasm_diary.presenters.settings.terms import SettingsTerms
    from spasm_diary.ui.settings.data_card import DataActions
    from spasm_diary.ui.settings.page import SettingsPage

    page = SettingsPage(
        DataActions(
            partial(dialogs.import_file, program),
            partial(merging.add_diary, program),
            partial(dialogs.export_file, program),
            partial(dialogs.show_bin, program),
            partial(dialogs.show_backups, program),
            program.toggle_example,
            partial(ask_to_erase, program),
        ),
        lock_actions(program) if program.paths == program.home else None,
    )
    presenter = SettingsPresenter(
        page,
        SettingsTerms(lambda: program.settings, program.change_settings),
        opened.keeping,
        chance=uuid4,
        folder=program.home.data,
        reminding=program.session.reminding or NO_REMINDERS,
        is_example=program.is_example,
    )
    page.use(presenter)
    opened.settings_listeners.append(presenter.show)
    return page


_PAGES: dict[str, Callable[[Program, Opened], QWidget]] = {
    "bad_day": make_bad_day_page,
    "history": _history,
    "charts": _charts,
    "reports": _reports,
    "settings": _settings,
}
