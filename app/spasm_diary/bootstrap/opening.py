"""Opens the diary of a program. In any thread: it brings SQLAlchemy, which no paint waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.bootstrap.opened import Opened
from spasm_diary.charts.fonts import prepare_fonts
from spasm_diary.storage.failures import system_in_words
from spasm_diary.storage.opening import open_diary

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


def open_diary_of(program: Program) -> Opened:
    """What there is to work with, with an invented life in it where the example is shown.

    Raises:
        DiaryUnavailable: the diary cannot be opened.
    """
    with system_in_words():
        program.paths.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = open_diary(program.paths.diary)
    if program.is_example:
        from spasm_diary.bootstrap.example import fill_example

        fill_example(database.open_work, program.clock.now())
    prepare_fonts(program.home.cache)  # before anything can draw a chart
    return Opened(database, program)
