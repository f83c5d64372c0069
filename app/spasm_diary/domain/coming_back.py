"""Whether somebody comes back to their diary after months, and is to be welcomed once."""

from datetime import date, timedelta
from typing import Final

AWAY: Final = timedelta(days=60)
"""After so long a person may wonder whether what they wrote is still there."""


def is_coming_back(last_written: date | None, today: date, welcomed: date | None) -> bool:
    """`last_written` is None in an empty diary, `welcomed` the day of the last welcome, if any."""
    if last_written is None or today - last_written < AWAY:
        return False
    return welcomed is None or welcomed <= last_written
