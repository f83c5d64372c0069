"""Keep what the diary knows of the person."""

from datetime import datetime

from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.changes import EVERY_DAY, Changed
from spasm_diary.usecases.ports import OpenWork


def change_personal(open_work: OpenWork, personal: Personal, now: datetime) -> Changed:
    """Keep it in place of what was known; the sheet of any day may look different then."""
    with open_work() as work:
        work.diary.put_personal(personal, now)
    return EVERY_DAY
