"""Take an entry out of the bin, back to where it was."""

from datetime import datetime
from uuid import UUID

from spasm_diary.domain.errors import NotFound
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.empty_bin import bin_since
from spasm_diary.usecases.keep_entry import put_checked
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import N_


def put_back(open_work: OpenWork, entry_id: UUID, now: datetime) -> Changed:
    """Put an entry back as it was when it was deleted.

    Raises:
        NotFound: it is not in the bin.
        NotValid: the diary does not take it any more, such as a second night on a date.
    """
    with open_work() as work:
        held = work.diary.bin(bin_since(now))
        binned = next((one for one in held if one.entry.id == entry_id), None)
        if binned is None:
            raise NotFound(N_("This entry is not in the bin any more."))
        put_checked(work.diary, binned.entry, now)
    return changed_by(binned.entry)
