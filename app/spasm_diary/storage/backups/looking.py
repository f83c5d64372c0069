"""Looks through the whole diary while it is in use, and makes way for whoever wants to save.

To check ten years takes some tenths of a second, in which nobody else could use the connection. So
it goes table by table, and stops in the middle of one that another thread waits for.
"""

from collections.abc import Iterator

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import Damaged
from spasm_diary.storage.backups.copying import OpenDiary
from spasm_diary.storage.connecting import Driver
from spasm_diary.storage.failures import DAMAGED, in_words, was_interrupted

TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
STEPS = 20_000
"""Of SQLite's own, between two looks at whether somebody waits."""
TRIES = 20
"""So often is a table begun anew; the last time, whoever waits has to."""


def look_through(opened: OpenDiary, key: bytes | None = None) -> None:
    """Read every page.

    Raises:
        Damaged: something is wrong with it.
        DiaryUnavailable: it cannot be read just now, which is no damage.
    """
    with in_words():
        with opened.quiet() as driver:
            checks = list(_checks(driver, key))
        for check in checks:
            if not _is_passed(opened, check):
                raise Damaged(DAMAGED)


def _checks(driver: Driver, key: bytes | None) -> Iterator[str]:
    if key is not None:
        yield "PRAGMA cipher_integrity_check"
    for [name] in driver.execute(TABLES).fetchall():
        yield f'PRAGMA integrity_check("{name}")'
    yield "PRAGMA foreign_key_check"


def _is_passed(opened: OpenDiary, check: str) -> bool:
    for number in range(TRIES):
        is_last = number == TRIES - 1
        with opened.quiet() as driver:
            driver.set_progress_handler(None if is_last else lambda: opened.is_awaited, STEPS)
            try:
                found = driver.execute(check).fetchall()
            except dbapi2.OperationalError as error:
                if not was_interrupted(error):
                    raise
            else:
                return found in ([], [("ok",)])
            finally:
                driver.set_progress_handler(None, 0)
    return True
