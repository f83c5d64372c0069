"""A diary's file from elsewhere: a backup, or the diary of another computer.

It may be cut short, damaged, or made to do harm. So it is copied to where nobody else gets at it,
and the copy alone is opened, once it is known to be whole and built as ours are. The file itself
is read once, byte by byte, and never written to.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import (
    DiaryError,
    DiaryUnavailable,
    NotADiary,
    NotReadable,
    TooNew,
)
from spasm_diary.storage.connecting import (
    Driver,
    TooOld,
    check_kind,
    check_version,
    pragma,
    raw_connection,
    set_up,
)
from spasm_diary.storage.exact_schema import check_schema
from spasm_diary.storage.failures import OF_THE_DISK, code_of, in_words, system_in_words
from spasm_diary.storage.identity import identity_of
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.words import N_

WHILE_READING = {
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "temp_store": "MEMORY",
}
OUR_OWN = N_("This is your diary itself. Choose the file of another one.")
NO_FILE = N_("{file} is no file that could be read.")
EMPTY = N_("{file} is empty, as a failed copy leaves it. Nothing was changed.")
UNFINISHED = N_(
    "A part of this diary lies beside it: {file}. Another program has it open, or was stopped "
    "while it was writing. Close that program or open the diary with it once more, then try again."
)
STILL_CHANGING = N_("{file} was changed while it was being read. Nothing was taken. Try again.")
UNREADABLE = N_("{file} could not be read: {reason}.")
OTHER_DAMAGED = N_(
    "The file you chose is damaged, so nothing of it was taken, and your diary is as it was. Copy "
    "it once more from where it comes from, then try again."
)

_FROM_A_FILE_THAT_LIES = (
    dbapi2.Error,
    DBAPIError,
    DiaryError,
    ArithmeticError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What values give that pass every check of the tables, and still are none of ours."""


@contextmanager
def checked_copy(
    file: Path, *, own: Path, key: bytes | None = None, migrations: Migrations = OURS
) -> Iterator[Path]:
    """A sound copy of a diary's file, of this version, gone when the block is left.

    Raises:
        NotADiary: it is another file, or built in another way.
        TooNew: it was made by a newer version of the program.
        DiaryUnavailable: it is damaged, in use, or `own`: the diary that this process has open.
        NotReadable: it cannot be read.
    """
    if identity_of(file) == identity_of(own) is not None:  # to open and close it drops our lock
        raise DiaryUnavailable(OUR_OWN)
    _check_at_rest(file)
    with ExitStack() as until_left:
        with system_in_words():
            folder = TemporaryDirectory(prefix="spasm-diary-", ignore_cleanup_errors=True)
            copy = Path(until_left.enter_context(folder)) / "diary.db"  # in a folder of mode 0700
        _copy(file, copy)
        with damage_in_words():
            _check(copy, key, migrations)
        yield copy


@contextmanager
def damage_in_words() -> Iterator[None]:
    """Tell that it is the other file that is damaged, and not one's own diary."""
    try:
        with in_words():
            yield
    except (NotADiary, TooNew):
        raise
    except DiaryUnavailable as error:
        if code_of(error.__cause__) & 0xFF in OF_THE_DISK:
            raise
        raise DiaryUnavailable(OTHER_DAMAGED) from error
    except _FROM_A_FILE_THAT_LIES as error:
        raise DiaryUnavailable(OTHER_DAMAGED) from error


def open_copy(copy: Path, key: bytes | None = None) -> Driver:
    """A connection to a copy, which nobody writes to any more."""
    connection = raw_connection(copy, key, mode="mode=ro&immutable=1")
    set_up(connection, WHILE_READING)
    return connection


def _check_at_rest(file: Path) -> None:
    """Refuse what would not stand still while it is read, or is not whole without another file."""
    with _refusal_in_words(file):
        state = file.stat()
        if not stat.S_ISREG(state.st_mode):
            raise NotReadable(NO_FILE, file=file.name)
        if state.st_size == 0:
            raise NotADiary(EMPTY, file=file.name)
        whole = file.resolve()  # what a program writes beside it lies where the file itself does
        for ending in ("-journal", "-wal"):
            rest = whole.with_name(whole.name + ending)
            if rest.exists() and rest.stat().st_size:
                raise DiaryUnavailable(UNFINISHED, file=rest.name)


def _copy(file: Path, copy: Path) -> None:
    with _refusal_in_words(file), file.open("rb") as source:
        before = os.fstat(source.fileno())
        with system_in_words():
            copy.touch(mode=0o600, exist_ok=False)
            with copy.open("wb") as target:
                copyfileobj(source, target)
        after = os.fstat(source.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise DiaryUnavailable(STILL_CHANGING, file=file.name)


@contextmanager
def _refusal_in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotReadable(UNREADABLE, file=file.name, reason=error.strerror) from error


def _check(copy: Path, key: bytes | None, migrations: Migrations) -> None:
    """Look at everything before anything in it is used; then bring it up to this version."""
    is_old = False
    with closing(open_copy(copy, key)) as connection:
        check_kind(connection)
        try:
            check_version(connection, migrations.schema)
        except TooOld:
            is_old = True
        check_schema(connection, migrations)
        if key is not None and connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise DiaryUnavailable(OTHER_DAMAGED)
        sound = pragma(connection, "integrity_check(1)") == "ok"
        if not sound or connection.execute("PRAGMA foreign_key_check").fetchall():
            raise DiaryUnavailable(OTHER_DAMAGED)
    if is_old:
        from spasm_diary.storage.migrations.upgrade import upgrade

        upgrade(copy, key, migrations=migrations)
