"""Diaries' files from elsewhere: made, spoiled, and read as the program reads them."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from builders import NOW, following
from spasm_diary.domain.entries import Entry
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.other_diary import open_other


def make(file: Path, *entries: Entry) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
        work.diary.put_followed(following("dizzy"), NOW)
    database.close()


def change(file: Path, *statements: str, values: Sequence[object] = ()) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement, values)


def read_all(file: Path, own: Path, migrations: Migrations = OURS) -> list[Entry]:
    with open_other(file, own=own, migrations=migrations) as other:
        entries = list(other.all_entries())
        other.followed()
        other.standing_revisions([entry.id for entry in entries])
        other.thrown_away()
        assert sum(other.count().values()) == len(entries)
    return entries
