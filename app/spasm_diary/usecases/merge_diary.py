"""Take over what another diary has: everything that was found, or nothing at all.

It is one action, so one undoing takes it all back. What loses stays in the history of its entry,
and nothing that only this diary has is touched; what is known of the person stays as it is here.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.compare_diaries import (
    BRINGS_THEIRS,
    COMES_IN,
    Comparison,
    Difference,
    deleted_here,
    find_differences,
    some_at_a_time,
)
from spasm_diary.usecases.pasts import Fate
from spasm_diary.usecases.ports import Diary, OpenWork, Task


@dataclass(frozen=True, slots=True)
class Merged:
    """What was done."""

    fates: Counter[Fate]
    """How many entries came to what; deletions only where they were taken."""
    changed: Changed | None
    """None where everything is as it was."""

    def count(self, *fates: Fate) -> int:
        return sum(self.fates[fate] for fate in fates)

    @property
    def touched(self) -> int:
        """How many entries are new, other or gone now."""
        return self.count(*BRINGS_THEIRS, Fate.DELETED_THERE)


def merge_diary(
    open_work: OpenWork,
    comparison: Comparison,
    now: datetime,
    task: Task,
    *,
    take_deletions: bool = False,
) -> Merged:
    """Take over what a comparison found. Each entry is looked at again: one may have changed.

    Raises:
        Cancelled: the task was stopped; nothing is kept.
    """
    with open_work() as work:
        known = {one.key for one in work.diary.followed()}
        for one in comparison.followed:
            if one.key not in known:
                work.diary.put_followed(one, now)
        found = _look_again(work.diary, comparison.differences, now)
        wanted = [one for one in found if take_deletions or one.fate is not Fate.DELETED_THERE]
        _keep(work.diary, wanted, now, task)
    touched = list(_touched(wanted))
    return Merged(Counter(one.fate for one in wanted), changed_by(*touched) if touched else None)


def _look_again(diary: Diary, differences: Iterable[Difference], now: datetime) -> list[Difference]:
    gone = deleted_here(diary, now)
    return [
        one
        for some in some_at_a_time(differences)
        for one in find_differences(diary, {one.id: one.theirs for one in some}, gone)
    ]


def _keep(diary: Diary, differences: list[Difference], now: datetime, task: Task) -> None:
    done, total = 0, len(differences)
    for some in some_at_a_time(differences):
        task.report(done, total)
        coming = [one.theirs.now for one in some if one.fate in COMES_IN]
        diary.put_many([one for one in coming if one is not None], now)
        for one in some:
            _settle(diary, one, now)
        done += len(some)
    task.report(done, total)


def _settle(diary: Diary, difference: Difference, now: datetime) -> None:
    """Keep one that is here in some form already."""
    ours = None if difference.ours is None else difference.ours.now
    theirs = difference.theirs.now
    match difference.fate:
        case Fate.CHANGED | Fate.BOTH_THEIRS if theirs is not None:
            diary.put(theirs, now)
        case Fate.BOTH_OURS if theirs is not None and ours is not None:
            diary.put(theirs, now)
            diary.put(ours, now)
        case Fate.DELETED_THERE:
            diary.remove(difference.id, now)
        case _:
            pass


def _touched(differences: Iterable[Difference]) -> Iterable[Entry]:
    """Every entry whose day looks different now, as it was and as it is."""
    for one in differences:
        if one.fate in BRINGS_THEIRS or one.fate is Fate.DELETED_THERE:
            before = None if one.ours is None else one.ours.now
            yield from (entry for entry in (before, one.theirs.now) if entry is not None)
