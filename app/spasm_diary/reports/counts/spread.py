"""Several numbers as a doctor reads them: how many, the middle one, the lowest and the highest."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Spread:
    """Of at least one number."""

    count: int
    median: float
    lowest: float
    highest: float


def spread(numbers: Iterable[float]) -> Spread | None:
    """None where there is no number."""
    known = list(numbers)
    if not known:
        return None
    return Spread(len(known), median(known), min(known), max(known))
