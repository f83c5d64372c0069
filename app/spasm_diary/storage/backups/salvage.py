"""Reads what can still be read of a damaged diary, entry by entry.

A page that is gone takes the entries on it along, and a search that comes upon it ends. So numbers
are tried in halves around what fails, down to the single one.
"""

import logging
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotValid
from spasm_diary.storage.connecting import Driver, raw_connection
from spasm_diary.storage.glance import Glance

logger = logging.getLogger(__name__)

HIGHEST = "SELECT max(number) FROM entry"
SEQUENCE = 1 << 20
"""How far numbers are looked for where even their end cannot be read."""
_UNREADABLE = (dbapi2.Error, ValueError, KeyError, NotValid)


def salvaged(file: Path, key: bytes | None = None) -> tuple[Entry, ...]:
    """Every entry of a file that can still be read and makes sense; none if it is no diary.

    The file is opened for reading alone, and must not be in use.
    """
    try:
        with closing(raw_connection(file, key, mode="mode=ro")) as driver:
            driver.execute("PRAGMA cell_size_check = ON")
            found = tuple(_between(Glance(driver), 1, _highest(driver)))
    except dbapi2.Error:
        return ()
    logger.info("%d entries could be read", len(found))
    return found


def _highest(driver: Driver) -> int:
    with suppress(dbapi2.Error):
        return driver.execute(HIGHEST).fetchone()[0] or 0
    return SEQUENCE


def _between(glance: Glance, first: int, last: int) -> Iterator[Entry]:
    if first > last:
        return
    try:
        entries = glance.numbered(first, last)
    except _UNREADABLE:
        if first == last:
            return
        middle = (first + last) // 2
        yield from _between(glance, first, middle)
        yield from _between(glance, middle + 1, last)
    else:
        yield from entries
