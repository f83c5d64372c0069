"""A diary's file, opened, checked and locked: to glance at now, and to work in from then on.

Loading what works in it (SQLAlchemy) takes longer than everything before the first sheet of a day,
so it is put off until a work is asked for.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from spasm_diary.storage.backups.standing import BACKUPS
from spasm_diary.storage.failures import as_damage, in_words
from spasm_diary.storage.glance import Glance, GlanceWork
from spasm_diary.storage.identity import identity_of
from spasm_diary.storage.leftovers import clear_leftovers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from spasm_diary.storage.connecting import Driver
    from spasm_diary.storage.database import Database, SqlWork
    from spasm_diary.usecases.ports import ChartWork


class OpenFile:
    """Holds the file and its lock until it is closed. Fit for the ui's thread and a worker's."""

    def __init__(
        self,
        file: Path,
        connect: Callable[[], Driver],
        *,
        can_write: bool = True,
        to_write: Callable[[], Driver] | None = None,
    ) -> None:
        """Raises whatever `connect` does, and then holds nothing.

        `to_write` connects for writing where `connect` does not; None where nothing is to be
        written anyway.
        """
        self.file = file
        self.can_write = can_write
        self.cut_short = ""
        """What was being done to the diary as a whole and was cut short, in a sentence to tell."""
        self._connect = connect
        self._to_write = to_write
        self._driver: Driver | None = connect()
        self._identity = identity_of(file)
        self._database: Database | None = None
        self._loading = Lock()

    @contextmanager
    def open_glance(self) -> Iterator[ChartWork]:
        """What is kept, to read a day or a chart; a work once there was one.

        Raises:
            DiaryUnavailable: the file or the disk did not let it be read.
        """
        with self._loading:  # a first work waits for what is read
            if self._driver is not None:
                with in_words(), as_damage():
                    yield GlanceWork(Glance(self._driver))
                return
        with self.open_work() as work:
            yield work

    def clear_leftovers(self, key: bytes | None) -> None:
        """Clear away what crashes left beside the diary and among its backups; before any work."""
        if self._driver is not None and self.can_write:
            for folder in (self.file.parent, self.file.parent / BACKUPS):
                clear_leftovers(folder, self._driver, key)

    def open_work(self) -> AbstractContextManager[SqlWork]:
        """As `Database.open_work`; the first one loads what it needs."""
        return self.database().open_work()

    def quiet(self) -> AbstractContextManager[Driver]:
        """As `Database.quiet`."""
        return self.database().quiet()

    @property
    def is_awaited(self) -> bool:
        """As `Database.is_awaited`."""
        return self.database().is_awaited

    def database(self) -> Database:
        """What does the work. It takes over the connection."""
        with self._loading:
            if self._database is None:
                from spasm_diary.storage.quick_sqlalchemy import load_sqlalchemy

                load_sqlalchemy()
                from spasm_diary.storage.database import Database

                self._database = Database(
                    self.file, self._next_connection, self._identity, can_write=self.can_write
                )
            return self._database

    def begin_writing(self) -> bool:
        """Try again whether the file takes something; whether it does from now on.

        Raises:
            DiaryUnavailable: it is not there, or it does not let itself be written in.
        """
        if self.can_write or self._to_write is None:
            return self.can_write
        self.database().begin_writing(self._to_write)
        self.can_write = True
        return True

    def close(self) -> None:
        """Let go of the file; waits for a work that is open in another thread."""
        with self._loading:
            if self._database is not None:
                self._database.close()
            elif self._driver is not None:
                self._driver.close()

    def _next_connection(self) -> Driver:
        """The one there is; after that one has failed, a new one."""
        driver, self._driver = self._driver, None
        return self._connect() if driver is None else driver
