"""What the diary cannot take is set aside beside it, when the session ends and nobody can be asked.

The next start takes it over by itself. What belongs in an encrypted diary is sealed with its key.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.unsaved import pressed_in, unsaved_in
from spasm_diary.bundled import program_version
from spasm_diary.domain.errors import DiaryError, DiaryUnavailable, NotReadable
from spasm_diary.formats import number
from spasm_diary.presenters.runner import no_progress
from spasm_diary.usecases.export_unsaved import unsaved_content, write_unsaved
from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.read_export import read_export
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.words import N_, ntr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.entries import Entry
    from spasm_diary.usecases.import_entries import Imported

logger = logging.getLogger(__name__)

ASIDE = "not-saved-*"
PLAIN, SEALED = ".json", ".sealed"
UNREAD = N_(
    "The file {file} in the diary's folder holds what could not be saved last time, and cannot be "
    "read. It was left as it is."
)
PARTLY = N_(
    "The file {file} in the diary's folder holds what could not be saved last time. The diary does "
    "not take all of it. It was left as it is; File, Import shows why."
)
PARTLY_SEALED = N_(
    "The file {file} in the diary's folder holds what could not be saved last time. The diary does "
    "not take all of it. It was left as it is."
)


def set_aside(program: Program) -> bool:
    """Write what could not be saved beside the diary; whether it is on the disk now."""
    if program.is_example:
        return True  # nobody's data
    name = ASIDE.replace("*", f"{program.clock.now():%Y-%m-%d-%H%M%S}")
    try:
        for ending, content in _contents(program):
            write_unsaved(content, program.paths.data / f"{name}{ending}")
    except DiaryUnavailable:
        logger.info("what could not be saved could not be set aside either")
        return False
    return True


def sealed(entries: Sequence[Entry], now: datetime, key: bytes) -> bytes:
    """Entries as they may lie beside an encrypted diary."""
    from spasm_diary.storage.keys.sealing import seal_words

    return seal_words(unsaved_content(entries, now, program_version()), key)


def take_back(program: Program) -> None:
    """Keep what an earlier session had to set aside; mostly there is nothing."""
    files = [] if program.is_example else sorted(program.paths.data.glob(ASIDE))
    if program.opened is None or not files:
        return
    program.background.run(
        lambda _task: _take_all(program, files),
        progressed=no_progress,
        done=lambda taken: _tell(program, *taken),
        failed=lambda _error: None,  # what is wrong with a file is told with the others
    )


def _contents(program: Program) -> Iterator[tuple[str, bytes]]:
    """Before an encrypted diary is unlocked, of what is new only the time can be known."""
    now, key, behind_lock = program.clock.now(), program.lock.key, program.lock.sealed
    if key is not None:
        yield SEALED, sealed(unsaved_in(program), now, key)
        return
    if behind_lock:
        yield SEALED, behind_lock
    if entries := pressed_in(program) if behind_lock else unsaved_in(program):
        yield PLAIN, unsaved_content(entries, now, program_version())


def _take_all(program: Program, files: list[Path]) -> tuple[list[Imported], list[DiaryError]]:
    """What was kept, and what is wrong with the other files."""
    taken, failed = [], []
    for file in files:
        try:
            taken.append(_take_over(program, file))
        except DiaryError as error:
            failed.append(error)
    return taken, failed


def _take_over(program: Program, file: Path) -> Imported:
    """Keep what a file holds; it goes when the diary has everything.

    Raises:
        DiaryError: it stays for another time.
    """
    assert program.opened is not None
    now = program.clock.now()
    try:
        found = read_export(_read(file, program).decode(), program.clock.offset_at, now)
    except (OSError, ValueError) as error:
        raise NotReadable(UNREAD, file=file.name) from error
    imported = import_entries(program.opened.open_work, found, now, Unwatched())
    if imported.refused:
        partly = PARTLY_SEALED if file.suffix == SEALED else PARTLY
        raise NotReadable(partly, file=file.name)
    with suppress(OSError):
        file.unlink()  # the next start finds everything kept already
    return imported


def _read(file: Path, program: Program) -> bytes:
    content = file.read_bytes()
    if file.suffix != SEALED:
        return content
    from spasm_diary.storage.keys.sealing import read_sealed
    from spasm_diary.storage.keys.unlocking import earlier_keys

    key = program.lock.key
    keys = () if key is None else (key, *earlier_keys(program.paths.diary, key))
    return read_sealed(content, keys)


def _tell(program: Program, taken: list[Imported], failed: list[DiaryError]) -> None:
    for error in failed:
        program.window.show_notice(error.in_words())
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
