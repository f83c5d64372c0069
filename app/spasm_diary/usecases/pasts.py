"""Which of two diaries knows the later of an entry: told by what became of it in each.

Whoever changed an entry had it as it was before. So a diary in whose past the other's entry is
found went on from there, and only where neither has the other's do the clocks decide.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from itertools import groupby

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.records import to_record
from spasm_diary.usecases.ports import Revision


@dataclass(frozen=True, slots=True)
class Past:
    """An entry as a diary has it now, what it was there before, and when it became what it is."""

    now: Entry | None
    """None where it was deleted."""
    at: datetime
    earlier: tuple[Entry, ...] = ()


class Fate(Enum):
    """What comes of an entry of another diary in this one."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"
    """Changed there, and not here since."""
    NEWER_HERE = "newer_here"
    """Changed here, and not there since: it stays."""
    BOTH_THEIRS = "both_theirs"
    """Changed in both, there later: theirs comes in, and ours stays in its history."""
    BOTH_OURS = "both_ours"
    """Changed in both, here later: ours stays, and theirs comes into its history."""
    BACK = "back"
    """Deleted here, and changed there after that: it comes back."""
    STAYS_DELETED = "stays_deleted"
    DELETED_THERE = "deleted_there"
    """Deleted there, and not changed here since: it goes only if that is wanted."""


def past_of(entry: Entry, revisions: Sequence[Revision]) -> Past:
    """The past of an entry that is there, from what happened to it."""
    earlier = tuple(one.before for one in revisions if one.before is not None)
    return Past(entry, _became(entry, revisions), earlier)


def fate_of(ours: Past | None, theirs: Past) -> Fate:
    """What comes of an entry. It ends up the same in both, whichever of them is ours."""
    if theirs.now is None:
        if ours is None or ours.now is None:
            return Fate.SAME
        return Fate.NEWER_HERE if ours.at > theirs.at else Fate.DELETED_THERE
    if ours is None:
        return Fate.NEW
    if ours.now is None:
        return Fate.BACK if theirs.at > ours.at else Fate.STAYS_DELETED
    return Fate.SAME if ours.now == theirs.now else _of_two(ours, theirs)


def _of_two(ours: Past, theirs: Past) -> Fate:
    they_went_on, we_went_on = ours.now in theirs.earlier, theirs.now in ours.earlier
    if they_went_on != we_went_on:
        return Fate.CHANGED if they_went_on else Fate.NEWER_HERE
    is_later = _rank(theirs) > _rank(ours)
    if they_went_on:  # one of them went back to what it was before
        return Fate.CHANGED if is_later else Fate.NEWER_HERE
    return Fate.BOTH_THEIRS if is_later else Fate.BOTH_OURS


def _became(entry: Entry, revisions: Sequence[Revision]) -> datetime:
    """When it last changed; its first coming counts from when it was typed.

    Else what a file or a merge brought in would seem newer than what was done to it before.
    """
    actions = [list(action) for _, action in groupby(revisions, key=lambda one: one.at)]
    for action in reversed(actions):
        if action[0].before != action[-1].after:
            is_first = action is actions[0] and action[0].before is None
            return min(entry.typed, action[0].at) if is_first else action[0].at
    return entry.typed


def _rank(past: Past) -> tuple[datetime, str]:
    """The later one counts; of one moment, always the same one."""
    assert past.now is not None
    return past.at, json.dumps(to_record(past.now), sort_keys=True)
