"""From the clock times a person types for a night to dated ones."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from spasm_diary.domain.moments import When

NightClocks: TypeAlias = Mapping[str, time | None]
"""By the names of a night's fields: bed, asleep, awake, up."""
BEGINNING, END = ("bed", "asleep"), ("awake", "up")
NIGHT_TIMES = (*BEGINNING, *END)
_NOON = time(12)


def dated(
    woke_on: date, clocks: NightClocks, offset_at: Callable[[datetime], int]
) -> dict[str, When | None]:
    """Each time with its date.

    Bed and sleep lie on the evening before if they are later than waking, or later than noon where
    no waking is known.
    """
    ends = next((clocks[name] for name in END if clocks.get(name) is not None), None) or _NOON
    times: dict[str, When | None] = {}
    for name in NIGHT_TIMES:
        clock = clocks.get(name)
        if clock is None:
            times[name] = None
            continue
        evening_before = name in BEGINNING and clock > ends
        day = woke_on - timedelta(days=1) if evening_before else woke_on
        times[name] = When(day, offset_at(datetime.combine(day, clock)), clock)
    return times
