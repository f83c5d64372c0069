"""What is in a diary after something befell it, opened as the program opens it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

from spasm_diary.domain.entries import Entry
from spasm_diary.storage.database import Database
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.soundness import check_soundness

NAME = "diary.db"


def entries_after(
    folder: Path, migrations: Migrations = OURS, key: bytes | None = None
) -> dict[UUID, Entry]:
    """All entries; the file has to open, and to be whole then."""
    with _opened(folder, migrations, key) as diary, diary.open_work() as work:
        return {entry.id: entry for entry in work.diary.all_entries()}


def ids_after(folder: Path) -> set[str]:
    """The ids alone, which is sooner where there are many."""
    with _opened(folder, OURS) as diary, diary.open_work() as work:
        return set(map(str, work.diary.known_ids()))


@contextmanager
def _opened(folder: Path, migrations: Migrations, key: bytes | None = None) -> Iterator[Database]:
    file = folder / NAME
    with closing(open_diary(file, key=key, migrations=migrations)) as diary:
        yield diary
    if migrations == OURS:
        check_soundness(file, key)
    assert not file.with_name(f"{NAME}-journal").exists()


def fill(folder: Path, entries: tuple[Entry, ...]) -> None:
    """A new diary with these entries."""
    with closing(open_diary(folder / NAME)) as diary, diary.open_work() as work:
        work.diary.put_many(entries, max(entry.typed for entry in entries))
