"""Welcomes who comes back after months, once, on the sheet of the day.

When that was is kept beside the window's size: a day on which the program was started.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from spasm_diary.domain.coming_back import AWAY, is_coming_back
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.ui.widgets.message_bar import Kind, MessageBar
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.storage.open_file import OpenFile
    from spasm_diary.usecases.read_day import DaySheet

_KEPT = "welcomed_back"
WELCOME = N_(
    "Welcome back. Everything you wrote is still here. You can simply begin with today; nothing"
    " needs to be filled in."
)


def last_written(file: OpenFile, glanced: DaySheet | None) -> date | None:
    """The last day with an entry; None where it cannot be long ago, so that nobody need look."""
    if glanced is None:
        return None
    newest = (
        *glanced.entries,
        *glanced.latest_spasms,
        *glanced.latest_doses,
        *glanced.latest_drinks,
    )
    if any(glanced.day - one.day < AWAY for one in newest):
        return None
    try:
        with file.open_glance() as work:
            span = work.diary.span()
    except DiaryUnavailable:
        return None  # whoever reads the day says why
    return None if span is None else span[1]


def welcome_back(program: Program, last: date | None) -> None:
    """Say so below the big button, which stays where it is."""
    kept = QSettings(str(program.home.window), QSettings.Format.IniFormat)
    if last is None or not is_coming_back(last, program.today, _day(kept.value(_KEPT))):
        return
    kept.setValue(_KEPT, program.today.isoformat())
    bar = MessageBar(Kind.NOTICE)
    program.today_page.add_below(bar)

    def see_last() -> None:
        bar.hide()
        program.open_day(last)

    answers = ((tr("See the last entries"), see_last), (tr("Close"), bar.hide))
    bar.show_message(tr(WELCOME), answers, scrolls=False)


def _day(kept: object) -> date | None:
    """A damaged file holds anything."""
    try:
        return date.fromisoformat(kept) if isinstance(kept, str) else None
    except ValueError:
        return None
