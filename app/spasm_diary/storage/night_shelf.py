"""A night in a row and out of it. Its four times are always clock times, so a moment holds each."""

from typing import Any

from spasm_diary.domain.nights import Night
from spasm_diary.storage.moments import to_clock_time, to_seconds

TIMES = ("bed", "asleep", "awake", "up")


def from_night(night: Night) -> dict[str, Any]:
    values: dict[str, Any] = {
        "minutes_asleep": night.minutes_asleep,
        "times_awake": night.times_awake,
        "quality": night.quality,
        "note": night.note,
    }
    for name in TIMES:
        when = getattr(night, name)
        values[name] = None if when is None else to_seconds(when.instant)
        values[f"{name}_offset"] = None if when is None else when.offset
    return values


def to_night(row: Any) -> Night:
    return Night(
        bed=to_clock_time(row.bed, row.bed_offset),
        asleep=to_clock_time(row.asleep, row.asleep_offset),
        awake=to_clock_time(row.awake, row.awake_offset),
        up=to_clock_time(row.up, row.up_offset),
        minutes_asleep=row.minutes_asleep,
        times_awake=row.times_awake,
        quality=row.quality,
        note=row.note,
    )
