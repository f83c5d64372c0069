"""Where an arrow key leads: the nearest neighbour in a direction, among points on a plane."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias, TypeVar

Key = TypeVar("Key")
Point: TypeAlias = tuple[float, float]

SIDEWAYS = 2.0
"""How much farther a step to the side counts than one straight on."""
NO_STEP = 1.0
"""Points that are no farther on than this lie beside each other, not one after the other."""


class Direction(Enum):
    """The way an arrow key points; x grows to the right, y downwards."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbour(here: Key, towards: Direction, points: Mapping[Key, Point]) -> Key | None:
    """The point that looks nearest in a direction; None at the edge.

    What lies ahead within a wide cone comes first. What is left is better than no way on, so that
    each point can be reached from each other.
    """
    start, (right, down) = points[here], towards.value
    ahead: dict[Key, float] = {}
    aside: dict[Key, float] = {}
    for key, (x, y) in points.items():
        x_step, y_step = x - start[0], y - start[1]
        on = x_step * right + y_step * down
        off = abs(x_step * down) + abs(y_step * right)
        if on > NO_STEP:
            (ahead if off <= SIDEWAYS * on else aside)[key] = on + SIDEWAYS * off
    best = ahead or aside
    return min(best, key=lambda key: best[key]) if best else None
