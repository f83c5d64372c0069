"""Forget for good what has lain in the bin for long."""

from datetime import datetime, time, timedelta

from spasm_diary.usecases.ports import OpenWork

DAYS_IN_BIN = 30


def bin_since(now: datetime) -> datetime:
    """What was deleted before this moment is not in the bin any more."""
    return now - timedelta(days=DAYS_IN_BIN)


def empty_bin(open_work: OpenWork, now: datetime) -> int:
    """Empty the bin of what is too old; how many entries that were.

    A clock that is far ahead must not cost anybody their bin. So time passes here only as far as
    the diary is written in.
    """
    with open_work() as work:
        span = work.diary.span()
        if span is not None:
            written = datetime.combine(span[1] + timedelta(days=1), time(), now.tzinfo)
            now = min(now, written)
        return work.diary.empty_bin(bin_since(now))
