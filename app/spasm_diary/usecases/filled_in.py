"""Whether the day was filled in: what is answered once a day, not what is noted as it happens."""

from datetime import datetime, timedelta

from spasm_diary.domain.entries import KINDS
from spasm_diary.usecases.ports import OpenDayWork

AS_IT_HAPPENS = frozenset({"spasm", "nap", "drink", "dose", "course", "sign", "appointment"})
OF_THE_DAY = tuple(kind for kind in KINDS if kind not in AS_IT_HAPPENS)


def filled_in_since(open_work: OpenDayWork, since: datetime) -> bool:
    """Whether anything of the day was typed since a time of the clock on the wall.

    Also what was typed after midnight, of the day that had just ended.

    Raises:
        DiaryUnavailable: the diary cannot be read.
    """
    day = since.date()
    with open_work() as work:
        entries = work.diary.between(day - timedelta(days=1), day + timedelta(days=1), OF_THE_DAY)
    return any(one.typed.replace(tzinfo=None) >= since for one in entries)
