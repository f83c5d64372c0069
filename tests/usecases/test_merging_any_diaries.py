"""Whatever was done to two diaries, merging brings them together and loses nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from builders import NOW, spasm
from fakes import MemoryDatabase
from merging import entries_of, merge
from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.empty_bin import empty_bin
from spasm_diary.usecases.undo_last import undo_last

IDS = [UUID(int=number) for number in range(1, 5)]
LATER = NOW + timedelta(days=50)
"""When the two are merged: after everything that was done."""


@dataclass(frozen=True)
class Put:
    entry: Entry


@dataclass(frozen=True)
class Remove:
    id: UUID


@dataclass(frozen=True)
class Undo:
    """Take back the last thing done."""


@dataclass(frozen=True)
class EmptyBin:
    """As each start of the program does."""


Deed: TypeAlias = Put | Remove | Undo | EmptyBin
Lives: TypeAlias = tuple[MemoryDatabase, MemoryDatabase]


def known_entries() -> st.SearchStrategy[Entry]:
    """Few entries and few versions of each, so that what was once there comes again."""
    typed = st.integers(0, 2).map(lambda days: NOW - timedelta(days=days))
    return st.builds(
        lambda entry_id, strength, typed: spasm(strength, entry_id=entry_id, typed=typed),
        st.sampled_from(IDS),
        st.integers(0, 3),
        typed,
    )


def deeds() -> st.SearchStrategy[Deed]:
    return (
        st.builds(Put, known_entries())
        | st.builds(Remove, st.sampled_from(IDS))
        | st.builds(Undo)
        | st.builds(EmptyBin)
    )


def do(database: MemoryDatabase, deed: Deed, at: datetime) -> None:
    if isinstance(deed, Undo):
        undo_last(database.open_work, at)
        return
    if isinstance(deed, EmptyBin):
        empty_bin(database.open_work, at)
        return
    with database.open_work() as work:
        if isinstance(deed, Put):
            work.diary.put(deed.entry, at)
        elif work.diary.get(deed.id) is not None:
            work.diary.remove(deed.id, at)


@st.composite
def lives(draw: st.DrawFn) -> Lives:
    """A diary that was carried over to another computer, and went on in both places."""
    at = NOW
    ours, theirs = MemoryDatabase(), MemoryDatabase()
    for deed in draw(st.lists(deeds(), max_size=4)):
        do(ours, deed, at)
        at += timedelta(days=draw(st.integers(0, 2)))
    theirs.kept = ours.kept.copy()
    for is_ours, deed in draw(st.lists(st.tuples(st.booleans(), deeds()), max_size=10)):
        do(ours if is_ours else theirs, deed, at)
        at += timedelta(days=draw(st.integers(0, 4)))
    return ours, theirs


def copy(database: MemoryDatabase) -> MemoryDatabase:
    return MemoryDatabase(database.kept.copy())


@given(lives())
def test_one_into_the_other_and_back_gives_the_same_entries(both: Lives) -> None:
    ours, theirs = both

    merge(theirs, ours, LATER, take_deletions=True)
    merge(ours, theirs, LATER, take_deletions=True)

    assert entries_of(ours) == entries_of(theirs)


@given(lives())
def test_it_does_not_matter_which_is_merged_into_which(both: Lives) -> None:
    ours, theirs = both
    before = copy(ours)

    merge(ours, theirs, LATER, take_deletions=True)
    merge(theirs, before, LATER, take_deletions=True)

    assert entries_of(ours) == entries_of(theirs)


@given(lives())
def test_without_the_deletions_both_have_everything_that_neither_deleted(both: Lives) -> None:
    ours, theirs = both
    deleted = ours.kept.deleted | theirs.kept.deleted

    merge(theirs, ours, LATER)
    merge(ours, theirs, LATER)

    kept_in = [
        {one: entry for one, entry in entries_of(diary).items() if one not in deleted}
        for diary in both
    ]
    assert kept_in[0] == kept_in[1]


@given(both=lives(), take_deletions=st.booleans())
def test_merging_a_second_time_changes_nothing(both: Lives, *, take_deletions: bool) -> None:
    ours, theirs = both
    merge(ours, theirs, LATER, take_deletions=take_deletions)
    before = ours.kept

    merged = merge(ours, theirs, LATER, take_deletions=take_deletions)

    assert merged.changed is None
    assert ours.kept == before


@given(lives())
def test_nothing_that_either_has_is_lost(both: Lives) -> None:
    ours, theirs = both
    here, there, deleted = entries_of(ours), entries_of(theirs), set(ours.kept.deleted)

    merge(ours, theirs, LATER)

    after = entries_of(ours)
    for entry in (*here.values(), *there.values()):
        if entry.id in after:
            revisions = ours.kept.revisions(entry.id)
            assert entry in {after[entry.id], *(one.before for one in revisions)}
        else:
            assert entry.id in deleted


@given(both=lives(), take_deletions=st.booleans())
def test_one_undoing_takes_all_of_it_back(both: Lives, *, take_deletions: bool) -> None:
    ours, theirs = both
    before = entries_of(ours)

    merged = merge(ours, theirs, LATER, take_deletions=take_deletions)
    if merged.changed is not None:
        undo_last(ours.open_work, LATER)

    assert entries_of(ours) == before
