"""Forget for good what has lain in the bin for long."""

from datetime import datetime, timedelta

from spasm_diary.usecases.ports import OpenWork

DAYS_IN_BIN = 30


def bin_since(now: datetime) -> datetime:
    """What was deleted before this moment is not in the bin any more."""
    return now - timedelta(days=DAYS_IN_BIN)


def empty_bin(open_work: OpenWork, now: datetime) -> int:
    """Empty the bin of what is too old; how many entries that were."""
    with open_work() as work:
        return work.diary.empty_bin(bin_since(now))
