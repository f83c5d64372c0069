"""What the diary cannot take is written elsewhere: where the person says, or beside the diary.

Elsewhere it waits for an import. Beside the diary it waits for the next start, which takes it over
by itself: when the session ends there is nobody to ask.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.bundled import program_version
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable, NotReadable
from spasm_diary.domain.moments import When
from spasm_diary.domain.spasms import Length, LengthBand, Spasm
from spasm_diary.formats import number
from spasm_diary.presenters.runner import no_progress
from spasm_diary.usecases.export_unsaved import export_unsaved
from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.read_export import read_export
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.words import N_, ntr, tr

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.records import OffsetAt
    from spasm_diary.usecases.import_entries import Imported
    from spasm_diary.usecases.ports import OpenWork, Task

logger = logging.getLogger(__name__)

COPY_NAME = "spasm-diary-not-saved.json"
ASIDE = "not-saved-*.json"
UNREAD = N_(
    "The file {file} in the diary's folder holds what could not be saved last time, and cannot be "
    "read. It was left as it is."
)
PARTLY = N_(
    "The file {file} in the diary's folder holds what could not be saved last time. The diary does "
    "not take all of it. It was left as it is; File, Import shows why."
)


def unsaved_in(program: Program) -> tuple[Entry, ...]:
    """Everything that waits for a diary that takes it."""
    waiting = () if program.opened is None else program.opened.keeping.unsaved
    return (*program.lock.held, *waiting, *map(_pressed, program.pressed))


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


def set_aside(program: Program) -> bool:
    """Write what could not be saved beside the diary; whether it is on the disk now."""
    if program.is_example:
        return True  # nobody's data
    now = program.clock.now()
    file = program.paths.data / ASIDE.replace("*", f"{now:%Y-%m-%d-%H%M%S}")
    try:
        export_unsaved(unsaved_in(program), file, now, program_version())
    except DiaryUnavailable:
        logger.info("what could not be saved could not be set aside either")
        return False
    return True


def take_back(program: Program) -> None:
    """Keep what an earlier session had to set aside; mostly there is nothing."""
    opened = program.opened
    files = [] if program.is_example else sorted(program.paths.data.glob(ASIDE))
    if opened is None or not files:
        return
    now, offset_at = program.clock.now(), program.clock.offset_at

    def take_over(_task: Task) -> list[Imported]:
        return [_take_over(opened.open_work, file, offset_at, now) for file in files]

    program.background.run(
        take_over,
        progressed=no_progress,
        done=lambda taken: _tell_taken(program, taken),
        failed=lambda error: program.window.show_notice(error.in_words()),
    )


def _take_over(open_work: OpenWork, file: Path, offset_at: OffsetAt, now: datetime) -> Imported:
    """Keep what a file holds; it goes when the diary has everything.

    Raises:
        DiaryError: it stays for another time.
    """
    try:
        found = read_export(file.read_text(encoding="utf-8"), offset_at, now)
    except (OSError, ValueError) as error:
        raise NotReadable(UNREAD, file=file.name) from error
    imported = import_entries(open_work, found, now, Unwatched())
    if imported.refused:
        raise NotReadable(PARTLY, file=file.name)
    with suppress(OSError):
        file.unlink()  # the next start finds everything kept already
    return imported


def _tell_taken(program: Program, taken: list[Imported]) -> None:
    new = sum(one.new for one in taken)
    if program.opened is None or not new:
        return
    words = ntr(
        "{count} entry of last time, which could not be saved then, is in the diary now",
        "{count} entries of last time, which could not be saved then, are in the diary now",
        new,
    ).format(count=number(new))
    for one in taken:
        if one.changed is not None:
            program.opened.keeping.tell_done(words, one.changed)


def _pressed(moment: datetime) -> Entry:
    """A spasm that was pressed before there was a diary to keep it in."""
    return Entry(When.at(moment), Spasm(length=Length(band=LengthBand.STILL_GOING)), moment)
