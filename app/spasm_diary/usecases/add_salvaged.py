"""Add what could still be read of a damaged diary to the backup that took its place."""

from collections.abc import Iterable
from datetime import datetime

from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.ports import OpenWork


def add_salvaged(open_work: OpenWork, entries: Iterable[Entry], now: datetime) -> int:
    """Keep those that the diary neither has nor ever threw away, as one action; how many."""
    with open_work() as work:
        known = work.diary.known_ids()
        new = [entry for entry in entries if entry.id not in known]
        work.diary.put_many(new, now)
    return len(new)
