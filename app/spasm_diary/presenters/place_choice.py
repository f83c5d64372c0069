"""Choosing where in the body: one model for the picture, the list, the recent places and the keys.

A region is what can be pressed on the picture: the left and the right of an area that comes in
pairs, or a middle area as a whole. The current region is where the arrow keys stand; the letters
for the sides speak of its area.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from spasm_diary.domain.places import AREAS, Area, Place, Side, Spot, area, search
from spasm_diary.presenters import chosen_places as chosen
from spasm_diary.presenters.chosen_places import Places
from spasm_diary.presenters.neighbours import Direction, Point, neighbour
from spasm_diary.words import tr

PAIR = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Mark:
    """What is marked of a region: a part of it, or all for None; with its own strength."""

    part: Side | None
    severity: int | None


@dataclass(frozen=True, slots=True)
class RegionView:
    """One region of the picture."""

    area: str
    side: Side | None
    name: str
    description: str
    marks: tuple[Mark, ...]
    is_unsaid: bool
    """Its area is chosen, but the side was not said: neither marked nor free."""
    is_current: bool

    @property
    def spot(self) -> Spot:
        return self.area, self.side

    @property
    def is_chosen(self) -> bool:
        return bool(self.marks)


@dataclass(frozen=True, slots=True)
class SideView:
    """One button of a row; its label is short, its name says the area, too."""

    side: Side
    label: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area in the list."""

    area: str
    label: str
    is_chosen: bool
    sides: tuple[SideView, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A chosen or a recent place, in words."""

    place: Place
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class PlaceChoiceView:
    """Everything that is shown."""

    regions: tuple[RegionView, ...]
    rows: tuple[AreaRow, ...]
    recent: tuple[PlaceView, ...]
    chosen: tuple[PlaceView, ...]
    search: str
    nothing_found: str
    said: str
    """What was just done, for those who do not see it."""


class PlaceChoiceScreen(Protocol):
    """What draws the choice."""

    def show_choice(self, view: PlaceChoiceView) -> None: ...


class PlaceChoicePresenter:
    """Holds the chosen places; the screen and `changed` are told of every change."""

    def __init__(self, screen: PlaceChoiceScreen, changed: Callable[[Places], None]) -> None:
        self._screen = screen
        self._changed = changed
        self._places: Places = ()
        self._recent: Places = ()
        self._search = ""
        self._current: Spot = (AREAS[0].key, None)

    @property
    def places(self) -> Places:
        return self._places

    @property
    def current(self) -> Spot:
        return self._current

    def show(self, places: Places, recent: Places = ()) -> None:
        """Start from what was chosen before; the keys start there, or at the latest place."""
        if (places, recent) != (self._places, self._recent):
            self._places, self._recent = places, recent
            start = next(iter((*places, *recent)), None)
            if start is not None and not chosen.of_area(places, self._current[0]):
                self._current = _region(start.area, start.side, self._current)
        self._show()

    def toggle(self, key: str, side: Side | None) -> None:
        self._current = _region(key, side, self._current)
        self._take(chosen.toggled(self._places, key, side), Place(key, side))

    def say_side(self, side: Side) -> None:
        """Answer "which side?" for the current area, where it has such a side."""
        key = self._current[0]
        if side in area(key).sides:
            self._current = _region(key, side, self._current)
            self._take(chosen.with_side(self._places, key, side), Place(key, side))

    def set_strength(self, spot: Spot, severity: int | None) -> None:
        self._take(chosen.with_strength(self._places, spot, severity))

    def take_off(self, spot: Spot) -> None:
        self._take(chosen.without(self._places, spot), Place(*spot))

    def go_to(self, key: str, side: Side | None) -> None:
        """Make a region the one that the keys speak of."""
        spot = _region(key, side, self._current)
        if spot != self._current:
            self._current = spot
            self._show()

    def walk(self, towards: Direction, centres: Mapping[Spot, Point]) -> None:
        """Go to the nearest region in a direction, by where the regions are drawn now."""
        if self._current in centres:
            self.go_to(*(neighbour(self._current, towards, centres) or self._current))

    def search_for(self, words: str) -> None:
        self._search = words
        self._show()

    def _take(self, places: Places, touched: Place | None = None) -> None:
        if places == self._places:
            self._show()
            return
        self._places = places
        self._show(_said(places, touched) if touched else "")
        self._changed(places)

    def _show(self, said: str = "") -> None:
        found = search(self._search)
        sorry = tr("No place has this name here. Try another word, such as “leg”.")
        self._screen.show_choice(
            PlaceChoiceView(
                regions=tuple(self._region_view(one, side) for one, side in REGIONS),
                rows=tuple(self._row(one) for one in found),
                recent=tuple(map(self._place_view, self._recent)),
                chosen=tuple(map(self._place_view, self._places)),
                search=self._search,
                nothing_found="" if found else sorry,
                said=said,
            )
        )

    def _place_view(self, place: Place) -> PlaceView:
        is_chosen = chosen.is_chosen(self._places, place.area, place.side)
        return PlaceView(place, place.in_words(), is_chosen)

    def _row(self, one: Area) -> AreaRow:
        def is_chosen(side: Side | None) -> bool:
            return chosen.is_chosen(self._places, one.key, side)

        sides = (
            SideView(side, tr(side.label), Place(one.key, side).in_words(), is_chosen(side))
            for side in one.sides
        )
        return AreaRow(one.key, tr(one.label), is_chosen(None), tuple(sides))

    def _region_view(self, one: Area, side: Side | None) -> RegionView:
        here = chosen.of_area(self._places, one.key)
        shown = [place for place in here if _is_on(place, one, side)]
        unsaid = [place for place in here if one.paired and place.side is None]
        described = (_describe(place, side) for place in shown or unsaid)
        return RegionView(
            area=one.key,
            side=side,
            name=Place(one.key, side).in_words(),
            description="; ".join(filter(None, described)),
            marks=tuple(Mark(_part(place, one), place.severity) for place in shown),
            is_unsaid=bool(unsaid) and not shown,
            is_current=self._current == (one.key, side),
        )


def _sides_drawn(one: Area) -> tuple[Side | None, ...]:
    return PAIR if one.paired else (None,)


REGIONS = tuple((one, side) for one in AREAS for side in _sides_drawn(one))


def _region(key: str, side: Side | None, current: Spot) -> Spot:
    """The region that shows an area's side; for both, the one where the keys are."""
    if not area(key).sides:  # all over: no region of its own
        return current
    if not area(key).paired:
        return key, None
    if side in PAIR:
        return key, side
    return current if current[0] == key else (key, Side.LEFT)


def _is_on(place: Place, one: Area, side: Side | None) -> bool:
    return not one.paired or place.side in {side, Side.BOTH}


def _part(place: Place, one: Area) -> Side | None:
    return None if one.paired or place.side is Side.BOTH else place.side


def _describe(place: Place, region_side: Side | None) -> str:
    """The strength, and the side where the region's name does not say it."""
    strength = place.severity
    if place.side is region_side:
        return "" if strength is None else tr("strength {strength} of 10").format(strength=strength)
    side = tr("side not said") if place.side is None else tr(place.side.label)
    if strength is None:
        return side
    return tr("{side}, strength {strength} of 10").format(side=side, strength=strength)


def _said(places: Places, touched: Place) -> str:
    if chosen.is_chosen(places, touched.area, touched.side):
        return tr("{place}: chosen").format(place=touched.in_words())
    return tr("{place}: taken off").format(place=touched.in_words())
