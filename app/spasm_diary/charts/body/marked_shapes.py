"""Which shapes of the body a place marks, and which part of them."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from spasm_diary.body_drawing import Box, Shape, is_on_the_right
from spasm_diary.charts.body.layout import Figure
from spasm_diary.charts.body.numbers import Body, Marked
from spasm_diary.charts.body.room import box_of
from spasm_diary.domain.places import Picture, Side, area


@dataclass(frozen=True, slots=True)
class MarkedShape:
    """A shape of a marked place, in the units of the drawing."""

    place: Marked
    figure: Figure
    shape: Shape
    window: Box
    """The part of the shape that is marked."""
    is_unsaid: bool
    """Its area has a left and a right one, and neither was said: both are shown, as open."""

    @property
    def is_part(self) -> bool:
        return self.window != box_of(self.shape)

    @property
    def middle(self) -> float:
        """How far right of the middle line its window is."""
        return self.window.left + self.window.width / 2


def marked_shapes(data: Body, figures: tuple[Figure, Figure]) -> Iterator[MarkedShape]:
    """The shapes of each place, as far as it is drawn."""
    sides_of: dict[str, set[Side | None]] = {}
    for place in data.places:
        sides_of.setdefault(place.area, set()).add(place.side)
    for place in data.places:
        yield from _shapes(place, figures, sides_of[place.area])


def _shapes(
    place: Marked, figures: tuple[Figure, Figure], sides: Set[Side | None]
) -> Iterator[MarkedShape]:
    known = area(place.area)
    for figure in figures:
        for region in figure.drawing.regions:
            key, side = region.spot
            if key != place.area or (place.side is not None and side not in {None, place.side}):
                continue
            is_unsaid = known.paired and place.side is None
            for shape in region.shapes:
                window = box_of(shape)
                if not known.paired:
                    window = _part(window, place.side, sides, figure.drawing.picture)
                yield MarkedShape(place, figure, shape, window, is_unsaid)


def _part(box: Box, side: Side | None, sides: Set[Side | None], picture: Picture) -> Box:
    """The part of a middle area: its sides beside each other, below what has no side."""
    if sides == {None}:
        return box
    if None in sides:
        half = box.height / 2
        box = box._replace(top=box.top + (0 if side is None else half), height=half)
    if side is None:
        return box
    width = box.width / (3 if Side.MIDDLE in sides else 2)
    if side is Side.MIDDLE:
        wide = width if sides - {None, Side.MIDDLE} else box.width
        return box._replace(left=box.left + (box.width - wide) / 2, width=wide)
    left = box.left + box.width - width if is_on_the_right(side, picture) else box.left
    return box._replace(left=left, width=width)
