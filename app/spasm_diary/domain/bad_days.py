"""When the last evenings were so tiring that the page with three buttons may be offered."""

from datetime import date, timedelta

from spasm_diary.domain.tallies import DayColumns

EVENINGS = 4
TIRING = 3
HIGH = 7
"""Our own lines, of a rating from 0 to 10: no study gives one."""


def tiring_evenings(days: DayColumns, today: date) -> int:
    """How many of the last four were rated seven or more; 0 where it is not three of them.

    The last four end with today once it is rated, else with yesterday. One that was not rated was
    not a tiring one, whatever it was.
    """
    ago = 0 if days.at(today, "tiredness") is not None else 1
    last = today - timedelta(days=ago)
    rated = [days.at(last - timedelta(days=before), "tiredness") for before in range(EVENINGS)]
    count = sum(value is not None and value >= HIGH for value in rated)
    return count if count >= TIRING else 0
