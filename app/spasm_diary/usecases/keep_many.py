"""Keep many new entries as one action: all of them, or nothing.

One Undo takes them back, and then they lie in the bin: nobody has to type them again.
"""

from collections.abc import Sequence
from datetime import datetime

from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.check_entry import check_entry
from spasm_diary.usecases.ports import OpenWork


def keep_many(open_work: OpenWork, entries: Sequence[Entry], now: datetime) -> Changed:
    """Check and keep at least one entry.

    Raises:
        NotValid: the diary does not take one of them, and so takes none; see `check_entry`.
    """
    with open_work() as work:
        followed = work.diary.followed()
        nights = [
            night
            for day in sorted({entry.day for entry in entries if entry.kind == "night"})
            for night in work.diary.between(day, day, ("night",))
        ]
        for entry in entries:
            check_entry(entry, now, nights, followed)
            if entry.kind == "night":
                nights.append(entry)
        work.diary.put_typed(entries, now)
    return changed_by(*entries)
