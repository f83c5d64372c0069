"""A copy of the diary as it was before a migration."""

import filecmp
from itertools import count
from pathlib import Path

from spasm_diary.storage.backups.beside import name_before
from spasm_diary.storage.backups.copying import verified_copy
from spasm_diary.storage.connecting import Driver
from spasm_diary.storage.durable import sync_folder


def copy_before(driver: Driver, file: Path, key: bytes | None, schema: int) -> Path:
    """Copy an open diary beside itself: `diary-before-schema2.db`.

    Raises:
        DiaryUnavailable: the copy is not the same.
    """
    with verified_copy(driver, key, file.parent) as made:
        return _give_name(made, file, schema)


def _give_name(made: Path, file: Path, schema: int) -> Path:
    """A name that is free; the copy of an attempt before this one is enough if it is the same."""
    for number in count(1):
        copy = name_before(file, schema, number)
        if not copy.exists():
            made.rename(copy)
            sync_folder(file.parent)
            return copy
        if filecmp.cmp(made, copy, shallow=False):
            return copy
    raise AssertionError("there are endless numbers")
