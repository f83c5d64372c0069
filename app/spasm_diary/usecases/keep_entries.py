"""Keep several entries as one action: all of them, or none."""

from collections.abc import Iterable
from datetime import datetime

from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.keep_entry import put_checked
from spasm_diary.usecases.ports import OpenWork


def keep_entries(open_work: OpenWork, entries: Iterable[Entry], now: datetime) -> Changed | None:
    """Check and keep entries; None where there were none.

    Raises:
        NotValid: the diary does not take one of them; see `check_entry`.
    """
    touched: list[Entry] = []
    with open_work() as work:
        for entry in entries:
            before = put_checked(work.diary, entry, now)
            touched.append(entry)
            if before is not None:
                touched.append(before)
    return changed_by(*touched) if touched else None
