"""How strong the spasms were, each at its worst."""

from dataclasses import dataclass
from typing import Final

from spasm_diary.domain.spasms import Spasm
from spasm_diary.reports.counts.spread import Spread, spread
from spasm_diary.reports.source import Source

STRONG: Final = 7
"""Our own line for "strong", from pain scales of 0 to 10; none is known for spasms."""


@dataclass(frozen=True, slots=True)
class Strength:
    """Of all spasms, those whose strength is known, and the days with a strong one."""

    spasms: int
    spread: Spread | None
    strong_days: int
    days_known: int
    """Days with a spasm whose strength is known."""


def strength(source: Source) -> Strength:
    spasms = [spasm for _entry, spasm in source.each(Spasm)]
    worst = [value for _day, value in source.known("severity")]
    return Strength(
        spasms=len(spasms),
        spread=spread(one.severity for one in spasms if one.severity is not None),
        strong_days=sum(value >= STRONG for value in worst),
        days_known=len(worst),
    )
