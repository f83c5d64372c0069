"""Fills the example diary with an invented life that ends today."""

from datetime import datetime

from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.invent_life import invent_life
from spasm_diary.usecases.ports import OpenWork

DAYS = 400
SEED = 1


class _Unwatched:
    """Nobody waits long enough for a progress bar."""

    def report(self, done: int, total: int) -> None:
        """Nobody to tell."""


def fill_example(open_work: OpenWork, now: datetime) -> None:
    with open_work() as work:
        if work.diary.count():
            return
    import_entries(open_work, invent_life(now.date(), DAYS, SEED, now), now, _Unwatched())
