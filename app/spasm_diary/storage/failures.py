"""What the file or the disk can do to a diary, in words. Every other error of SQLite's is a bug."""

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import Damaged, DiaryUnavailable, NotADiary, NotValid
from spasm_diary.words import N_

logger = logging.getLogger(__name__)

IN_USE = N_(
    "Another program, or this one in a second window, is using the diary's file. What was kept "
    "before is safe. Close the other one, then try again."
)
READ_ONLY = N_(
    "The diary's file or its folder cannot be written to, so nothing new can be kept. What was "
    "kept before is safe. Allow writing there, then try again."
)
NO_ROOM = N_(
    "There is no room left on the disk, so this was not kept. What was kept before is safe. Make "
    "some room, then try again."
)
DISK_TROUBLE = N_(
    "The disk could not be read or written, so this was not kept. Check that it is connected, then "
    "try again."
)
NOT_A_FOLDER = N_(
    "The folder for the diary cannot be made: a file has its name, or that of a folder above it. "
    "It was left as it is. Give it another name or choose another folder, then try again."
)
CANNOT_OPEN = N_(
    "The diary's file could not be opened. Nothing in it was changed. Check that its disk is "
    "connected and that you may read the file and its folder, then try again."
)
NOT_A_DIARY = N_(
    "This file is not a diary, or its beginning is damaged. It was left as it is. Choose another "
    "file, or put back a copy from before."
)
DAMAGED = N_(
    "The diary's file is damaged. It was left as it is: keep it, and put back a copy from before "
    "if you have one."
)
PART_DAMAGED = N_(
    "A part of the diary's file is damaged and cannot be read. The file was left as it is: "
    "keep it, and put back a copy from before if you have one."
)
NOT_KEPT = N_(
    "Something went wrong while this was being kept, so nothing of it was. What was kept before "
    "is safe. Try again."
)

_BUSY, _LOCKED, _NOMEM, _READONLY, _INTERRUPT, _IOERR, _CORRUPT = 5, 6, 7, 8, 9, 10, 11
_FULL, _CANTOPEN, _PROTOCOL, _PERM, _NOLFS, _NOTADB = 13, 14, 15, 3, 22, 26
_SENTENCES = {
    _BUSY: IN_USE,
    _LOCKED: IN_USE,
    _PROTOCOL: IN_USE,
    _READONLY: READ_ONLY,
    _PERM: READ_ONLY,
    _FULL: NO_ROOM,
    _NOLFS: NO_ROOM,
    _IOERR: DISK_TROUBLE,
    _NOMEM: DISK_TROUBLE,
    _CANTOPEN: CANNOT_OPEN,
}
"""By SQLite's primary result code, which the driver has no names for."""
_UNDECODABLE = "Could not decode to UTF-8"
"""The driver's words for letters that are none, which it gives no code of its own."""
CONSTRAINT = 19
"""A rule of the tables was broken: by a mistake of ours, or by damage to the rows."""
UNSOUND = frozenset({_IOERR, _CORRUPT, _NOTADB, _CANTOPEN})
"""After these, the connection is not used any further."""
OF_THE_DISK = frozenset({_IOERR, _NOMEM, _FULL, _NOLFS})
"""These say nothing about the file."""
_OF_SYSTEM = {
    errno.ENOSPC: NO_ROOM,
    errno.EDQUOT: NO_ROOM,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
    errno.EIO: DISK_TROUBLE,
    errno.EEXIST: NOT_A_FOLDER,
    errno.ENOTDIR: NOT_A_FOLDER,
}


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what befell the file into a failure that a person can be told; let bugs through."""
    try:
        yield
    except Exception as error:
        failure = failure_of(error) if isinstance(_cause_of(error), dbapi2.Error) else None
        if failure is None:
            raise
        logger.info("the diary's file failed with code %d", code_of(error))
        try:
            raise failure from error
        finally:
            del failure  # its own frame would keep it, and so the statement, and so the file's lock


@contextmanager
def system_in_words() -> Iterator[None]:
    """The same for what the system refuses while a file is looked for, made or copied."""
    try:
        yield
    except OSError as error:
        raise DiaryUnavailable(_OF_SYSTEM.get(error.errno or 0, CANNOT_OPEN)) from error


@contextmanager
def as_damage() -> Iterator[None]:
    """Around reading: a value that the program never writes was changed in the file."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, NotValid) as error:
        raise Damaged(PART_DAMAGED) from error


def failure_of(error: BaseException) -> DiaryUnavailable | None:
    """What to tell; None for a bug."""
    code = code_of(error) & 0xFF
    if str(_cause_of(error)).startswith(_UNDECODABLE):
        return Damaged(PART_DAMAGED)
    if code == _NOTADB:
        return NotADiary(NOT_A_DIARY)
    if code == _CORRUPT:
        return Damaged(DAMAGED)
    return DiaryUnavailable(_SENTENCES[code]) if code in _SENTENCES else None


def is_in_use(error: BaseException) -> bool:
    """Whether another program holds the file, which says nothing of the file itself."""
    return code_of(error) & 0xFF in {_BUSY, _LOCKED, _PROTOCOL}


def forbids_writing(error: BaseException) -> bool:
    """Whether the file may still be read: it, its folder or its disk takes nothing more."""
    return code_of(error) & 0xFF in {_READONLY, _PERM, _FULL}


def was_interrupted(error: BaseException) -> bool:
    """Whether it was stopped because we asked for it."""
    return code_of(error) & 0xFF == _INTERRUPT


def code_of(error: BaseException | None) -> int:
    """SQLite's extended result code; 1 where the error is none of SQLite's."""
    return int(getattr(_cause_of(error), "sqlite_errorcode", 1))


def _cause_of(error: BaseException | None) -> object:
    """What the driver said: SQLAlchemy wraps it, which nothing here needs to be loaded for."""
    return getattr(error, "orig", error)
