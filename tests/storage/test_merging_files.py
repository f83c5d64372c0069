"""Two diaries' files on disk, merged one into the other and back."""

from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from builders import NOW, TUESDAY, drink, moment, night, note, one_of_each, spasm
from fakes import TaskStub
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import Cancelled
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.other_diary import open_other
from spasm_diary.usecases.compare_diaries import compare_diaries
from spasm_diary.usecases.merge_diary import Merged, merge_diary
from spasm_diary.usecases.pasts import Fate
from spasm_diary.usecases.undo_last import undo_last

TYPED, NOON = moment(at="06:00"), moment(at="12:00")
LATER = moment(TUESDAY)


def version(strength: int, entry_id: int) -> Entry:
    return spasm(strength, entry_id=entry_id, typed=TYPED)


@pytest.fixture
def other(file: Path) -> Path:
    """A file beside this one: both had four spasms, and both went on from there."""
    other = file.with_name("other.db")
    with closing(open_diary(file)) as database, database.open_work() as work:
        work.diary.put_many([version(1, number) for number in range(1, 5)], TYPED)
    other.write_bytes(file.read_bytes())
    with closing(open_diary(file)) as database:
        with database.open_work() as work:
            work.diary.put(version(3, 2), NOW)
            work.diary.put_many([note("here"), night(quality=2)], NOON)
        with database.open_work() as work:
            work.diary.remove(UUID(int=3), NOON)
    with closing(open_diary(other)) as database:
        with database.open_work() as work:
            work.diary.put(version(6, 1), NOON)
            work.diary.put(version(6, 2), NOON)
            work.diary.put_many([*one_of_each(), drink()], NOON)
        with database.open_work() as work:
            work.diary.remove(UUID(int=4), NOON)
    return other


def entries_in(file: Path) -> dict[UUID, Entry]:
    with closing(open_diary(file)) as database, database.open_work() as work:
        return {entry.id: entry for entry in work.diary.all_entries()}


def merge(file: Path, other: Path, *, take_deletions: bool = True) -> Merged:
    with closing(open_diary(file)) as database:
        with open_other(other, own=file) as theirs:
            comparison = compare_diaries(database.open_work, theirs, LATER, TaskStub())
        return merge_diary(
            database.open_work, comparison, LATER, TaskStub(), take_deletions=take_deletions
        )


def test_each_entry_comes_to_what_its_past_says(file: Path, other: Path) -> None:
    merged = merge(file, other, take_deletions=False)

    assert merged.fates == {
        Fate.NEW: 14,
        Fate.CHANGED: 1,
        Fate.BOTH_OURS: 1,
        Fate.STAYS_DELETED: 1,
    }
    after = entries_in(file)
    assert after[UUID(int=1)] == version(6, 1)
    assert after[UUID(int=2)] == version(3, 2)
    assert UUID(int=3) not in after
    assert UUID(int=4) in after


def test_what_lost_stays_in_the_history_of_its_entry(file: Path, other: Path) -> None:
    merge(file, other)

    with closing(open_diary(file)) as database, database.open_work() as work:
        before = [one.before for one in work.diary.revisions(UUID(int=2))]
    assert before == [None, version(1, 2), version(3, 2), version(6, 2)]


def test_merged_there_and_back_both_files_hold_the_same(file: Path, other: Path) -> None:
    merge(file, other)
    merge(other, file)

    assert entries_in(file) == entries_in(other)
    assert merge(file, other).changed is None


def test_one_undoing_takes_all_of_it_back_and_it_can_be_done_again(file: Path, other: Path) -> None:
    before = entries_in(file)
    first = merge(file, other)
    with closing(open_diary(file)) as database:
        undo_last(database.open_work, LATER)
    assert entries_in(file) == before

    assert merge(file, other) == first


def test_a_merge_that_is_stopped_leaves_the_file_as_it_was(file: Path, other: Path) -> None:
    before = entries_in(file)

    with closing(open_diary(file)) as database:
        with open_other(other, own=file) as theirs:
            comparison = compare_diaries(database.open_work, theirs, LATER, TaskStub())
        total = len(comparison.differences)
        stopped = TaskStub(cancel_at=total)
        with pytest.raises(Cancelled):
            merge_diary(database.open_work, comparison, LATER, stopped, take_deletions=True)

    assert entries_in(file) == before
