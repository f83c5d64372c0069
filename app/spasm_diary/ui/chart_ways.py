"""From point to point of a chart by where they are drawn: nearest to a click, above and below.

Places are in fractions of the sheet, so a distance is reckoned in what the sheet measures.
"""

from collections.abc import Sequence
from typing import Final

from spasm_diary.charts.chart import Place

_HAIR: Final = 1e-6


def nearest(places: Sequence[Place], x: float, y: float, size: tuple[int, int]) -> int | None:
    """The point that a spot of the sheet is in, or that it is nearest to."""
    distances = [
        (size[0] * _away(x, one.left, one.width)) ** 2
        + (size[1] * _away(y, one.top, one.height)) ** 2
        for one in places
    ]
    return distances.index(min(distances)) if distances else None


def above(places: Sequence[Place], index: int) -> int | None:
    """The point over another, in the nearest row where there is one; None at the top."""
    here = places[index]
    return _nearest_row(places, here, [here.top - one.top - one.height for one in places])


def below(places: Sequence[Place], index: int) -> int | None:
    here = places[index]
    return _nearest_row(places, here, [one.top - here.top - here.height for one in places])


def _nearest_row(places: Sequence[Place], here: Place, gaps: Sequence[float]) -> int | None:
    """Of the points in this direction, the first of the nearest to the same column."""
    beyond = [index for index, gap in enumerate(gaps) if gap > -_HAIR and places[index] != here]
    return min(
        beyond,
        key=lambda index: (round(gaps[index] / _HAIR), abs(_middle(places[index]) - _middle(here))),
        default=None,
    )


def _middle(place: Place) -> float:
    return place.left + place.width / 2


def _away(spot: float, start: float, length: float) -> float:
    return max(start - spot, 0, spot - start - length)
