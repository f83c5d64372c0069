"""Two diaries in memory, filled, compared and merged."""

from datetime import datetime
from uuid import UUID

from builders import NOW
from fakes import MemoryDatabase, TaskStub
from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.compare_diaries import Comparison, compare_diaries
from spasm_diary.usecases.merge_diary import Merged, merge_diary


def put(database: MemoryDatabase, entry: Entry, at: datetime = NOW) -> None:
    with database.open_work() as work:
        work.diary.put(entry, at)


def bring(database: MemoryDatabase, *entries: Entry, at: datetime = NOW) -> None:
    with database.open_work() as work:
        work.diary.put_many(entries, at)


def compare(ours: MemoryDatabase, theirs: MemoryDatabase, now: datetime = NOW) -> Comparison:
    return compare_diaries(ours.open_work, theirs.kept.copy(), now, TaskStub())


def merge(
    ours: MemoryDatabase,
    theirs: MemoryDatabase,
    now: datetime = NOW,
    *,
    take_deletions: bool = False,
) -> Merged:
    comparison = compare(ours, theirs, now)
    return merge_diary(ours.open_work, comparison, now, TaskStub(), take_deletions=take_deletions)


def entries_of(database: MemoryDatabase) -> dict[UUID, Entry]:
    return {entry.id: entry for entry in database.kept.all_entries()}
