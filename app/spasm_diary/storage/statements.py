"""Statements written with SQLAlchemy and run by the driver itself.

A save is small and waits for the disk alone: on a fast one, going through SQLAlchemy for each of
its statements would make it half as long again.
"""

from collections.abc import Sequence
from contextlib import closing
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Update
from sqlalchemy.dialects.sqlite.pysqlite import dialect
from sqlcipher3 import dbapi2

from spasm_diary.storage.wholeness import note_failure, whole_driver

_DIALECT = dialect()


class Statement:
    """A statement that changes something; its values are given by name."""

    def __init__(self, statement: Insert | Update | Delete) -> None:
        self._statement = statement

    @cached_property
    def _compiled(self) -> tuple[str, tuple[str, ...]]:
        """As SQL, and the names of its values in their order."""
        compiled = self._statement.compile(dialect=_DIALECT)
        return str(compiled), tuple(compiled.positiontup or ())

    def run(self, connection: Connection, rows: Sequence[dict[str, Any]]) -> int:
        """Run it for each row; a value that is left out is NULL. The number of the last row."""
        sql, names = self._compiled
        values = [tuple(map(row.get, names)) for row in rows]
        # Left open after a failure, a cursor would hold the file when the diary is closed.
        with closing(whole_driver(connection).cursor()) as cursor:
            try:
                if len(values) == 1:
                    cursor.execute(sql, values[0])
                else:
                    cursor.executemany(sql, values)
            except dbapi2.Error as error:
                note_failure(connection, error)
                raise
            return int(cursor.lastrowid or 0)
