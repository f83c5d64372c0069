"""What each command of the menus does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.bootstrap import dialogs
from spasm_diary.bootstrap.bad_day import press_spasm, show_fill_in, toggle_bad_day
from spasm_diary.bootstrap.beside import fold_panel, show_signs
from spasm_diary.bootstrap.erasing import ask_to_erase
from spasm_diary.bootstrap.paper_sheet import type_in_sheet
from spasm_diary.bootstrap.text_size import resize, usual_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.ui.charts_page import ChartsPage


REPORTS = {"appointment": "appointment", "longer": "full", "blank": "blank"}
"""By the keys of the commands, which form of a report they lead to."""


def handlers_of(program: Program) -> dict[str, Callable[[], None]]:
    """By the keys of `ui.frame.commands.COMMANDS`."""
    pages = ("today", "history", "charts", "reports", "guidance", "settings")
    return {
        **{key: partial(program.show_page, key) for key in pages},
        "settings_page": partial(program.show_page, "settings"),
        "spasm_now": partial(_spasm_now, program),
        "spasm_again": partial(_spasm_again, program),
        "bad_day": partial(toggle_bad_day, program),
        "check_in": partial(_check_in, program),
        "undo": program.when_open(lambda opened: opened.keeping.undo()),
        "day_before": program.when_open(lambda opened: opened.today.step(-1)),
        "day_after": program.when_open(lambda opened: opened.today.step(1)),
        "panel": partial(fold_panel, program),
        "signs": partial(show_signs, program),
        "fill_in": partial(show_fill_in, program),
        "find": partial(_find, program),
        "larger": partial(resize, program, 1),
        "smaller": partial(resize, program, -1),
        "usual_size": partial(usual_size, program),
        "as_table": partial(_on_charts, program, lambda page: page.toggle_table()),
        "print": partial(_print, program),
        "save_picture": partial(_on_charts, program, lambda page: page.save_picture()),
        **{key: partial(_report, program, kind) for key, kind in REPORTS.items()},
        **_over_the_page(program),
        "add_diary": partial(_add_diary, program),
        "example": program.toggle_example,
        "lock": partial(_lock, program),
        "quit": program.quit,
    }


def _over_the_page(program: Program) -> dict[str, Callable[[], None]]:
    """What opens a window over the page."""
    return {
        "bin": partial(dialogs.show_bin, program),
        "import": partial(dialogs.import_file, program),
        "export": partial(dialogs.export_file, program),
        "backups": partial(dialogs.show_backups, program),
        "erase": partial(ask_to_erase, program),
        "paper_sheet": partial(type_in_sheet, program),
        "help": partial(dialogs.show_help, program),
        "shortcuts": partial(dialogs.show_keys, program),
        "about": partial(dialogs.show_about, program),
    }


def _add_diary(program: Program) -> None:
    from spasm_diary.bootstrap.merging import add_diary

    add_diary(program)


def _spasm_now(program: Program) -> None:
    """Record a spasm from wherever one is: today's page is shown with it, or that of a bad day."""
    if press_spasm(program):
        return
    program.show_page("today")
    if program.opened is not None and not program.opened.today.view().is_today:
        program.opened.today.open(program.today)
    program.today_page.press_spasm()


def _spasm_again(program: Program) -> None:
    program.show_page("today")
    if program.opened is not None:
        program.opened.today.spasms.same_as_last()


def _check_in(program: Program) -> None:
    """Lead to the first question of the day that lies open; its card may still have to be made."""
    from spasm_diary.ui.today.check_in_card import CheckInCard

    program.show_page("today")
    if program.opened is not None:
        program.today_page.build_all()
    card = program.today_page.findChild(CheckInCard)
    if card is not None:
        card.begin()


def _on_charts(program: Program, act: Callable[[ChartsPage], None]) -> None:
    """Do something with the chart, which is shown first if another page was."""
    if program.opened is not None:
        from spasm_diary.ui.charts_page import ChartsPage

        program.show_page("charts")
        page = program.window.page_widget("charts")
        assert isinstance(page, ChartsPage)
        act(page)


def _print(program: Program) -> None:
    """The article or the warning signs where they are read, and the chart from anywhere else."""
    if program.window.page != "guidance" or not program.guidance.page.print_shown():
        _on_charts(program, lambda page: page.print_chart())


def _report(program: Program, kind: str) -> None:
    """Lead to the page of reports, with a form of it chosen."""
    if program.opened is not None:
        from spasm_diary.presenters.report.choices import Kind
        from spasm_diary.ui.report.page import ReportPage

        program.show_page("reports")
        page = program.window.page_widget("reports")
        assert isinstance(page, ReportPage)
        page.choose_kind(Kind(kind))


def _lock(program: Program) -> None:
    from spasm_diary.bootstrap.lock_actions import lock_now

    lock_now(program)


def _find(program: Program) -> None:
    """Search the articles where they are read, and what was written from anywhere else."""
    if program.window.page == "guidance":
        program.guidance.page.focus_search()
    elif program.opened is not None:
        from spasm_diary.ui.history_page import HistoryPage

        program.show_page("history")
        page = program.window.page_widget("history")
        assert isinstance(page, HistoryPage)
        page.focus_search()
