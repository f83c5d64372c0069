"""The shape of one region of the body: what lies in it, how far a point is from it, its middle.

All in the units of the drawing, so that it is worked out once, whatever the size on the screen.
"""

from collections.abc import Iterator
from functools import cache, cached_property
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from spasm_diary.body_drawing import is_on_the_right
from spasm_diary.domain.places import Picture, Side, Spot

_STEPS = 12
"""How finely the middle of a shape is looked for."""
_CENTRED = 0.2
"""How much being off the centre counts against having room."""


class RegionShape:
    """A region's shapes: on the figure first, then enlarged beside it."""

    def __init__(self, spot: Spot, picture: Picture, shapes: tuple[QPainterPath, ...]) -> None:
        self.spot = spot
        self.picture = picture
        self.shapes = shapes

    @property
    def centre(self) -> QPointF:
        return self.shapes[0].boundingRect().center()

    @cached_property
    def largest(self) -> QPainterPath:
        """The shape on which there is most room to write."""
        return max(self.shapes, key=lambda shape: _area(shape.boundingRect()))

    @cached_property
    def bounds(self) -> QRectF:
        whole = QRectF()
        for shape in self.shapes:
            whole = whole.united(shape.boundingRect())
        return whole

    def contains(self, point: QPointF) -> bool:
        return any(shape.contains(point) for shape in self.shapes)

    def distance(self, point: QPointF) -> float:
        """From the nearest edge."""
        return min(_distance(point, line) for line in self._edges)

    @cached_property
    def _edges(self) -> list[QLineF]:
        return [line for shape in self.shapes for line in _lines(shape)]

    def part(self, shape: QPainterPath, side: Side | None) -> QRectF:
        """The half of a shape on the patient's left or right, the third in the middle, or all.

        The patient's left is on the right of the front view.
        """
        whole = shape.boundingRect().adjusted(-2, -2, 2, 2)
        if side is Side.MIDDLE:
            third = whole.width() / 3
            return whole.adjusted(third, 0, -third, 0)
        if side is None or side is Side.BOTH:
            return whole
        half = whole.width() / 2
        if is_on_the_right(side, self.picture):
            return whole.adjusted(half, 0, 0, 0)
        return whole.adjusted(0, 0, -half, 0)

    def middle(self, side: Side | None = None) -> QPointF:
        """The place in a part of the largest shape that is farthest from all edges, about."""
        return _middle(self, side)


@cache
def _middle(region: RegionShape, side: Side | None) -> QPointF:
    part = region.part(region.largest, side)
    edges = list(_lines(region.largest))

    def room(point: QPointF) -> float:
        beside = min(point.x() - part.left(), part.right() - point.x())
        aside = QLineF(point, part.center()).length()
        return min(beside, *(_distance(point, line) for line in edges)) - aside * _CENTRED

    inside = [point for point in _points(part) if region.largest.contains(point)]
    return max(inside, key=room, default=part.center())


def _points(area: QRectF) -> Iterator[QPointF]:
    for row in range(1, _STEPS):
        for column in range(1, _STEPS):
            yield QPointF(
                area.left() + area.width() * column / _STEPS,
                area.top() + area.height() * row / _STEPS,
            )


def _lines(shape: QPainterPath) -> Iterator[QLineF]:
    for polygon in shape.toSubpathPolygons():
        points = [polygon.at(index) for index in range(polygon.size())]
        for one, other in pairwise(points):
            yield QLineF(one, other)


def _distance(point: QPointF, line: QLineF) -> float:
    along, across = line.dx(), line.dy()
    long = along * along + across * across
    x, y = point.x() - line.x1(), point.y() - line.y1()
    share = min(max((x * along + y * across) / long, 0.0), 1.0) if long else 0.0
    return QLineF(point, QPointF(line.x1() + share * along, line.y1() + share * across)).length()


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()
