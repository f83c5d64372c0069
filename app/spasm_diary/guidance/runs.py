"""Days that stand out: against a person's own usual first, and only then against a fixed line."""

from collections.abc import Callable

from spasm_diary.guidance.engine import Found
from spasm_diary.guidance.history import Recorded


def days_beyond(recorded: Recorded, is_beyond: Callable[[float], bool]) -> Found | None:
    """The recorded days beyond a line, with their count; None where there is none."""
    days = tuple(day for day, value in recorded if is_beyond(value))
    return Found({"count": len(days), "recorded": len(recorded)}, days) if days else None


def out_of_the_ordinary(
    recorded: Recorded,
    usual: float | None,
    is_unusual: Callable[[float, float], bool],
    is_beyond: Callable[[float], bool],
    fewest: int,
) -> Found | None:
    """At least `fewest` days that are unusual for the person, or else beyond a fixed line."""
    if usual is not None:
        unusual = tuple(day for day, value in recorded if is_unusual(value, usual))
        if len(unusual) >= fewest:
            return Found({"count": len(unusual), "against_usual": True}, unusual)
    beyond = tuple(day for day, value in recorded if is_beyond(value))
    if len(beyond) < fewest:
        return None
    return Found({"count": len(beyond), "against_usual": False}, beyond)
