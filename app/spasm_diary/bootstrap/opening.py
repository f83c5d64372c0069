"""Opens the diary of a program, and glances at its day. In any thread.

What it takes to work in the diary is loaded later: the person need not wait for it to see the day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.bootstrap.opened import Opened
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.failures import system_in_words
from spasm_diary.storage.opening import open_file, open_to_read
from spasm_diary.usecases.read_day import DaySheet, read_day

if TYPE_CHECKING:
    from collections.abc import Callable
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
    key = program.lock.key
    if program.is_visit:
        file = open_to_read(program.paths.diary, key)
        return Opened(file, program, _glance(file, program.today))
    prepare, program.lock.prepare = program.lock.prepare, None
    if prepare is not None:
        _prepare(program, prepare)
    file = open_file(program.paths.diary, key=key)
    if program.is_example:
        from spasm_diary.bootstrap.example import fill_example

        fill_example(file.open_work, program.clock.now())
        return Opened(file, program, None)
    return Opened(file, program, _glance(file, program.today))


def _prepare(program: Program, prepare: Callable[[], None]) -> None:
    """Encrypt or decrypt; where that fails, the diary is opened as it was at the next try."""
    from spasm_diary.storage.keys.locked import is_locked

    try:
        prepare()
    except DiaryUnavailable:
        if not is_locked(program.paths.diary):
            program.lock.key = None
        raise


def _glance(file: OpenFile, day: date) -> DaySheet | None:
    """None where it failed: whoever reads the day next will say why."""
    try:
        return read_day(file.open_glance, day)
    except DiaryUnavailable:
        return None
