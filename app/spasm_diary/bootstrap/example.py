"""Fills the example diary with an invented life that ends today."""

from datetime import datetime

from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.invent_life import invent_life
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.unwatched import Unwatched

DAYS = 400
SEED = 1


def fill_example(open_work: OpenWork, now: datetime) -> None:
    with open_work() as work:
        if work.diary.count():
            return
    import_entries(open_work, invent_life(now.date(), DAYS, SEED, now), now, Unwatched())
