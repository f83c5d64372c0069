"""The drawing of the body as Qt's paths, made once from `spasm_diary.body_drawing`."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from spasm_diary.body_drawing import Shape
from spasm_diary.body_drawing import body_drawing as plain_drawing
from spasm_diary.domain.places import Picture
from spasm_diary.ui.region_shape import RegionShape


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
    plain = plain_drawing(picture)
    return BodyDrawing(
        QRectF(*plain.box),
        _path(plain.outline),
        _path(plain.hints),
        tuple(
            RegionShape(one.spot, picture, tuple(map(_path, one.shapes))) for one in plain.regions
        ),
    )


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    for command, spots in shape:
        if command == "M":
            path.moveTo(*spots[0])
        elif command == "L":
            path.lineTo(*spots[0])
        elif command == "Z":
            path.closeSubpath()
        else:
            path.cubicTo(*(number for spot in spots for number in spot))
    return path
