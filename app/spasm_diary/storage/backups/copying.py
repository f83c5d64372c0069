"""A copy of an open diary: there whole and looked over, or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Protocol

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import Damaged, DiaryUnavailable
from spasm_diary.storage.connecting import Driver, pragma, raw_connection
from spasm_diary.storage.durable import sync_file
from spasm_diary.storage.failures import DAMAGED
from spasm_diary.storage.leftovers import clear_leftovers
from spasm_diary.usecases.unfinished import at_work_in
from spasm_diary.words import N_


class OpenDiary(Protocol):
    """A diary's file while it is open."""

    @property
    def file(self) -> Path: ...

    @property
    def is_awaited(self) -> bool:
        """Whether another thread waits for the connection, such as to save something."""

    def quiet(self) -> AbstractContextManager[Driver]:
        """The driver's own connection between two works."""


COPYING = ".copying-"
"""What the name of a copy begins with that is not finished; see `leftovers`."""
NO_COPY = N_(
    "A copy of the diary could not be made, so everything was left as it is. Check that there is "
    "room on the disk, then try again."
)


@contextmanager
def verified_copy(driver: Driver, key: bytes | None, folder: Path) -> Iterator[Path]:
    """A file in `folder` that is the same diary, on the disk, to be given its name.

    It is gone after the block if it has no other name by then.

    Raises:
        Damaged: the diary itself is; a copy of it would take the place of a better one.
        DiaryUnavailable: the copy is not the same.
    """
    if driver.in_transaction:
        raise RuntimeError("a diary is not copied in the middle of a change")
    if not is_sound(driver, key):
        raise Damaged(DAMAGED)
    clear_leftovers(folder, driver, key)
    with at_work_in(folder):
        handle, name = tempfile.mkstemp(prefix=COPYING, suffix=".partial", dir=folder)
        os.close(handle)
        made = Path(name)
        try:
            with closing(raw_connection(made, key)) as target:
                _copy(driver, target)
            with closing(raw_connection(made, key, mode="mode=ro")) as copy:
                if not is_sound(copy, key) or rows_in(copy) != rows_in(driver):
                    raise DiaryUnavailable(NO_COPY)
            sync_file(made)
            yield made
        finally:
            made.unlink(missing_ok=True)


def _copy(driver: Driver, target: Driver) -> None:
    """The driver gives what befalls a copy no code to tell a full disk by."""
    try:
        driver.backup(target)
    except dbapi2.Error as error:
        raise DiaryUnavailable(NO_COPY) from error


def is_sound(driver: Driver, key: bytes | None = None) -> bool:
    """Whether every page can be read, and every row makes sense and belongs to something.

    Of an encrypted one it is also seen whether anybody else has changed it.
    """
    if key is not None and driver.execute("PRAGMA cipher_integrity_check").fetchall():
        return False
    astray = driver.execute("PRAGMA foreign_key_check").fetchone()
    return bool(astray is None and pragma(driver, "integrity_check(1)") == "ok")


def rows_in(driver: Driver) -> dict[str, int]:
    """How many rows each table has."""
    names = driver.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    counted = (driver.execute(f'SELECT count(*) FROM "{name}"').fetchone() for [name] in names)
    return {name: rows for [name], [rows] in zip(names, counted, strict=True)}
