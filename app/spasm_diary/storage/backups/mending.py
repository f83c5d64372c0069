"""Puts a diary right of which indexes alone are damaged: what finds a row, and not what it holds.

A new file gets every row, read without any index, and makes its own. It takes the diary's place
only when every row is known to have come over; the damaged file is kept aside.
"""

from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import Damaged
from spasm_diary.storage.backups.restoring import put_in_place
from spasm_diary.storage.backups.salvage import salvaged
from spasm_diary.storage.connecting import Driver, check_kind, pragma, raw_connection
from spasm_diary.storage.failures import DAMAGED, in_words, system_in_words
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.storage.under_way import Begun, forget

STAMPS = ("user_version", "application_id")
SCHEMA = """
SELECT type, name, sql FROM sqlite_schema
WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC
"""
"""Tables, and then their indexes."""
INDEXES = "SELECT name FROM pragma_index_list(?) WHERE origin <> 'pk'"
"""Without those that are the table itself."""


def mend(file: Path, now: datetime, key: bytes | None = None) -> Path | None:
    """Rebuild the indexes of a diary that nobody has open; where the damaged one lies now.

    Raises:
        Damaged: more than an index is, and everything is as it was.
        DiaryUnavailable: there is no room, or another program uses the diary.
    """
    with in_words(), system_in_words():
        aside = put_in_place(file, now, partial(_rebuild, file, key), Begun.MENDING, key)
    forget(file)
    return aside


def _rebuild(file: Path, key: bytes | None, made: Path) -> None:
    with (
        closing(raw_connection(file, key, mode="mode=ro")) as source,
        closing(raw_connection(made, key)) as target,
    ):
        check_kind(source)
        entries = _copy(source, target, is_vouched=key is not None)
    check_soundness(made, key)
    if len(salvaged(made, key)) != entries:
        raise Damaged(DAMAGED)


def _copy(source: Driver, target: Driver, *, is_vouched: bool) -> int:
    """Everything but the indexes themselves; how many entries there are.

    Of an encrypted diary, each page that can be read is known to be as it was written.
    """
    parts = source.execute(SCHEMA).fetchall()
    rows = {}
    target.execute("BEGIN")
    for kind, name, sql in parts:
        target.execute(sql)
        if kind == "table":
            rows[name] = _copy_rows(source, target, name)
            if not (is_vouched or _is_complete(source, name, rows[name])):
                raise Damaged(DAMAGED)
    target.execute("COMMIT")
    for stamp in STAMPS:
        target.execute(f"PRAGMA {stamp} = {pragma(source, stamp)}")
    return rows["entry"]


def _copy_rows(source: Driver, target: Driver, table: str) -> int:
    read = source.execute(f'SELECT * FROM "{table}" NOT INDEXED')
    places = ", ".join("?" for _column in read.description)
    try:
        return int(target.executemany(f'INSERT INTO "{table}" VALUES ({places})', read).rowcount)
    except dbapi2.IntegrityError as error:
        raise Damaged(DAMAGED) from error


def _is_complete(source: Driver, table: str, rows: int) -> bool:
    """Whether a table is sound, or one of its indexes knows of as many rows.

    A damaged page may say that it has fewer than it has, and reading it fails nowhere.
    """
    with suppress(dbapi2.Error):
        if source.execute(f'PRAGMA integrity_check("{table}")').fetchall() == [("ok",)]:
            return True
    return any(known == rows for known in _known_to_indexes(source, table))


def _known_to_indexes(source: Driver, table: str) -> Iterator[int]:
    """Added up, as SQLite counts by whichever index it likes."""
    for [index] in source.execute(INDEXES, (table,)).fetchall():
        with suppress(dbapi2.Error):
            counted = f'SELECT coalesce(sum(1), 0) FROM "{table}" INDEXED BY "{index}"'
            yield source.execute(counted).fetchone()[0]
