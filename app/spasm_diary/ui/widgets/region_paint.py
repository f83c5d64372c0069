"""How a region of the body is painted: at rest, under the pointer, chosen, with the focus.

What is chosen is seen without its colour, too: hatching, and in its largest shape the strength as
a number, or a tick where none was given. A part that is marked of a middle area is that half, or
the third in the middle.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform

from spasm_diary.presenters.place_choice import Mark
from spasm_diary.ui.palettes import Colours, colours
from spasm_diary.ui.region_shape import RegionShape
from spasm_diary.ui.style_paint import RING, tick
from spasm_diary.ui.type_sizes import STRONG

GAP = 1.5
"""Between a region and its focus ring."""
ROOM = 2 * (RING + GAP)
"""What a region needs around its shapes."""
_HATCH = 6.0
_EDGE = 1.0
_BADGE = 10.0
"""The radius of the ground under a number, for a drawing of the usual size."""
_TONE = "spasms"


@dataclass(frozen=True, slots=True)
class Look:
    """What decides how a region looks."""

    marks: tuple[Mark, ...] = ()
    is_unsaid: bool = False
    has_focus: bool = False
    is_under_pointer: bool = False
    is_down: bool = False


def paint_region(painter: QPainter, region: RegionShape, place: QTransform, look: Look) -> None:
    """Paint a region; `place` leads from the drawing's units to the painter's."""
    shown = colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in region.shapes:
        here = place.map(shape)
        if look.has_focus:
            _outline(painter, here, shown.named("accent"), 2 * (RING + GAP))
            _outline(painter, here, shown.named("card"), 2 * GAP)
        _paint_ground(painter, here, look, shown)
        for mark in look.marks:
            _paint_mark(painter, here, place.mapRect(region.part(shape, mark.part)), shown)
    for mark in look.marks:
        middle = place.map(region.middle(mark.part))
        _paint_badge(painter, middle, mark, place.m11(), shown)


def _paint_ground(painter: QPainter, shape: QPainterPath, look: Look, shown: Colours) -> None:
    ground, edge = "raised", "border"
    if look.is_down:
        ground, edge = "pressed", "accent"
    elif look.is_under_pointer:
        ground, edge = "accent_soft", "accent"
    painter.fillPath(shape, shown.named(ground))
    if look.is_unsaid:
        _hatch(painter, shape, shape.boundingRect(), shown.named(_TONE))
        pen = QPen(shown.named(_TONE), 2 * _EDGE, Qt.PenStyle.DotLine)
        painter.strokePath(shape, pen)
    else:
        _outline(painter, shape, shown.named(edge), _EDGE)


def _paint_mark(painter: QPainter, shape: QPainterPath, part: QRectF, shown: Colours) -> None:
    tone = shown.named(_TONE)
    painter.save()
    painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
    painter.fillPath(shape, tone)
    lines = QColor(shown.named("on_accent"))
    lines.setAlphaF(0.4)
    _hatch(painter, shape, part, lines)
    _outline(painter, shape, tone, 2 * _EDGE)
    painter.restore()


def _paint_badge(
    painter: QPainter, middle: QPointF, mark: Mark, scale: float, shown: Colours
) -> None:
    radius = _BADGE * scale
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shown.named(_TONE))
    painter.drawEllipse(box)
    if mark.severity is None:
        inset = radius * 0.3
        tick(painter, box.adjusted(inset, inset, -inset, -inset), shown.named("on_accent"))
        return
    font = QFont(painter.font())
    font.setPixelSize(round(radius * 1.5))
    font.setWeight(STRONG)
    painter.setFont(font)
    painter.setPen(shown.named("on_accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(mark.severity))


def _hatch(painter: QPainter, shape: QPainterPath, part: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.5))
    painter.drawLines(_slanted(part))
    painter.restore()


def _slanted(area: QRectF) -> Sequence[QLineF]:
    """Lines from the lower left to the upper right, in step with each other on all regions."""
    first = int((area.left() - area.height()) // _HATCH)
    last = int(area.right() // _HATCH) + 1
    return [
        QLineF(step * _HATCH, area.bottom(), step * _HATCH + area.height(), area.top())
        for step in range(first, last)
    ]


def _outline(painter: QPainter, shape: QPainterPath, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(shape, pen)
