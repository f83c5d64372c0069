"""The number of each place: in its shape where it fits, else beside the figure, with a line."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from spasm_diary.charts.body.layout import LINE, Figure, Layout, spread, text_width
from spasm_diary.charts.body.marked_shapes import MarkedShape
from spasm_diary.charts.body.numbers import Body, Marked
from spasm_diary.charts.body.room import room_in
from spasm_diary.charts.body.sentences import number_of
from spasm_diary.domain.places import Side

UNSAID: Final = "?"
_HEIGHT: Final = 0.95
"""Of a number with air around it, in its size."""
_SMALLEST: Final = 0.8
"""How much a number may shrink to stand in its place."""
_MOST_BESIDE_SMALL: Final = 12
_MOST_IN_A_COLUMN: Final = 9
"""More lines than these cannot be followed."""
_MIDDLE: Final = 4.0
"""So near to the middle line, a number may stand on either side."""


@dataclass(frozen=True, slots=True)
class Label:
    """A number on the sheet, in points."""

    place: Marked
    words: str
    x: float
    y: float
    size: float
    anchor: tuple[float, float] | None = None
    """Where the line to it begins; None where it stands in its place."""
    is_on_the_right: bool = True


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A number that found no room in its place."""

    place: Marked
    words: str
    figure: Figure
    spot: tuple[float, float]
    middle: float


def labels_of(data: Body, shapes: Sequence[MarkedShape], layout: Layout) -> list[Label]:
    inside: list[Label] = []
    beside: list[_Wanted] = []
    sides: defaultdict[str, set[Side | None]] = defaultdict(set)
    for place in data.places:
        sides[place.area].add(place.side)
    for place in data.places:
        mine = [one for one in shapes if one.place is place]
        if mine:
            found = _label(data, mine, sides[place.area], layout)
            inside += [found] if isinstance(found, Label) else []
            beside += [found] if isinstance(found, _Wanted) else []
    if layout.is_small:
        beside = beside[:_MOST_BESIDE_SMALL]
    return [*inside, *_beside(beside, layout)]


def _label(
    data: Body, shapes: Sequence[MarkedShape], sides: set[Side | None], layout: Layout
) -> Label | _Wanted:
    """The number, in the largest shape of its place if it can be."""
    shape = max(shapes, key=lambda one: (not one.is_unsaid or one.middle < 0, _area(one)))
    words = number_of(shape.place, data) + UNSAID * shape.is_unsaid
    room = room_in(shape.shape, shape.window, text_width(words, 1) / _HEIGHT)
    x, y = shape.figure.at(room.x, room.y)
    size = min(layout.numbers, room.height * shape.figure.scale / _HEIGHT)
    is_taken = shape.is_unsaid and len(sides) > 1
    if not is_taken and size >= _SMALLEST * layout.numbers:
        return Label(shape.place, words, x, y, size)
    spot = shape.figure.at(*_leftmost(shape)) if is_taken else (x, y)
    return _Wanted(shape.place, words, shape.figure, spot, room.x)


def _beside(wanted: Sequence[_Wanted], layout: Layout) -> Iterator[Label]:
    """In a column on either side of each figure, as near to their places as may be."""
    columns: defaultdict[tuple[int, bool], list[_Wanted]] = defaultdict(list)
    apart = LINE * layout.numbers
    for one in wanted:
        number = layout.figures.index(one.figure)
        left, right = columns[number, False], columns[number, True]
        if abs(one.middle) < _MIDDLE:
            column = min(left, right, key=len)
        else:
            column = right if one.middle > 0 else left
        if len(column) < min(_MOST_IN_A_COLUMN, int(_high(one.figure) / apart)):
            column.append(one)
    for (number, is_on_the_right), column in columns.items():
        figure = layout.figures[number]
        box, away = figure.box(figure.drawing.box), 0.4 * layout.numbers
        x = box.left + box.width + away if is_on_the_right else box.left - away
        column.sort(key=lambda one: one.spot[1])
        top, bottom = box.top + apart / 2, box.top + box.height - apart / 2
        heights = spread([one.spot[1] for one in column], apart, top, bottom)
        for one, y in zip(column, heights, strict=True):
            yield Label(one.place, one.words, x, y, layout.numbers, one.spot, is_on_the_right)


def _high(figure: Figure) -> float:
    return figure.drawing.box.height * figure.scale


def _leftmost(shape: MarkedShape) -> tuple[float, float]:
    """Where the line of an open place ends: at its edge, for in its middle is another number."""
    return min(spot for stroke in shape.shape for spot in stroke.spots)


def _area(shape: MarkedShape) -> float:
    return shape.window.width * shape.window.height
