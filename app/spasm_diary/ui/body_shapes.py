"""The drawing of the body as paths: `resources/body/front.svg` and `back.svg`, read once.

The files hold the left half and what lies in the middle; the right is its mirror image, so that
both sides always agree. The patient's left is on the viewer's right in the front view, and on the
viewer's left in the back view: it is drawn there, and nothing turns it round afterwards. Small
places are drawn a second time, enlarged, beside the figure: both shapes are one region.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform

from spasm_diary.bundled import bundled
from spasm_diary.domain.places import Picture, Side
from spasm_diary.presenters.chosen_places import Spot
from spasm_diary.ui.region_shape import RegionShape

ENLARGED = "-enlarged"
_SVG = "{http://www.w3.org/2000/svg}"
_MIRROR = QTransform.fromScale(-1, 1)


@dataclass(frozen=True, slots=True)
class BodyDrawing:
    """One view of the body, in units of which 420 are its height."""

    bounds: QRectF
    outline: QPainterPath
    hints: QPainterPath
    """Lines that mean nothing but help to see what is drawn: eyes, navel, leaders."""
    regions: tuple[RegionShape, ...]


@cache
def body_drawing(picture: Picture) -> BodyDrawing:
    root = ET.fromstring(bundled("body", f"{picture.value}.svg").read_text("utf-8"))
    outline, hints = QPainterPath(), QPainterPath()
    shapes = defaultdict[Spot, list[QPainterPath]](list)
    for group in root.iter(f"{_SVG}g"):
        moved = _translation(group.get("transform", ""))
        for element in group.iter(f"{_SVG}path"):
            kind, path = element.get("class"), _path(element.get("d", ""))
            if kind == "outline":
                outline.addPath(moved.map(path))
            elif kind in {"hint", "leader"}:
                hints.addPath(moved.map(path))
            else:
                key = element.get("id", "").removesuffix(ENLARGED)
                for side, shape in _sides(path, is_paired=kind == "left"):
                    shapes[key, side].append(moved.map(shape))
    return BodyDrawing(
        QRectF(*map(float, root.get("viewBox", "").split())),
        outline,
        hints,
        tuple(RegionShape(spot, picture, tuple(drawn)) for spot, drawn in shapes.items()),
    )


def _sides(path: QPainterPath, *, is_paired: bool) -> Iterator[tuple[Side | None, QPainterPath]]:
    if not is_paired:
        yield None, path
    else:
        yield Side.LEFT, path
        yield Side.RIGHT, _MIRROR.map(path)


def _translation(transform: str) -> QTransform:
    x, y = map(float, re.findall(r"-?[\d.]+", transform)) if transform else (0.0, 0.0)
    return QTransform.fromTranslate(x, y)


def _path(data: str) -> QPainterPath:
    """The few commands that the drawings use: M, L, C and Z, with absolute coordinates."""
    path = QPainterPath()
    for command, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", data):
        values = [float(value) for value in re.findall(r"-?[\d.]+", numbers)]
        if command == "M":
            path.moveTo(*values)
        elif command == "L":
            path.lineTo(*values)
        elif command == "Z":
            path.closeSubpath()
        else:
            for first in range(0, len(values), 6):
                path.cubicTo(*values[first : first + 6])
    return path
