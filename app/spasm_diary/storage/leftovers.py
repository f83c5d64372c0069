"""What a crash left beside a diary of copies that were being made: gone, once nothing needs it.

That is so when nobody is making one there, and the open diary is known to hold everything that the
copy does. A copy that cannot be looked into, or that knows something more, stays where it is.
"""

import logging
import os
import re
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryError
from spasm_diary.storage.connecting import Driver, check_kind, raw_connection, set_up
from spasm_diary.usecases.unfinished import alone_in, is_own_file

logger = logging.getLogger(__name__)

NAMES = r"(\.(?:copying-{chance}(?:\.partial)?|{diary}-{chance}))(?:-journal|-wal|-shm)?"
"""As `backups.copying` and `creating` name what they make."""
CHANCE = "[a-z0-9_]{8}"
JOURNALS = ("-journal", "-wal", "-shm")
WHILE_LOOKING = {"trusted_schema": "OFF", "cell_size_check": "ON", "temp_store": "MEMORY"}
FILE = "SELECT file FROM pragma_database_list WHERE name = 'main'"
HAS_TABLES = "SELECT 1 FROM sqlite_schema LIMIT 1"
LAST_ACTION = "SELECT id, instant, utc_offset FROM action ORDER BY id DESC LIMIT 1"
THE_SAME = "SELECT 1 FROM action WHERE (id, instant, utc_offset) = (?, ?, ?)"
IDS = "SELECT id FROM entry UNION SELECT id FROM revision"
KNOWN = f"{IDS} UNION SELECT id FROM deleted"
FOLLOWED = "SELECT key FROM followed"


def clear_leftovers(folder: Path, driver: Driver, key: bytes | None) -> None:
    """Clear a folder of copies that crashes left. The diary is open in `driver`.

    Trouble with that is no trouble: they lie there until the next time.
    """
    diary = Path(driver.execute(FILE).fetchone()[0])
    with suppress(OSError):
        found = _named(folder, diary)
        if not found:
            return
        with alone_in(folder) as is_alone:
            for name in found if is_alone else ():
                _clear(folder / name, diary, driver, key)


def _named(folder: Path, diary: Path) -> list[str]:
    named = re.compile(NAMES.format(diary=re.escape(diary.name), chance=CHANCE))
    with os.scandir(folder) as entries:
        found = {match[1] for entry in entries if (match := named.fullmatch(entry.name))}
    return sorted(found)


def _clear(left: Path, diary: Path, driver: Driver, key: bytes | None) -> None:
    files = [left, *(left.with_name(left.name + ending) for ending in JOURNALS)]
    if not all(is_own_file(one) for one in files if os.path.lexists(one)):
        return
    if left.exists() and not _is_superfluous(left, diary, driver, key):
        logger.info("a copy that a crash left stays: it may hold something of its own")
        return
    for one in files:
        one.unlink(missing_ok=True)
    logger.info("cleared away a copy that a crash left")


def _is_superfluous(left: Path, diary: Path, driver: Driver, key: bytes | None) -> bool:
    if left.samefile(diary):  # to open it would meddle with our lock
        return left.stat().st_nlink > 1 and left.resolve() != diary.resolve()
    return any(_is_known(left, one, driver) for one in dict.fromkeys((None, key)))


def _is_known(left: Path, key: bytes | None, driver: Driver) -> bool:
    """Whether the diary knows everything in a copy. What was half written is taken back first."""
    try:
        with closing(raw_connection(left, key, patience=0.0)) as copy:
            set_up(copy, WHILE_LOOKING)
            if copy.execute(HAS_TABLES).fetchone() is None:
                return True
            check_kind(copy)
            return _went_on_from(copy, driver)
    except (dbapi2.Error, DiaryError):
        return False


def _went_on_from(copy: Driver, driver: Driver) -> bool:
    """Actions are only ever added: who has the copy's last one has all before it."""
    last = copy.execute(LAST_ACTION).fetchone()
    if last is not None and driver.execute(THE_SAME, last).fetchone() is None:
        return False
    return _all(copy, IDS) <= _all(driver, KNOWN) and _all(copy, FOLLOWED) <= _all(driver, FOLLOWED)


def _all(driver: Driver, query: str) -> set[Any]:
    return {row[0] for row in driver.execute(query)}
