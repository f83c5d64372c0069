"""The diary in a file from elsewhere, open for reading alone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.storage.diary import SqlDiary
from spasm_diary.storage.foreign_file import checked_copy, damage_in_words, open_copy
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.usecases.ports import OtherDiary, Revision


@contextmanager
def open_other(
    file: Path, *, own: Path, key: bytes | None = None, migrations: Migrations = OURS
) -> Iterator[OtherDiary]:
    """Open a diary's file to read it; `own` is the one that this process has open already.

    Raises:
        DiaryUnavailable: see `checked_copy`.
        NotReadable: it cannot be read.
    """
    with checked_copy(file, own=own, key=key, migrations=migrations) as copy:
        engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: open_copy(copy, key),
            poolclass=StaticPool,
            hide_parameters=True,
        )
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("BEGIN")
                yield _Checked(connection)
        finally:
            engine.dispose()


class _Checked:
    """Fulfils `usecases.ports.OtherDiary`; what cannot be read is told as the other's damage."""

    def __init__(self, connection: Connection) -> None:
        self._diary = SqlDiary(connection)

    def count(self) -> Mapping[str, int]:
        with damage_in_words():
            return self._diary.count()

    def all_entries(self) -> Iterator[Entry]:
        with damage_in_words():
            yield from self._diary.all_entries()

    def followed(self) -> tuple[Followed, ...]:
        with damage_in_words():
            return self._diary.followed()

    def standing_revisions(self, ids: Sequence[UUID]) -> Mapping[UUID, tuple[Revision, ...]]:
        with damage_in_words():
            return self._diary.standing_revisions(ids)

    def thrown_away(self) -> Mapping[UUID, datetime | None]:
        with damage_in_words():
            return self._diary.thrown_away()
