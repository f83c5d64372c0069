"""Opens a diary's file, or says why it cannot be: without changing a byte of a file it refuses."""

import logging
import os
import stat
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryUnavailable, Missing
from spasm_diary.storage.backups.restoring import check_unused, finish_restoring
from spasm_diary.storage.backups.standing import check_standing
from spasm_diary.storage.connecting import (
    PATIENCE,
    Driver,
    TooOld,
    check_kind,
    check_version,
    connector,
    raw_connection,
    reader,
)
from spasm_diary.storage.failures import code_of, forbids_writing, in_words, system_in_words
from spasm_diary.storage.keys.leftovers import (
    NOT_A_DATABASE,
    discard_partial,
    discard_partial_of_locked,
)
from spasm_diary.storage.keys.places import has_keys, key_file_of
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.open_file import OpenFile
from spasm_diary.storage.under_way import cut_short
from spasm_diary.words import N_

if TYPE_CHECKING:
    from spasm_diary.storage.database import Database

logger = logging.getLogger(__name__)

NO_FILE = N_(
    "Where the diary's file is to be, there is something else: {file}. It was left as it is. "
    "Choose another place, or rename it."
)
LOST = N_(
    "The diary's file is not there, but the file with its wrapped key is: {file}. No new diary was "
    "begun. Put the diary's file back from a copy, or move the file with the key elsewhere to "
    "begin a new diary."
)


def open_diary(
    file: Path,
    *,
    key: bytes | None = None,
    patience: float = PATIENCE,
    migrations: Migrations = OURS,
) -> "Database":
    """Open a diary to work in it, as `open_file` opens its file."""
    return open_file(file, key=key, patience=patience, migrations=migrations).database()


def open_file(
    file: Path,
    *,
    key: bytes | None = None,
    patience: float = PATIENCE,
    migrations: Migrations = OURS,
    may_begin: bool = False,
) -> OpenFile:
    """Open a diary's file, or make a new one where there is no file at all.

    With `may_begin`, a new one is made also where there was one before: it was asked for. What a
    crash left half done is settled first, and said in `cut_short` of what is opened. Where
    nothing can be written, the diary can be read.

    Raises:
        Locked: it is encrypted, and `key` is None.
        KeysUnusable: `key` is of another diary.
        Missing: there is none, though there was one.
        NotADiary: it is another file, or empty.
        TooNew: it was made by a newer version of the program.
        DiaryUnavailable: it cannot be read, or another program is using it.
    """
    told = settle(file, patience)
    with in_words(), system_in_words():
        _make_sure_of(file, key, may_begin=may_begin)
        _look_inside(file, key, migrations.schema)
        connect = connector(file, key, patience=patience, schema=migrations.schema)
        try:
            opened = _opened(file, key, connect, migrations)
        except TooOld:
            from spasm_diary.storage.migrations.upgrade import upgrade

            upgrade(file, key, migrations=migrations, patience=patience)
            opened = OpenFile(file, connect)
        _make_private(file)
        discard_partial(file)
        opened.clear_leftovers(key)
    opened.cut_short = told
    return opened


def settle(file: Path, patience: float = PATIENCE) -> str:
    """Finish a restore that was cut short; what to tell of it, or of whatever else was cut short.

    Whoever opens the diary then lets it be forgotten: until that, it is told again, also to who is
    asked for a passphrase first.

    Raises:
        DiaryUnavailable: the disk did not let it be finished, or another program is still at it.
    """
    with in_words(), system_in_words():
        finish_restoring(file)
        told = cut_short(file)
        if told:
            check_unused(file, None, patience)
        return told


def open_to_read(file: Path, key: bytes | None = None) -> OpenFile:
    """Open a diary that nothing is to be written to, such as a copy of a backup.

    One of an older version is brought up to this one first.

    Raises:
        DiaryUnavailable: it cannot be read.
    """
    open_file(file, key=key).close()
    with in_words():
        return OpenFile(file, reader(file, key), can_write=False)


def _opened(
    file: Path, key: bytes | None, connect: Callable[[], Driver], migrations: Migrations
) -> OpenFile:
    """To write in where that can be, else to read."""
    try:
        return OpenFile(file, connect)
    except dbapi2.Error as error:
        if not forbids_writing(error):
            raise
        logger.info("the diary cannot be written to, and is opened for reading")
        to_read = reader(file, key, migrations.schema)
        return OpenFile(file, to_read, can_write=False, to_write=connect)


def _make_sure_of(file: Path, key: bytes | None, *, may_begin: bool) -> None:
    """That there is a file which may be a diary; a new one where there never was any."""
    if not may_begin:
        if not os.path.lexists(file) and key_file_of(file).exists():
            raise Missing(LOST, file=key_file_of(file))
        check_standing(file)
    if not os.path.lexists(file):
        from spasm_diary.storage.creating import create

        create(file, key)
        logger.info("made a new diary")
    _check_file(file)


def _check_file(file: Path) -> None:
    state = file.stat()
    if not stat.S_ISREG(state.st_mode):
        raise DiaryUnavailable(NO_FILE, file=file)


def _look_inside(file: Path, key: bytes | None, schema: int) -> None:
    """Refuse what is not for us, before anything is opened that could be written to.

    A file whose writing was cut short may look damaged here, for its journal is not read.
    """
    with closing(raw_connection(file, key, mode="mode=ro&immutable=1")) as connection:
        try:
            check_kind(connection)
            with suppress(TooOld):
                check_version(connection, schema)
        except dbapi2.DatabaseError as error:
            is_cut_short = file.with_name(file.name + "-journal").exists()
            if code_of(error) & 0xFF != NOT_A_DATABASE:
                if not is_cut_short:
                    raise
            elif key is None and has_keys(file):
                discard_partial_of_locked(file)
                raise _misfit(
                    file, key, connection
                ) from error  # the journal is not for who has no key
            elif not is_cut_short:
                raise _misfit(file, key, connection) from error


def _misfit(file: Path, key: bytes | None, connection: Driver) -> DiaryUnavailable:
    from spasm_diary.storage.keys.fitting import with_key, without_key

    return without_key(file) if key is None else with_key(file, key, connection)


def _make_private(file: Path) -> None:
    """Take away what other users may do with the file: it may have been copied back by hand."""
    mode = stat.S_IMODE(file.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        with suppress(PermissionError):
            file.chmod(mode & 0o700)
