"""Opens the diary of a program, and glances at its day. In any thread.

What it takes to work in the diary is loaded later: the person need not wait for it to see the day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.bootstrap.coming_back import last_written
from spasm_diary.bootstrap.hidden_before import take_over
from spasm_diary.bootstrap.opened import Opened
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.failures import system_in_words
from spasm_diary.storage.opening import open_file, open_to_read
from spasm_diary.usecases.read_day import DaySheet, read_day

if TYPE_CHECKING:
    from datetime import date

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.storage.open_file import OpenFile


def open_diary_of(program: Program) -> Opened:
    """What there is to work with, with an invented life in it where the example is shown.

    Raises:
        DiaryUnavailable: the diary cannot be opened.
    """
    with system_in_words():
        program.paths.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    if program.is_visit:
        file = open_to_read(program.paths.diary, program.lock.key)
        return Opened(file, program, _glance(file, program.today))
    program.lock.prepare()
    file = open_file(program.paths.diary, key=program.lock.key)
    if program.is_example:
        from spasm_diary.bootstrap.example import fill_example

        fill_example(file.open_work, program.clock.now())
        return Opened(file, program, None)
    glanced = _glance(file, program.today)
    last = last_written(file, glanced)
    take_over(program.settings_file, file.open_work)  # by now there is nothing more to glance at
    return Opened(file, program, glanced, last)


def _glance(file: OpenFile, day: date) -> DaySheet | None:
    """None where it failed: whoever reads the day next will say why."""
    try:
        return read_day(file.open_glance, day)
    except DiaryUnavailable:
        return None
