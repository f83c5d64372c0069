"""Keep one entry: a new one, or in place of the one with its id."""

from datetime import datetime

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.check_entry import check_entry
from spasm_diary.usecases.ports import Diary, OpenWork


def keep_entry(open_work: OpenWork, entry: Entry, now: datetime) -> Changed:
    """Check and keep an entry.

    Raises:
        NotValid: the diary does not take it; see `check_entry`.
    """
    with open_work() as work:
        before = put_checked(work.diary, entry, now)
    return changed_by(entry) if before is None else changed_by(before, entry)


def put_checked(diary: Diary, entry: Entry, now: datetime) -> Entry | None:
    """What stood in its place before."""
    nights = diary.between(entry.day, entry.day, ("night",)) if entry.kind == "night" else ()
    followed = diary.followed() if entry.kind == "reading" else ()
    check_entry(entry, now, nights, followed)
    before = diary.get(entry.id)
    diary.put(entry, now)
    _take_back_none(diary, entry, now)
    return before


_CONTRADICTS = {
    "spasm": Topic.SPASMS,
    "drink": Topic.DRINKS,
    "dose": Topic.TREATMENTS,
    "nap": Topic.NAPS,
}
"""What cannot have been "none today" once there was one."""


def _take_back_none(diary: Diary, entry: Entry, now: datetime) -> None:
    topic = _CONTRADICTS.get(entry.kind)
    if topic is None:
        return
    for said in diary.between(entry.day, entry.day, ("none",)):
        if said.content == NoneToday(topic):
            diary.remove(said.id, now)
