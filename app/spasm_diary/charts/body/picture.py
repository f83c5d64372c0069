"""The drawing: the body from the front and from behind, with a shade and a number at each place."""

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure as Canvas
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform

from spasm_diary.charts.body.key import draw_key, draw_list, draw_words, write
from spasm_diary.charts.body.labels import Label, labels_of
from spasm_diary.charts.body.layout import Figure, Layout, lay_out, text_width
from spasm_diary.charts.body.marked_shapes import MarkedShape, marked_shapes
from spasm_diary.charts.body.numbers import ALL_OVER, Body, Marked
from spasm_diary.charts.body.room import path_of
from spasm_diary.charts.body.sentences import number_of
from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.panels import set_heading
from spasm_diary.charts.drawing.shades import filling
from spasm_diary.charts.look import DOTTED, Look, Sheet, Tone
from spasm_diary.formats import span_name
from spasm_diary.words import tr


def draw(data: Body, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        longest = max((len(number_of(place, data)) for place in data.places), default=0)
        canvas, layout = new_figure(look, sheet), lay_out(look, sheet, longest)
        axes = _paper(canvas, layout)
        shapes = tuple(marked_shapes(data, layout.figures))
        for figure in layout.figures:
            _draw_figure(axes, figure, data, look)
        for shape in shapes:
            _draw_shape(axes, shape, data, look, layout.density)
        for figure in layout.figures:
            _draw_hints(axes, figure, look)
        labels = labels_of(data, shapes, layout)
        _draw_labels(axes, labels, look)
        draw_words(axes, data, layout, look, below_title=sheet.titled)
        draw_key(
            axes, data, layout, look, is_whole=len(labels) == len({one.place for one in shapes})
        )
        draw_list(axes, data, layout, look)
        if sheet.titled:
            days = span_name(data.period.first, data.period.last)
            set_heading(canvas, tr("Spasm diary, {days}").format(days=days), look, sheet)
        return Drawing(canvas, tuple(_where(place, shapes, layout) for place in data.places))


def name_of_drawn(place: Marked, shape: str = "") -> str:
    """What is drawn of a place is called so in a file: such as `calf.left` and what shape."""
    return ".".join(filter(None, (place.area, place.side or "unsaid", shape)))


def _paper(canvas: Canvas, layout: Layout) -> Axes:
    """All of the sheet, counted in points from its top left corner."""
    axes = canvas.add_axes((0, 0, 1, 1), facecolor="none")
    axes.set_axis_off()
    axes.set_xlim(0, layout.wide)
    axes.set_ylim(layout.high, 0)
    return axes


def _draw_figure(axes: Axes, figure: Figure, data: Body, look: Look) -> None:
    """The body at rest; its outline is strong where spasms were all over."""
    everywhere = next((place for place in data.places if place.area == ALL_OVER), None)
    thin = look.text * min(1.0, 2 * figure.scale)
    outline = PathPatch(
        path_of(figure.drawing.outline),
        transform=_towards(axes, figure),
        facecolor=look.ground,
        edgecolor=look.quiet if everywhere is None else look.tones[Tone.SPASMS],
        linewidth=(0.08 if everywhere is None else 0.15) * thin,
        zorder=1,
    )
    if everywhere is not None:
        outline.set_gid(name_of_drawn(everywhere, figure.drawing.picture))
    axes.add_artist(outline)
    shapes = [shape for region in figure.drawing.regions for shape in region.shapes]
    at_rest = PathPatch(
        path_of(*shapes),
        transform=_towards(axes, figure),
        facecolor="none",
        edgecolor=look.lines,
        linewidth=0.06 * thin,
        zorder=2,
    )
    axes.add_artist(at_rest)


def _draw_shape(axes: Axes, marked: MarkedShape, data: Body, look: Look, density: int) -> None:
    """The shade of its number, in its part of the shape; open where the side was not said."""
    patch = PathPatch(
        path_of(marked.shape),
        transform=_towards(axes, marked.figure),
        zorder=3.5 if marked.is_unsaid else 3,
        **(_open(look) if marked.is_unsaid else _shade(marked.place, data, look, density)),
    )
    patch.set_gid(name_of_drawn(marked.place, marked.name))
    axes.add_artist(patch)
    if marked.is_part:
        left, top, width, height = marked.figure.box(marked.window)
        patch.set_clip_path(Path.unit_rectangle(), _to_box(axes, left, top, width, height))


def _shade(place: Marked, data: Body, look: Look, density: int) -> dict[str, Any]:
    value = data.value(place)
    if value is None:
        return {**_open(look), "linestyle": "-"}
    depth = next(i for i, (_low, high) in enumerate(data.shades) if value <= high)
    return filling(look, Tone.SPASMS, depth, len(data.shades), density)


def _open(look: Look) -> dict[str, Any]:
    """Marked, and with no shade."""
    edge = {"edgecolor": look.tones[Tone.SPASMS], "linewidth": 0.12 * look.text}
    return {"facecolor": "none", "linestyle": DOTTED, **edge}


def _draw_hints(axes: Axes, figure: Figure, look: Look) -> None:
    lines = PathPatch(
        path_of(figure.drawing.hints),
        transform=_towards(axes, figure),
        facecolor="none",
        edgecolor=look.quiet,
        linewidth=0.07 * look.text * min(1.0, 2 * figure.scale),
        zorder=4,
    )
    axes.add_artist(lines)


def _draw_labels(axes: Axes, labels: Sequence[Label], look: Look) -> None:
    """Each number on a plate of the ground, so that no pattern runs through it."""
    lines = [(one.anchor, (one.x, one.y)) for one in labels if one.anchor is not None]
    axes.add_collection(
        LineCollection(lines, colors=look.ink, linewidths=0.05 * look.text, zorder=5), autolim=False
    )
    plates = [_plate(one) for one in labels]
    if plates:
        whole = Path.make_compound_path(*plates)
        axes.add_artist(PathPatch(whole, facecolor=look.ground, linewidth=0, zorder=6))
    for one in labels:
        side = "center" if one.anchor is None else "left" if one.is_on_the_right else "right"
        words = write(axes, one.words, (one.x, one.y), one.size, look.ink)
        words.set(ha=side, va="center_baseline")
        words.set_gid(f"number.{name_of_drawn(one.place)}")


def _plate(label: Label) -> Path:
    wide, high = text_width(label.words, label.size) + 0.1 * label.size, 0.95 * label.size
    left = label.x - wide / 2
    if label.anchor is not None:
        left = label.x - 0.1 * label.size if label.is_on_the_right else label.x - wide
    corner = Affine2D().scale(wide, high).translate(left, label.y - high / 2)
    return Path.unit_rectangle().transformed(corner)


def _where(place: Marked, shapes: Sequence[MarkedShape], layout: Layout) -> Place:
    """The largest shape of a place; of all over, the whole of the front."""
    mine = [one.figure.box(one.window) for one in shapes if one.place is place]
    front = layout.figures[0]
    box = max(mine, key=lambda one: one.width * one.height, default=None)
    left, top, width, height = box or front.box(front.drawing.box)
    return Place(left / layout.wide, top / layout.high, width / layout.wide, height / layout.high)


def _towards(axes: Axes, figure: Figure) -> Transform:
    moved = Affine2D().scale(figure.scale).translate(figure.x, figure.y)
    return moved + axes.transData


def _to_box(axes: Axes, left: float, top: float, width: float, height: float) -> Transform:
    return Affine2D().scale(width, height).translate(left, top) + axes.transData
