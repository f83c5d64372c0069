"""Put an entry into the bin, from where it can be taken back."""

from datetime import datetime
from uuid import UUID

from spasm_diary.domain.errors import NotFound
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import N_


def remove_entry(open_work: OpenWork, entry_id: UUID, now: datetime) -> Changed:
    """Remove an entry.

    Raises:
        NotFound: it is not there.
    """
    with open_work() as work:
        entry = work.diary.get(entry_id)
        if entry is None:
            raise NotFound(N_("This entry is not there any more."))
        work.diary.remove(entry_id, now)
    return changed_by(entry)
