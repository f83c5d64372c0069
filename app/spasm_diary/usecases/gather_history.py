"""What the rules of the guidance look at, read in one go."""

from datetime import date, timedelta

from spasm_diary.domain.notes import SignTicked
from spasm_diary.guidance.beginnings import APPOINTMENT_DAYS
from spasm_diary.guidance.history import DAYS_LOOKED_AT, History
from spasm_diary.guidance.turns import Kept
from spasm_diary.guidance.urgent import SIGN_DAYS
from spasm_diary.usecases.ports import OpenWork


def gather_history(open_work: OpenWork, today: date) -> History:
    """The weeks up to a day, and the appointments that lie just ahead of it."""
    with open_work() as work:
        diary = work.diary
        span = diary.span()
        ahead = diary.between(today, today + timedelta(days=APPOINTMENT_DAYS), ("appointment",))
        ticked = diary.between(today - timedelta(days=SIGN_DAYS - 1), today, ("sign",))
        return History(
            days=diary.columns(today - timedelta(days=DAYS_LOOKED_AT - 1), today),
            begun=span[0] if span else None,
            personal=diary.personal(),
            appointments=tuple(entry.day for entry in ahead),
            signs=tuple(
                (entry.day, entry.content.sign)
                for entry in ticked
                if isinstance(entry.content, SignTicked)
            ),
        )


def gather_kept(open_work: OpenWork) -> Kept:
    """What became of advice and articles until now."""
    with open_work() as work:
        return Kept(work.diary.advice(), work.diary.articles())
