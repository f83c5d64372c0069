"""Where in a shape of the body there is most room for a number, in the units of the drawing."""

from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from matplotlib.path import Path
from numpy.typing import NDArray

from spasm_diary.body_drawing import Box, Shape

_CODES: Final = {
    "M": [Path.MOVETO],
    "L": [Path.LINETO],
    "C": [Path.CURVE4] * 3,
    "Z": [Path.CLOSEPOLY],
}
_TALLEST: Final = 60
_STEPS: Final = 7


class Room(NamedTuple):
    """The middle of the tallest line of text that fits, and its height."""

    x: float
    y: float
    height: float


@lru_cache(maxsize=500)
def path_of(shape: Shape) -> Path:
    """As matplotlib has it; where a figure is closed, it needs a spot that means nothing."""
    spots: list[tuple[float, float]] = []
    codes: list[np.uint8] = []
    for command, points in shape:
        spots += points or ((0.0, 0.0),)
        codes += _CODES[command]
    return Path(spots, codes)


@lru_cache(maxsize=500)
def box_of(shape: Shape) -> Box:
    """The box around a shape; its curves lie within the points that bend them, or nearly so."""
    spots = [spot for stroke in shape for spot in stroke.spots]
    left, top = min(x for x, _ in spots), min(y for _, y in spots)
    return Box(left, top, max(x for x, _ in spots) - left, max(y for _, y in spots) - top)


@lru_cache(maxsize=2000)
def room_in(shape: Shape, window: Box, aspect: float) -> Room:
    """For a text so many times as wide as it is high, in a part of the shape."""
    xs = np.arange(window.left + 0.5, window.left + window.width)
    ys = np.arange(window.top + 0.5, window.top + window.height)
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    inside = path_of(shape).contains_points(grid).reshape(len(ys), len(xs))
    if not inside.any():
        return Room(window.left + window.width / 2, window.top + window.height / 2, 0.0)
    rows, columns = np.nonzero(inside)
    centre = rows.mean(), columns.mean()
    sums = np.pad(inside.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    best = _nearest(inside, (1, 1), centre)
    low, high = 0.0, float(_TALLEST)
    for _ in range(_STEPS):
        middle = (low + high) / 2
        size = max(1, round(middle)), max(1, round(middle * aspect))
        found = _nearest(_whole(sums, size), size, centre)
        if found is None:
            high = middle
        else:
            low, best = middle, found
    row, column = best or (0.0, 0.0)
    return Room(float(window.left + column), float(window.top + row), low)


def _whole(sums: NDArray[np.int64], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Whether a box of this size lies inside, by the row and column of its corner."""
    high, wide = size
    if high >= sums.shape[0] or wide >= sums.shape[1]:
        return np.zeros((0, 0), dtype=bool)
    inner = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    return np.asarray(inner == high * wide)


def _nearest(
    fits: NDArray[np.bool_], size: tuple[int, int], centre: tuple[float, float]
) -> tuple[float, float] | None:
    """The middle of the box that is nearest to a spot."""
    rows, columns = np.nonzero(fits)
    if not len(rows):
        return None
    middles = rows + size[0] / 2, columns + size[1] / 2
    index = np.argmin((middles[0] - centre[0]) ** 2 + (middles[1] - centre[1]) ** 2)
    return float(middles[0][index]), float(middles[1][index])
