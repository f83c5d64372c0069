"""What happens to the chosen places when one more is pressed.

Left and right stay two places, each with its own strength. "Both" is one place: it takes the room
of left and right when it is asked for, and never by itself. A side that is said takes the room of
a side that was not said.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from spasm_diary.domain.places import Place, Side, Spot

Places: TypeAlias = tuple[Place, ...]
_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


def of_area(places: Places, area: str) -> Places:
    return tuple(place for place in places if place.area == area)


def is_chosen(places: Places, area: str, side: Side | None) -> bool:
    """Whether a side is marked, be it as one of both; for no side: whether anything is."""
    sides = {place.side for place in of_area(places, area)}
    if side is None:
        return bool(sides)
    return side in sides or (side in _OTHER and Side.BOTH in sides)


def toggled(places: Places, area: str, side: Side | None) -> Places:
    """Choose an area's side, or take it off again; without a side: the area, with all its sides."""
    if not is_chosen(places, area, side):
        return _with(places, area, side)
    if side is None:
        return tuple(place for place in places if place.area != area)
    if Place(area, side).spot in spots(places):
        return without(places, (area, side))
    return _changed(places, (area, Side.BOTH), lambda place: replace(place, side=_OTHER[side]))


def with_side(places: Places, area: str, side: Side) -> Places:
    """Answer "which side?" for an area: a single place moves to it and keeps its strength."""
    here = of_area(places, area)
    if len(here) == 1:
        return _changed(places, here[0].spot, lambda place: replace(place, side=side))
    return places if (area, side) in spots(here) else _with(places, area, side)


def with_strength(places: Places, spot: Spot, severity: int | None) -> Places:
    return _changed(places, spot, lambda place: replace(place, severity=severity))


def without(places: Places, spot: Spot) -> Places:
    return tuple(place for place in places if place.spot != spot)


def spots(places: Places) -> set[Spot]:
    return {place.spot for place in places}


def _with(places: Places, area: str, side: Side | None) -> Places:
    """Add a place, where those that it stands for were; both is as strong as the stronger side."""
    replaced: set[Side | None] = {None}
    if side is Side.BOTH:
        replaced |= {Side.LEFT, Side.RIGHT}
    old = [place for place in of_area(places, area) if place.side in replaced]
    strengths = [place.severity for place in old if place.severity is not None]
    new = Place(area, side, max(strengths, default=None))
    if not old:
        return (*places, new)
    kept = (new if place == old[0] else place for place in places if place not in old[1:])
    return tuple(kept)


def _changed(places: Places, spot: Spot, change: Callable[[Place], Place]) -> Places:
    return tuple(change(place) if place.spot == spot else place for place in places)
