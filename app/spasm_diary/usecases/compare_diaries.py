"""What another diary holds that this one does not: new, changed, changed in both, deleted.

Entries are the same by their identity, whatever is in them. This diary is read a little at a time,
so that a save in between does not wait.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import TypeVar
from uuid import UUID

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.nights import Night
from spasm_diary.usecases.empty_bin import bin_since
from spasm_diary.usecases.pasts import Fate, Past, fate_of, past_of
from spasm_diary.usecases.ports import Diary, OpenWork, OtherDiary, Task

One = TypeVar("One")
AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Difference:
    """An entry of the other diary that is not the same here."""

    id: UUID
    fate: Fate
    ours: Past | None
    """None where it never was here."""
    theirs: Past

    @property
    def after(self) -> Entry | None:
        """What it is here when the diaries are merged; deletions are taken only if wanted."""
        if self.fate in BRINGS_THEIRS or self.ours is None:
            return self.theirs.now
        return self.ours.now

    @property
    def day(self) -> date:
        entry = self.after or self.theirs.now
        assert entry is not None
        return entry.day


COMES_IN = frozenset({Fate.NEW, Fate.BACK})
BRINGS_THEIRS = COMES_IN | {Fate.CHANGED, Fate.BOTH_THEIRS}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that merging would do, before any of it is done."""

    differences: tuple[Difference, ...] = ()
    """In order of time, the deletions last."""
    same: int = 0
    followed: tuple[Followed, ...] = ()
    """The things that only the other diary follows."""
    second_nights: tuple[date, ...] = ()
    """Dates with a night here already, over which another one comes in."""

    def of(self, *fates: Fate) -> tuple[Difference, ...]:
        return tuple(one for one in self.differences if one.fate in fates)


def compare_diaries(
    open_work: OpenWork, other: OtherDiary, now: datetime, task: Task
) -> Comparison:
    """Look at every entry of another diary; nothing is kept.

    Raises:
        Cancelled: the task was stopped.
    """
    with open_work() as work:
        ours = {one.key for one in work.diary.followed()}
        gone = deleted_here(work.diary, now)
    differences: list[Difference] = []
    done = 0
    total = sum(other.count().values())
    for entries in some_at_a_time(other.all_entries()):
        task.report(done, total)
        with open_work() as work:
            differences += _differences(work.diary, other, entries, gone)
        done += len(entries)
    same = done - len(differences)
    differences += _deletions(open_work, other, now, gone)
    task.report(done, total)
    return Comparison(
        tuple(differences),
        same,
        tuple(one for one in other.followed() if one.key not in ours),
        tuple(_second_nights(open_work, differences)),
    )


def find_differences(
    diary: Diary, theirs: Mapping[UUID, Past], gone: Mapping[UUID, datetime]
) -> Iterator[Difference]:
    """Compare what became of some entries there with what became of them here."""
    here = diary.get_many(list(theirs))
    histories = diary.standing_revisions(list(here))
    for entry_id, past in theirs.items():
        ours: Past | None = None
        if entry_id in here:
            ours = past_of(here[entry_id], histories.get(entry_id, ()))
        elif entry_id in gone:
            ours = Past(None, gone[entry_id])
        fate = fate_of(ours, past)
        if fate is not Fate.SAME:
            yield Difference(entry_id, fate, ours, past)


def deleted_here(diary: OtherDiary, now: datetime) -> dict[UUID, datetime]:
    """What was thrown away, and when; what has left the bin was so before the bin began."""
    return {one: at or bin_since(now) for one, at in diary.thrown_away().items()}


def some_at_a_time(things: Iterable[One]) -> Iterator[list[One]]:
    remaining = iter(things)
    while some := list(islice(remaining, AT_ONCE)):
        yield some


def _differences(
    diary: Diary, other: OtherDiary, entries: list[Entry], gone: Mapping[UUID, datetime]
) -> list[Difference]:
    here = diary.get_many([entry.id for entry in entries])
    differing = [entry for entry in entries if here.get(entry.id) != entry]
    known = [entry.id for entry in differing if entry.id in here or entry.id in gone]
    histories = other.standing_revisions(known) if known else {}
    pasts = {entry.id: past_of(entry, histories.get(entry.id, ())) for entry in differing}
    return list(find_differences(diary, pasts, gone))


def _deletions(
    open_work: OpenWork, other: OtherDiary, now: datetime, gone: Mapping[UUID, datetime]
) -> Iterator[Difference]:
    deleted = deleted_here(other, now)
    for ids in some_at_a_time(deleted):
        with open_work() as work:
            pasts = {entry_id: Past(None, deleted[entry_id]) for entry_id in ids}
            yield from list(find_differences(work.diary, pasts, gone))


def _second_nights(open_work: OpenWork, differences: Iterable[Difference]) -> list[date]:
    coming = [one.theirs.now for one in differences if one.fate in COMES_IN]
    nights = [
        (one.day, one.content)
        for one in coming
        if one is not None and isinstance(one.content, Night)
    ]
    if not nights:
        return []
    days = [day for day, _ in nights]
    with open_work() as work:
        ours = work.diary.between(min(days), max(days), ("night",))
    here = [(one.day, one.content) for one in ours if isinstance(one.content, Night)]
    by_day: dict[date, list[Night]] = {}
    for day, night in here:
        by_day.setdefault(day, []).append(night)
    return sorted({day for day, night in nights if any(map(night.overlaps, by_day.get(day, ())))})
