"""Backups: what each holds, and which may go when there are many.

Which go follows the order in which they were made and the dates they bear, never the clock of now:
a computer that believes it is twenty years later throws nothing away for that.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why a backup was made."""

    CLOSING = "closing"
    DAILY = "daily"
    BY_HAND = "by_hand"
    BEFORE_CHANGE = "before_change"
    """Before much changes at once: an import, a merge, a restore, an erasure."""
    BEFORE_UPDATE = "before_update"
    """Before a newer version of the program changes the file."""


@dataclass(frozen=True, slots=True)
class Holding:
    """How much a diary holds."""

    entries: int
    days: int
    newest: date | None = None
    """The last day with an entry other than an appointment."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole diary in a file of its own, looked over when it was made."""

    name: str
    number: int
    """Counts up with every backup, whatever the clock says; 0 for a copy that is not counted."""
    made: datetime
    reason: Reason
    holding: Holding
    state: str = ""
    """The same for two backups between which nothing was changed."""
    sha256: str = ""
    size: int = 0
    is_known: bool = True
    """Whether anybody could look into it; otherwise what it holds is not known."""


LAST = 10
EACH = (
    (14, lambda made: made.date()),
    (8, lambda made: made.isocalendar()[:2]),
    (24, lambda made: (made.year, made.month)),
)
"""So many days, weeks and months of which the newest backup stays; of years, all."""
UPDATES = 3
AT_ONCE = 3
"""So many go at most when one is made, so that a mistake here is noticed before all are gone."""
ROWS_LOST = 0.05
"""A diary that holds so much less than its newest backup keeps every backup."""


def superfluous(backups: Iterable[Backup], live: Holding) -> tuple[Backup, ...]:
    """What may go, the oldest first; nothing while entries have vanished from the live diary."""
    newest_first = sorted(backups, key=lambda one: one.number, reverse=True)
    if not newest_first or has_shrunk(newest_first[0].holding, live):
        return ()
    kept = _kept(newest_first)
    going = [one for one in reversed(newest_first) if one.number not in kept]
    return tuple(going[:AT_ONCE])


def has_shrunk(before: Holding, now: Holding) -> bool:
    """Whether more is gone than a person throws away."""
    return now.entries < before.entries * (1 - ROWS_LOST)


def _kept(newest_first: Sequence[Backup]) -> set[int]:
    kept = {one.number for one in newest_first[:LAST]}
    for many, period in EACH:
        kept |= _newest_of_each(newest_first, period, many)
    kept |= _newest_of_each(newest_first, lambda made: made.year, len(newest_first))
    updates = [one for one in newest_first if one.reason is Reason.BEFORE_UPDATE]
    return kept | {one.number for one in updates[:UPDATES]}


def _newest_of_each(
    newest_first: Sequence[Backup], period: Callable[[datetime], Hashable], many: int
) -> set[int]:
    """The newest backup of each of the newest `many` periods that there are any of."""
    found: dict[Hashable, int] = {}
    for one in newest_first:
        found.setdefault(period(one.made), one.number)
    return set(list(found.values())[:many])
