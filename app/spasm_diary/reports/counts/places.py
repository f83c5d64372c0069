"""Where the spasms were, left and right apart."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from spasm_diary.domain.places import AREAS, Place, Side
from spasm_diary.domain.spasms import Spasm
from spasm_diary.reports.source import Source

ENOUGH_FOR_ONE_SIDE: Final = 4
"""Our own line: of fewer spasms it is not said that all were on one side."""


@dataclass(frozen=True, slots=True)
class Places:
    """Spasms with a place: a spasm in two places counts for each."""

    spasms: int
    placed: int
    """Spasms of which a place is known."""
    counts: tuple[tuple[Place, int], ...]
    """Each place without its strength, the most frequent first, then as the list of places."""
    sides: dict[Side | None, int]
    """Spasms with a place on that side; None is a place whose side was not said."""

    @property
    def only_side(self) -> Side | None:
        """The one side on which all of several spasms were; None where that cannot be said."""
        sided = {side for side in (Side.LEFT, Side.RIGHT, Side.BOTH) if self.sides.get(side)}
        if len(sided) != 1 or None in self.sides:
            return None
        (side,) = sided
        is_one = side is not Side.BOTH and self.sides[side] >= ENOUGH_FOR_ONE_SIDE
        return side if is_one else None


def places(source: Source) -> Places:
    spasms = [spasm for _entry, spasm in source.each(Spasm)]
    spots = Counter(place.spot for spasm in spasms for place in spasm.places)
    sides = Counter(side for spasm in spasms for side in {place.side for place in spasm.places})
    counts = [(Place(area, side), count) for (area, side), count in spots.items()]
    return Places(
        spasms=len(spasms),
        placed=sum(bool(spasm.places) for spasm in spasms),
        counts=tuple(sorted(counts, key=lambda one: (-one[1], _order(one[0])))),
        sides=dict(sides),
    )


def _order(place: Place) -> tuple[int, str]:
    """As the list of places has it."""
    keys = [area.key for area in AREAS]
    return keys.index(place.area), place.side or ""
