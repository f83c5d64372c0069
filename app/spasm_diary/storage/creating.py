"""A new diary's file, and the folder it lies in: for the person alone, and whole or not at all.

The file is made under another name and then given its own. So an empty file under the diary's
name is never the beginning of a new one, but always the rest of one that was lost.
"""

import os
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage import tables
from spasm_diary.storage.connecting import APPLICATION_ID, SCHEMA, raw_connection, set_up
from spasm_diary.storage.durable import sync_folder
from spasm_diary.storage.migrations import OURS
from spasm_diary.usecases.unfinished import at_work_in
from spasm_diary.words import N_

VERSION_TABLE = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""
FILE_IN_THE_WAY = N_(
    "The diary is to lie in a folder, but there is a file of that name: {folder}. It was left as "
    "it is. Rename it, or choose another folder."
)
JOURNAL_LEFT = N_(
    "The diary's file is not there, but a part of it is: {file}. Nothing was changed. Put the "
    "diary's file back beside it, or take that part away to begin a new diary."
)


def create(file: Path, key: bytes | None = None) -> None:
    """Make an empty diary. Where another process makes one at the same time, that one stays.

    Raises:
        DiaryUnavailable: its folder is a file, or holds the rest of a diary that was lost.
    """
    _make_folder(file.parent)
    for ending in ("-journal", "-wal"):
        rest = file.with_name(file.name + ending)
        if rest.exists():
            raise DiaryUnavailable(JOURNAL_LEFT, file=rest)
    with at_work_in(file.parent):
        handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)  # of mode 0600
        os.close(handle)
        made = Path(name)
        try:
            _fill(made, key)
            with suppress(FileExistsError):
                _give_name(made, file)
        finally:
            made.unlink(missing_ok=True)
    sync_folder(file.parent)
    for above in file.parent.parents:  # the folder, or one above it, may be as new as the file
        with suppress(OSError):
            sync_folder(above)


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    if folder.exists():
        raise DiaryUnavailable(FILE_IN_THE_WAY, folder=folder)
    if folder.parent != folder:
        _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def _fill(file: Path, key: bytes | None) -> None:
    with closing(raw_connection(file, key)) as driver:
        set_up(driver, {"synchronous": "EXTRA", "fullfsync": "ON"})
        engine = create_engine(
            "sqlite://", module=dbapi2, creator=lambda: driver, poolclass=StaticPool
        )
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN EXCLUSIVE")
            write_schema(connection)
            connection.commit()


def write_schema(connection: Connection) -> None:
    """The tables and the stamps: the same as all migrations together make, only sooner."""
    tables.metadata.create_all(connection, checkfirst=False)
    for statement in (
        VERSION_TABLE,
        f"INSERT INTO alembic_version VALUES ('{OURS.head}')",
        f"PRAGMA application_id = {APPLICATION_ID}",
        f"PRAGMA user_version = {SCHEMA}",
    ):
        connection.exec_driver_sql(statement)


def _give_name(made: Path, file: Path) -> None:
    """Without ever taking the place of a file that is there by now."""
    try:
        os.link(made, file)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if file.exists():
            raise FileExistsError(file) from None
        made.rename(file)
