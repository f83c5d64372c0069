"""Take back the last thing done, also after a restart."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from spasm_diary.usecases.changes import EVERY_DAY, Changed, changed_by
from spasm_diary.usecases.ports import Action, OpenWork, Revision


class Deed(StrEnum):
    """What was done, and is now undone."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    SEVERAL = "several"
    """Some of each."""
    FOLLOWED = "followed"
    """Nothing but what is followed, or how."""
    PERSONAL = "personal"
    """Nothing but what is known of the person."""


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
    if not touched:
        return Undone(EVERY_DAY, Deed.FOLLOWED if action.changes_followed else Deed.PERSONAL, 0)
    deeds = {_deed(revision) for revision in action.revisions}
    is_of_person = action.changes_followed or action.changes_personal
    return Undone(
        EVERY_DAY if is_of_person else changed_by(*touched),
        deeds.pop() if len(deeds) == 1 else Deed.SEVERAL,
        len({entry.id for entry in touched}),
    )


def _deed(revision: Revision) -> Deed:
    if revision.before is None:
        return Deed.ADDED
    return Deed.REMOVED if revision.after is None else Deed.CHANGED
