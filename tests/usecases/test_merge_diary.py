"""Merging two diaries: by identity, the later one counts, and nothing of either is lost."""

from collections import Counter
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from builders import (
    MONDAY,
    NOW,
    TUESDAY,
    moment,
    note,
    one_of_each,
    spasm,
)
from fakes import MemoryDatabase, TaskStub
from merging import bring, compare, entries_of, merge, put
from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.changes import Changed
from spasm_diary.usecases.compare_diaries import Comparison
from spasm_diary.usecases.empty_bin import DAYS_IN_BIN, empty_bin
from spasm_diary.usecases.merge_diary import Merged, merge_diary
from spasm_diary.usecases.pasts import Fate
from spasm_diary.usecases.remove_entry import remove_entry
from spasm_diary.usecases.undo_last import undo_last

ID = UUID(int=1)
MORNING, NOON, EVENING = (moment(at=at) for at in ("07:00", "12:00", "18:00"))
TYPED = moment(at="06:00")


def version(strength: int) -> Entry:
    """The same spasm, as it was rated at one time or another."""
    return spasm(strength, entry_id=ID, typed=TYPED)


def remove(database: MemoryDatabase, at: datetime) -> None:
    remove_entry(database.open_work, ID, at)


def fates(*fates: Fate) -> Counter[Fate]:
    return Counter(fates)


@pytest.fixture
def ours() -> MemoryDatabase:
    return MemoryDatabase()


@pytest.fixture
def theirs() -> MemoryDatabase:
    return MemoryDatabase()


@pytest.fixture
def both(ours: MemoryDatabase, theirs: MemoryDatabase) -> tuple[MemoryDatabase, MemoryDatabase]:
    """Two diaries that once were one, with one spasm."""
    put(ours, version(1), TYPED)
    theirs.kept = ours.kept.copy()
    return ours, theirs


def test_what_only_the_other_has_is_added_as_one_action(
    ours: MemoryDatabase, theirs: MemoryDatabase
) -> None:
    bring(ours, note("here"))
    bring(theirs, *one_of_each())
    before = entries_of(ours)

    merged = merge(ours, theirs)

    assert merged == Merged(Counter({Fate.NEW: 13}), Changed(MONDAY, TUESDAY))
    assert entries_of(ours) == before | entries_of(theirs)
    assert undo_last(ours.open_work, NOW) is not None
    assert entries_of(ours) == before


def test_what_is_the_same_in_both_is_counted_and_left(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    before = both[0].kept

    assert compare(*both) == Comparison(same=1)
    assert merge(*both) == Merged(Counter(), None)
    assert both[0].kept == before


def test_what_was_changed_there_alone_is_taken_over(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    put(theirs, version(5), MORNING)

    assert merge(ours, theirs).fates == fates(Fate.CHANGED)
    assert entries_of(ours) == {ID: version(5)}


def test_what_was_changed_here_alone_stays(both: tuple[MemoryDatabase, MemoryDatabase]) -> None:
    ours, theirs = both
    put(ours, version(5), MORNING)

    assert merge(ours, theirs).fates == fates(Fate.NEWER_HERE)
    assert entries_of(ours) == {ID: version(5)}


@pytest.mark.parametrize(
    ("here", "fate", "after"),
    [(MORNING, Fate.BOTH_THEIRS, 7), (EVENING, Fate.BOTH_OURS, 5)],
)
def test_of_what_was_changed_in_both_the_later_counts_and_the_other_stays_in_the_history(
    both: tuple[MemoryDatabase, MemoryDatabase],
    here: datetime,
    fate: Fate,
    after: int,
) -> None:
    ours, theirs = both
    put(ours, version(5), here)
    put(theirs, version(7), NOON)

    assert merge(ours, theirs).fates == fates(fate)

    assert entries_of(ours) == {ID: version(after)}
    history = [one.before for one in ours.kept.revisions(ID)]
    assert version(7 if after == 5 else 5) in history
    assert undo_last(ours.open_work, NOW) is not None
    assert entries_of(ours) == {ID: version(5)}


@pytest.mark.parametrize("here", [MORNING, EVENING])
def test_after_a_change_in_both_the_other_diary_takes_the_same_one(
    both: tuple[MemoryDatabase, MemoryDatabase], here: datetime
) -> None:
    ours, theirs = both
    put(ours, version(5), here)
    put(theirs, version(7), NOON)
    merge(ours, theirs)

    merge(theirs, ours)

    assert entries_of(theirs) == entries_of(ours)


def test_what_one_of_them_took_back_counts_when_it_was_later(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    put(theirs, version(5), MORNING)
    merge(ours, theirs, NOON)
    put(ours, version(1), EVENING)

    assert merge(ours, theirs).fates == fates(Fate.NEWER_HERE)
    assert merge(theirs, ours).fates == fates(Fate.CHANGED)
    assert entries_of(theirs) == {ID: version(1)}


def test_what_was_deleted_here_stays_deleted(both: tuple[MemoryDatabase, MemoryDatabase]) -> None:
    ours, theirs = both
    remove(ours, NOON)

    assert merge(ours, theirs).fates == fates(Fate.STAYS_DELETED)
    assert entries_of(ours) == {}


def test_what_was_deleted_here_and_changed_there_after_that_comes_back(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    remove(ours, NOON)
    put(theirs, version(5), EVENING)

    assert merge(ours, theirs).fates == fates(Fate.BACK)
    assert entries_of(ours) == {ID: version(5)}


def test_what_has_left_the_bin_stays_deleted_unless_it_was_changed_since(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    remove(ours, NOON)
    later = NOW + timedelta(days=DAYS_IN_BIN + 1)
    assert empty_bin(ours.open_work, later) == 1

    assert merge(ours, theirs, later).fates == fates(Fate.STAYS_DELETED)
    put(theirs, version(5), later - timedelta(days=1))
    assert merge(ours, theirs, later).fates == fates(Fate.BACK)


def test_what_came_from_a_file_lately_is_no_younger_than_when_it_was_typed(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, _ = both
    remove(ours, NOON)
    third = MemoryDatabase()
    bring(third, version(1), at=EVENING)

    assert merge(ours, third).fates == fates(Fate.STAYS_DELETED)


def test_what_was_deleted_there_stays_unless_the_deletions_are_wanted(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    remove(theirs, NOON)

    assert [one.fate for one in compare(ours, theirs).differences] == [Fate.DELETED_THERE]
    assert merge(ours, theirs) == Merged(Counter(), None)
    assert entries_of(ours) == {ID: version(1)}

    merged = merge(ours, theirs, take_deletions=True)

    assert merged == Merged(fates(Fate.DELETED_THERE), Changed(MONDAY, TUESDAY))
    assert entries_of(ours) == {}
    assert [one.entry for one in ours.kept.bin(MORNING)] == [version(1)]


def test_what_was_changed_here_after_it_was_deleted_there_is_not_offered(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    remove(theirs, NOON)
    put(ours, version(5), EVENING)

    assert merge(ours, theirs, take_deletions=True).fates == fates(Fate.NEWER_HERE)
    assert entries_of(ours) == {ID: version(5)}


def test_a_merge_that_was_undone_can_be_done_again(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    put(theirs, version(5), MORNING)
    bring(theirs, note("there"), note("and there"))
    first = merge(ours, theirs)
    undo_last(ours.open_work, NOW)

    assert merge(ours, theirs) == first


def test_what_was_changed_here_after_the_comparison_is_looked_at_again(
    both: tuple[MemoryDatabase, MemoryDatabase],
) -> None:
    ours, theirs = both
    put(theirs, version(5), MORNING)
    comparison = compare(ours, theirs)
    put(ours, version(8), EVENING)

    merged = merge_diary(ours.open_work, comparison, NOW, TaskStub())

    assert merged.fates == fates(Fate.BOTH_OURS)
    assert entries_of(ours) == {ID: version(8)}
