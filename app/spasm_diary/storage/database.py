"""A diary's file, open: its one connection, and the transactions on it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import Damaged, DiaryUnavailable
from spasm_diary.storage.backups.copying import is_sound
from spasm_diary.storage.connecting import Driver
from spasm_diary.storage.diary import SqlDiary
from spasm_diary.storage.failures import CONSTRAINT, DAMAGED, UNSOUND, code_of, in_words
from spasm_diary.storage.identity import Identity, identity_of
from spasm_diary.storage.turns import Turns
from spasm_diary.storage.wholeness import (
    BEGIN,
    BEGIN_READING,
    failure_in,
    start_whole,
    watch,
    whole_driver,
)
from spasm_diary.words import N_

MOVED = N_(
    "The diary's file was moved, deleted or replaced while it was open, so this was not kept. "
    "Put the file back where it was, then try again."
)


@dataclass(frozen=True, slots=True)
class SqlWork:
    """What a use case finds in a transaction."""

    diary: SqlDiary


class Database:
    """Holds the file and its lock until it is closed. Fit for the ui's thread and a worker's."""

    def __init__(
        self,
        file: Path,
        connect: Callable[[], Driver],
        identity: Identity,
        *,
        can_write: bool = True,
    ) -> None:
        """`identity` is what the file was when it was opened."""
        self.file = file
        self._turns = Turns()
        self._engine = _engine(connect, BEGIN if can_write else BEGIN_READING)
        self._closed = False
        with in_words(), self._engine.connect():  # opens it, and keeps it open
            self._identity = identity

    @contextmanager
    def open_work(self) -> Iterator[SqlWork]:
        """One transaction, and one action for undo: all of it is kept, or nothing.

        Raises:
            DiaryUnavailable: the file or the disk did not let it be read or kept.
        """
        with self._turns.mine(), in_words():
            if self._closed:
                raise RuntimeError("the diary is closed")
            self._check_place()
            with (
                self._engine.connect() as connection,
                self._watched(connection),
                connection.begin(),
            ):
                yield SqlWork(SqlDiary(connection))
                whole_driver(connection)

    @contextmanager
    def quiet(self) -> Iterator[Driver]:
        """The driver's own connection between two works, such as to copy the whole file.

        Raises:
            DiaryUnavailable: the file was replaced, or cannot be read.
        """
        with self._turns.mine(), in_words():
            if self._closed:
                raise RuntimeError("the diary is closed")
            self._check_place()
            with self._engine.connect() as connection:
                yield connection.connection.dbapi_connection

    @property
    def is_awaited(self) -> bool:
        """Whether another thread waits for the connection, such as to save something."""
        return self._turns.is_awaited

    def begin_writing(self, connect: Callable[[], Driver]) -> None:
        """Go on with another connection, one that writes; the one to read goes when it stands.

        Raises:
            DiaryUnavailable: there is none, and everything is as it was.
        """
        with self._turns.mine(), in_words():
            self._check_place()
            before, engine = self._engine, _engine(connect, BEGIN)
            with engine.connect():
                self._engine = engine
            before.dispose()

    def close(self) -> None:
        """Let go of the file; waits for a work that is open in another thread."""
        with self._turns.mine():
            self._closed = True
            self._engine.dispose()

    @contextmanager
    def _watched(self, connection: Connection) -> Iterator[None]:
        start_whole(connection)
        try:
            yield
        except Exception as error:
            code = code_of(failure_in(connection) or error) & 0xFF
            start_whole(connection)  # what is noted keeps the statement, and so the file's lock
            if code == CONSTRAINT and not is_sound(connection.connection.dbapi_connection):
                raise Damaged(DAMAGED) from error
            if code in UNSOUND:
                connection.invalidate()
            raise

    def _check_place(self) -> None:
        """A file that was replaced would take what is written to nowhere."""
        if identity_of(self.file) != self._identity:
            raise DiaryUnavailable(MOVED)


def _engine(connect: Callable[[], Driver], begin: str) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,  # the file's lock allows for one connection
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,  # what a person wrote is no part of an error
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    watch(engine)
    return engine
