"""What the diary keeps of the page of a bad day: whether it lies open, and when it may be offered.

It tells what troubles a person, so it lies beside the advice, and not in the settings.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from spasm_diary.domain.bad_days import EVENINGS, tiring_evenings
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.kept_guidance import KeptAdvice
from spasm_diary.usecases.fill_in import to_fill_in
from spasm_diary.usecases.ports import Diary, OpenWork

KEY = "bad_day_page"
"""Among the keys of the rules, whose advice is kept in the same way."""
REST = timedelta(days=14)
"""So long it is not offered to who did not want it, or knows it by now."""


@dataclass(frozen=True, slots=True)
class LookedBack:
    """What the last days mean for the start of another one."""

    to_fill_in: tuple[Entry, ...] = ()
    lies_open: bool = False
    """The page was opened today, and not left since."""
    tiring: int = 0
    """How many evenings were so tiring that the page is to be offered; 0: it is not."""


def look_back(open_work: OpenWork, today: date) -> LookedBack:
    """Read everything of the last days that the program may come back to by itself."""
    bare = to_fill_in(open_work, today)
    with open_work() as work:
        kept = _kept(work.diary)
        days = work.diary.columns(today - timedelta(days=EVENINGS), today)
    lies_open = kept.shown == today
    rests = lies_open or kept.is_hidden(today)
    return LookedBack(bare, lies_open, 0 if rests else tiring_evenings(days, today))


def note_opened(open_work: OpenWork, today: date) -> None:
    """The page lies open from now on, for the rest of the day."""
    with open_work() as work:
        work.diary.put_advice(KeptAdvice(KEY, shown=today, hidden_until=today + REST))


def note_left(open_work: OpenWork) -> None:
    with open_work() as work:
        work.diary.put_advice(replace(_kept(work.diary), shown=None))


def let_offer_rest(open_work: OpenWork, today: date) -> None:
    with open_work() as work:
        work.diary.put_advice(replace(_kept(work.diary), hidden_until=today + REST))


def _kept(diary: Diary) -> KeptAdvice:
    return next((one for one in diary.advice() if one.rule == KEY), KeptAdvice(KEY))
