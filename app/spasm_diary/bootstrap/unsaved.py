"""What the diary could not take yet, and a copy of it where the person says, for an import."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.bundled import program_version
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.moments import When
from spasm_diary.domain.spasms import Length, LengthBand, Spasm
from spasm_diary.formats import number
from spasm_diary.usecases.export_unsaved import export_unsaved
from spasm_diary.words import ntr, tr

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from spasm_diary.bootstrap.program import Program

COPY_NAME = "spasm-diary-not-saved.json"


def unsaved_in(program: Program) -> tuple[Entry, ...]:
    """Everything that waits for a diary that takes it."""
    waiting = () if program.opened is None else program.opened.keeping.unsaved
    return (*program.lock.held, *waiting, *pressed_in(program))


def copy_elsewhere(program: Program) -> None:
    """Ask where to, then write what could not be saved there."""
    from spasm_diary.ui.files import ask_where_to_save

    ask_where_to_save(
        program.window,
        tr("Save a copy elsewhere"),
        COPY_NAME,
        tr("Diaries (*.json)"),
        partial(write_copy, program),
    )


def write_copy(program: Program, file: Path) -> None:
    """Write what could not be saved into a file, and say so. It still waits to be saved."""
    try:
        count = export_unsaved(unsaved_in(program), file, program.clock.now(), program_version())
    except DiaryUnavailable as error:
        words = error.in_words()
    else:
        words = ntr(
            "{count} entry is in {file}, and not in the diary yet. Import takes it over later."
            " Whoever has the file can read it.",
            "{count} entries are in {file}, and not in the diary yet. Import takes them over later."
            " Whoever has the file can read it.",
            count,
        ).format(count=number(count), file=file.name)
    answers = (
        (tr("Try again"), program.try_again),
        (tr("Save a copy elsewhere"), program.closing.save_copy),
    )
    program.window.bar.show_message(words, answers)


def pressed_in(program: Program) -> tuple[Entry, ...]:
    """The spasms that were pressed before there was a diary to keep them in."""
    begins = program.settings.day_begins
    return tuple(_pressed(moment, begins) for moment in program.pressed)


def _pressed(moment: datetime, begins: int) -> Entry:
    spasm = Spasm(length=Length(band=LengthBand.STILL_GOING))
    return Entry(When.at(moment, begins), spasm, moment)
