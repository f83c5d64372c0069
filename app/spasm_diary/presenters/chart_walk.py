"""A walk along the points of a chart, with the arrow keys or the mouse."""

from datetime import date

from spasm_diary.charts.chart import Point
from spasm_diary.words import tr


class Walk:
    """Where one is among the points, if one has set out at all."""

    def __init__(self) -> None:
        self._points: tuple[Point, ...] = ()
        self.index: int | None = None

    @property
    def point(self) -> Point | None:
        return None if self.index is None else self._points[self.index]

    @property
    def opens(self) -> str:
        """What opening the point does, as the words of a button; "" before one has set out."""
        if self.point is None:
            return ""
        if self.point.first is None:
            return ""
        is_a_day = self.point.first == self.point.last
        return tr("Open this day") if is_a_day else tr("Show these days")

    def by(self, steps: int) -> None:
        """So many points on; the first step leads to the end it comes from."""
        if self.index is None:
            self.to(0 if steps > 0 else len(self._points) - 1)
        else:
            self.to(self.index + steps)

    def to(self, index: int) -> None:
        """To a point, or to the nearest one where it lies beyond the ends."""
        if self._points:
            self.index = max(0, min(index, len(self._points) - 1))

    def to_last(self) -> None:
        self.to(len(self._points) - 1)

    def start_anew(self) -> None:
        self.index = None

    def lead_along(self, points: tuple[Point, ...]) -> None:
        """Take other points, and stay on the same day where they have it."""
        before, self._points, self.index = self.point, points, None
        if before is not None and before.first is not None:
            holding = (i for i, one in enumerate(points) if _holds(one, before.first))
            self.index = next(holding, None)


def _holds(point: Point, day: date) -> bool:
    return point.first is not None and point.last is not None and point.first <= day <= point.last
