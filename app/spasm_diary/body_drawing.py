"""The drawing of the body: `resources/body/front.svg` and `back.svg`, read once, as plain numbers.

What one marks on the screen and what stands on paper are drawn from the same shapes. The files
hold the left half and what lies in the middle; the right is its mirror image, so that both sides
always agree. The patient's left is on the viewer's right in the front view, and on the viewer's
left in the back view: it is drawn there, and nothing turns it round afterwards. Small places are
drawn a second time, enlarged, beside the figure: both shapes are one region.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple, TypeAlias
from xml.etree import ElementTree as ET

from spasm_diary.bundled import bundled
from spasm_diary.domain.places import Picture, Side, Spot

ENLARGED: Final = "-enlarged"
_SVG: Final = "{http://www.w3.org/2000/svg}"
_POINTS_OF_A_CURVE: Final = 3

Spots: TypeAlias = tuple[tuple[float, float], ...]


class Stroke(NamedTuple):
    """One command of a path: M moves, L draws a line, C a curve by three points, Z closes."""

    command: str
    spots: Spots


Shape: TypeAlias = tuple[Stroke, ...]


class Box(NamedTuple):
    """What a view fills, in its own units; y counts downwards."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class BodyRegion:
    """A place that can be marked, or for a middle area all of it: its side is then None."""

    spot: Spot
    shapes: tuple[Shape, ...]
    """On the figure first, then enlarged beside it."""


@dataclass(frozen=True, slots=True)
class BodyDrawing:
    """One view of the body, in units of which 420 are its height."""

    picture: Picture
    box: Box
    outline: Shape
    hints: Shape
    """Lines that mean nothing but help to see what is drawn: eyes, navel, leaders."""
    regions: tuple[BodyRegion, ...]


@cache
def body_drawing(picture: Picture) -> BodyDrawing:
    root = ET.fromstring(bundled("body", f"{picture.value}.svg").read_text("utf-8"))
    outline: list[Stroke] = []
    hints: list[Stroke] = []
    shapes = defaultdict[Spot, list[Shape]](list)
    for group in root.iter(f"{_SVG}g"):
        across, down = _translation(group.get("transform", ""))
        for element in group.iter(f"{_SVG}path"):
            kind, path = element.get("class"), _path(element.get("d", ""))
            if kind == "outline":
                outline += _moved(path, across, down)
            elif kind in {"hint", "leader"}:
                hints += _moved(path, across, down)
            else:
                key = element.get("id", "").removesuffix(ENLARGED)
                for side, shape in _sides(path, is_paired=kind == "left"):
                    shapes[key, side].append(_moved(shape, across, down))
    return BodyDrawing(
        picture,
        Box(*map(float, root.get("viewBox", "").split())),
        tuple(outline),
        tuple(hints),
        tuple(BodyRegion(spot, tuple(drawn)) for spot, drawn in shapes.items()),
    )


def is_on_the_right(side: Side, picture: Picture) -> bool:
    """Whether the patient's left or right is on the viewer's right."""
    return (side is Side.LEFT) == (picture is Picture.FRONT)


def _sides(path: Shape, *, is_paired: bool) -> Iterator[tuple[Side | None, Shape]]:
    if not is_paired:
        yield None, path
    else:
        yield Side.LEFT, path
        yield (
            Side.RIGHT,
            tuple(Stroke(command, tuple((-x, y) for x, y in spots)) for command, spots in path),
        )


def _moved(path: Shape, across: float, down: float) -> Shape:
    return tuple(
        Stroke(command, tuple((x + across, y + down) for x, y in spots)) for command, spots in path
    )


def _translation(transform: str) -> tuple[float, float]:
    if not transform:
        return 0.0, 0.0
    across, down = _numbers(transform)
    return across, down


def _path(data: str) -> Shape:
    """The few commands that the drawings use: M, L, C and Z, with absolute coordinates."""
    return tuple(_strokes(data))


def _strokes(data: str) -> Iterator[Stroke]:
    for command, words in re.findall(r"([MLCZ])([^MLCZ]*)", data):
        values = _numbers(words)
        spots = tuple(zip(values[::2], values[1::2], strict=True))
        if command == "C":
            for first in range(0, len(spots), _POINTS_OF_A_CURVE):
                yield Stroke(command, spots[first : first + _POINTS_OF_A_CURVE])
        else:
            yield Stroke(command, spots)


def _numbers(words: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?[\d.]+", words)]
