"""A connection to a diary's file, set up so that what was kept stays kept.

Only `sqlcipher3` ever opens the file in this process, and nothing else does: a second SQLite
library, or a plain `open` and `close`, would drop the locks that keep other programs out.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryUnavailable, NotADiary, TooNew
from spasm_diary.storage.failures import NOT_A_DIARY
from spasm_diary.storage.shape import check_shape
from spasm_diary.words import N_

Driver: TypeAlias = Any
"""A connection of the driver's, which comes without types."""

APPLICATION_ID = 0x5350_4459
"""Marks a SQLite file as a diary of this program: "SPDY"."""
SCHEMA = 5
"""The newest migration, and so the `user_version` of a file that this program writes."""
PATIENCE = 3.0
"""Seconds to wait for another program to let go of the file."""

PRAGMAS = {
    "locking_mode": "EXCLUSIVE",  # no other program gets between our reading and our writing
    "journal_mode": "DELETE",  # one file at rest: whoever copies it has everything
    "synchronous": "EXTRA",  # a power cut takes nothing that was told to be saved
    "fullfsync": "ON",
    "foreign_keys": "ON",
    "trusted_schema": "OFF",  # a file from elsewhere runs nothing
    "secure_delete": "ON",  # what was deleted does not stay in the file
    "cell_size_check": "ON",
    "mmap_size": "0",
    "temp_store": "MEMORY",  # nothing private in temporary files
}
TO_READ = {
    "query_only": "ON",
    **{name: PRAGMAS[name] for name in ("trusted_schema", "cell_size_check", "temp_store")},
}
READ_BACK = {
    "locking_mode": "exclusive",
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "secure_delete": 1,
}
ACTING = "SELECT 1 FROM sqlite_schema WHERE coalesce(rootpage, 0) = 0 LIMIT 1"
"""Triggers, views and virtual tables: what has no page of its own. A diary has none."""
ACTS_BY_ITSELF = N_(
    "This file says that it is a diary, but somebody put something into it that could change what "
    "is kept. It was left as it is. Choose another file, or put back a copy from before."
)
TOO_NEW = N_(
    "This diary was made by a newer version of the program. It was left as it is. Use the newer "
    "version to open it."
)


class TooOld(DiaryUnavailable):
    """A file of an older version, which is first brought up to this one."""


def connector(
    file: Path, key: bytes | None, *, patience: float = PATIENCE, schema: int = SCHEMA
) -> Callable[[], Driver]:
    """What makes a connection that holds the file's lock until it is closed."""

    def connect() -> Driver:
        connection = raw_connection(file, key, patience=patience)
        try:
            check_kind(connection)
            check_version(connection, schema)
            check_shape(connection)
            set_up(connection, PRAGMAS)
            check_set_up(connection)
            _take_lock(connection, schema)
        except BaseException:
            connection.close()  # or the failed try would go on holding the file
            raise
        return connection

    return connect


def reader(file: Path, key: bytes | None, schema: int = SCHEMA) -> Callable[[], Driver]:
    """What makes a connection that only reads, and holds nobody up."""

    def connect() -> Driver:
        connection = raw_connection(file, key, mode="mode=ro")
        try:
            check_kind(connection)
            check_version(connection, schema)
            set_up(connection, TO_READ)
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def raw_connection(
    file: Path, key: bytes | None, *, patience: float = PATIENCE, mode: str = "mode=rw"
) -> Driver:
    """A connection to a file that exists: nothing here ever makes one by the way."""
    connection = dbapi2.connect(
        f"{file.absolute().as_uri()}?{mode}",
        uri=True,
        isolation_level=None,  # transactions are begun where they are wanted
        check_same_thread=False,
        timeout=patience,
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def set_up(connection: Driver, pragmas: dict[str, str]) -> None:
    for name, value in pragmas.items():
        connection.execute(f"PRAGMA {name} = {value}")


def check_set_up(connection: Driver) -> None:
    found = {name: pragma(connection, name) for name in READ_BACK}
    if found != READ_BACK:
        raise RuntimeError(f"SQLite did not take its settings: {found}")


def check_kind(connection: Driver) -> None:
    """Reads, and so also finds out whether it is a database at all.

    Raises:
        NotADiary: it is another program's, or somebody put into it what would act by itself.
    """
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise NotADiary(NOT_A_DIARY)
    if connection.execute(ACTING).fetchone():
        raise NotADiary(ACTS_BY_ITSELF)


def check_version(connection: Driver, schema: int = SCHEMA) -> None:
    """Refuse a newer file.

    Raises:
        TooNew: this program would not understand it.
        TooOld: it needs migrations first.
    """
    version = pragma(connection, "user_version")
    if version > schema:
        raise TooNew(TOO_NEW)
    if version < 1:
        raise NotADiary(NOT_A_DIARY)
    if version < schema:
        raise TooOld(NOT_A_DIARY)


def pragma(connection: Driver, name: str) -> Any:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def _take_lock(connection: Driver, schema: int) -> None:
    """Take the lock and write: BEGIN EXCLUSIVE alone succeeds on a file that is read-only."""
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute(f"PRAGMA user_version = {schema}")
    connection.execute("COMMIT")
