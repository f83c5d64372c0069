"""What is in a diary after something befell it, opened as the program opens it."""

from contextlib import closing
from pathlib import Path
from uuid import UUID

from spasm_diary.domain.entries import Entry
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.soundness import check_soundness

NAME = "diary.db"


def entries_after(folder: Path, migrations: Migrations = OURS) -> dict[UUID, Entry]:
    """All entries, from a file that is looked over; it has to open, and be whole then."""
    file = folder / NAME
    with closing(open_diary(file, migrations=migrations)) as diary, diary.open_work() as work:
        found = {entry.id: entry for entry in work.diary.all_entries()}
    if migrations == OURS:
        check_soundness(file)
    assert not file.with_name(f"{NAME}-journal").exists()
    return found


def ids_after(folder: Path) -> set[str]:
    return {str(entry_id) for entry_id in entries_after(folder)}


def fill(folder: Path, entries: tuple[Entry, ...]) -> None:
    """A new diary with these entries."""
    with closing(open_diary(folder / NAME)) as diary, diary.open_work() as work:
        work.diary.put_many(entries, max(entry.typed for entry in entries))
