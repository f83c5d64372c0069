"""Take back the last thing done, also after a restart."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.ports import Action, OpenWork, Revision


class Deed(StrEnum):
    """What was done, and is now undone."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    SEVERAL = "several"
    """Some of each."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back."""

    changed: Changed
    deed: Deed
    count: int
    """How many entries."""


def undo_last(open_work: OpenWork, now: datetime) -> Undone | None:
    """Put everything back to how it was before the last action; None where there is none left."""
    with open_work() as work:
        action = work.diary.last_action()
        if action is None:
            return None
        work.diary.undo(action, now)
    return _undone(action)


def _undone(action: Action) -> Undone:
    touched = [
        entry
        for revision in action.revisions
        for entry in (revision.before, revision.after)
        if entry is not None
    ]
    deeds = {_deed(revision) for revision in action.revisions}
    return Undone(
        changed_by(*touched),
        deeds.pop() if len(deeds) == 1 else Deed.SEVERAL,
        len({entry.id for entry in touched}),
    )


def _deed(revision: Revision) -> Deed:
    if revision.before is None:
        return Deed.ADDED
    return Deed.REMOVED if revision.after is None else Deed.CHANGED
