"""Moments as the tables hold them: seconds since 1970, UTC, and the minutes east of UTC."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache

from spasm_diary.domain.moments import PartOfDay, When

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LOCAL_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - a wall time; its offset is added
BEFORE_ALL = -(10**11)
"""Earlier than any moment, in seconds. That an instant is later makes SQLite take its index."""


def to_seconds(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(seconds=1)


def to_offset(moment: datetime) -> int:
    return (moment.utcoffset() or timedelta()) // timedelta(minutes=1)


def to_moment(seconds: int, offset: int) -> datetime:
    """Not by `fromtimestamp`, which knows no time before 1970 on Windows."""
    return (_EPOCH + timedelta(seconds=seconds)).astimezone(_zone(offset))


def to_clock_time(seconds: int | None, offset: int | None) -> When | None:
    """A start that is known to the second."""
    if seconds is None or offset is None:
        return None
    local = _LOCAL_EPOCH + timedelta(seconds=seconds, minutes=offset)
    return When(local.date(), offset, local.time())


def to_when(
    day: str, offset: int, clock: str | None, part: str | None, after_midnight: int
) -> When:
    return When(
        date.fromisoformat(day),
        offset,
        None if clock is None else time.fromisoformat(clock),
        None if part is None else PartOfDay(part),
        after_midnight=bool(after_midnight),
    )


@cache
def _zone(offset: int) -> timezone:
    return timezone(timedelta(minutes=offset))
