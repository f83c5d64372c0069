"""Short ways to write down the last weeks: `history(sleep_minutes="420 400 - 380")`.

A row ends on the Monday, which the rules take for today. A dash is a day without a record. How many
warning signs were ticked is the row `ticks`.
"""

import math
from array import array
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from builders import MONDAY
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.tallies import DayColumns, blank_columns
from spasm_diary.guidance.history import DAYS_LOOKED_AT, History

TODAY = MONDAY
FIRST = TODAY - timedelta(days=DAYS_LOOKED_AT - 1)


def days_ago(*counts: int) -> tuple[date, ...]:
    return tuple(TODAY - timedelta(days=count) for count in counts)


def history(
    measures: Mapping[str, str] | None = None,
    *,
    begun: date | None = FIRST,
    personal: Personal | None = None,
    appointments: tuple[date, ...] = (),
    signs: tuple[tuple[date, str], ...] = (),
    **rows: str,
) -> History:
    columns: dict[str, Any] = blank_columns(DAYS_LOOKED_AT)
    for measure, row in {**(measures or {}), **rows}.items():
        numbers = [math.nan if word == "-" else float(word) for word in row.split()]
        column = columns["signs" if measure == "ticks" else measure]
        column[len(column) - len(numbers) :] = array("d", numbers)
    days = DayColumns(FIRST, columns)
    return History(days, begun, personal or Personal(), appointments, signs)


def weeks(value: float, count: int) -> str:
    """The same value on every day of some weeks."""
    return f"{value} " * 7 * count
