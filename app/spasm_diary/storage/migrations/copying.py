"""A copy of the diary as it was before a migration: there whole and looked over, or not at all."""

import filecmp
import glob
import os
import tempfile
from contextlib import closing
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.connecting import Driver, pragma, raw_connection
from spasm_diary.storage.creating import sync_folder
from spasm_diary.words import N_

NO_COPY = N_(
    "A copy of the diary could not be made, so it was left as it is. Check that there is room on "
    "the disk, then try again."
)


def copy_before(driver: Driver, file: Path, key: bytes | None, schema: int) -> Path:
    """Copy an open diary beside itself: `diary-before-schema2.db`.

    Raises:
        DiaryUnavailable: the copy is not the same.
    """
    prefix = f".{file.name}-copy-"
    for left_by_a_crash in file.parent.glob(f"{glob.escape(prefix)}*"):
        left_by_a_crash.unlink()
    handle, name = tempfile.mkstemp(prefix=prefix, dir=file.parent)
    os.close(handle)
    made = Path(name)
    try:
        with closing(raw_connection(made, key)) as target:
            _copy(driver, target)
        with closing(raw_connection(made, key, mode="mode=ro")) as copy:
            if pragma(copy, "integrity_check(1)") != "ok" or rows_in(copy) != rows_in(driver):
                raise DiaryUnavailable(NO_COPY)
        return _give_name(made, file, schema)
    finally:
        made.unlink(missing_ok=True)


def _copy(driver: Driver, target: Driver) -> None:
    """The driver gives what befalls a copy no code to tell a full disk by."""
    try:
        driver.backup(target)
    except dbapi2.Error as error:
        raise DiaryUnavailable(NO_COPY) from error


def rows_in(driver: Driver) -> dict[str, int]:
    """How many rows each table has."""
    names = driver.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    counted = (driver.execute(f'SELECT count(*) FROM "{name}"').fetchone() for [name] in names)
    return {name: rows for [name], [rows] in zip(names, counted, strict=True)}


def _give_name(made: Path, file: Path, schema: int) -> Path:
    """A name that is free; the copy of an attempt before this one is enough if it is the same."""
    for number in count(1):
        ending = "" if number == 1 else f"-{number}"
        copy = file.with_name(f"{file.stem}-before-schema{schema}{ending}{file.suffix}")
        if not copy.exists():
            made.rename(copy)
            sync_folder(file.parent)
            return copy
        if filecmp.cmp(made, copy, shallow=False):
            return copy
    raise AssertionError("there are endless numbers")
