"""Whether what is rated from 0 to 10 changed from one span of days to another, to speak of it.

A change of 2 points and 30 % is one that people with pain notice (IMMPACT, 2008, from trials of
groups). For everything else that is rated it is our own line, and for what is counted or measured
there is none. Never "significant", and no word on why.
"""

from collections.abc import Sequence
from enum import Enum
from statistics import median
from typing import Final

from spasm_diary.domain.ratings import SCALES

FEWEST_DAYS: Final = 7
"""With a record, in each of the two spans."""
FEWEST_POINTS: Final = 2
LEAST_SHARE: Final = 0.3
"""Of what it was before."""
RATED: Final = frozenset({"severity", "sleep_quality", *(scale.key for scale in SCALES)})
"""The measures of a day that the rule is for."""


class Noticed(Enum):
    """What there is to say of the two."""

    TOO_FEW_DAYS = "too_few_days"
    NOT_CLEAR = "not_clear"
    HIGHER = "higher"
    LOWER = "lower"


def noticed(now: Sequence[float], before: Sequence[float]) -> Noticed:
    """A number for each recorded day of both; an unrecorded day has none. Medians are compared."""
    if min(len(now), len(before)) < FEWEST_DAYS:
        return Noticed.TOO_FEW_DAYS
    was = median(before)
    change = median(now) - was
    if abs(change) < max(FEWEST_POINTS, LEAST_SHARE * was):
        return Noticed.NOT_CLEAR
    return Noticed.HIGHER if change > 0 else Noticed.LOWER
