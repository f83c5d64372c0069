"""Let what an entry was before take the place of what it is now, or of its absence."""

from datetime import datetime

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotFound
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.keep_entry import put_checked
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import N_


def put_earlier(open_work: OpenWork, earlier: Entry, now: datetime) -> Changed:
    """Put an entry back as one of its revisions has it: one action, which can be undone.

    Raises:
        NotFound: no revision has it so, such as after the bin was emptied.
        NotValid: the diary does not take it any more, such as a second night on a date.
    """
    with open_work() as work:
        if all(one.before != earlier for one in work.diary.revisions(earlier.id)):
            raise NotFound(N_("The diary does not hold these earlier values any more."))
        present = put_checked(work.diary, earlier, now)
    return changed_by(earlier) if present is None else changed_by(present, earlier)
