"""The drawing: the body from the front and from behind, with a shade and a number at each place."""

from collections.abc import Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure as Canvas
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from spasm_diary.charts.body.figures import draw_figures, draw_marked
from spasm_diary.charts.body.key import draw_key, draw_list, draw_words
from spasm_diary.charts.body.labels import Label, labels_of
from spasm_diary.charts.body.layout import Layout, lay_out, text_width
from spasm_diary.charts.body.marked_shapes import MarkedShape, marked_shapes
from spasm_diary.charts.body.numbers import Body, Marked
from spasm_diary.charts.body.numbers_drawn import Numbers
from spasm_diary.charts.body.sentences import number_of
from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.drawing.blank_axes import add_blank_axes
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.panels import set_heading
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.formats import span_name
from spasm_diary.words import tr

_PLATE: Final = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]


def draw(data: Body, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        longest = max((len(number_of(place, data)) for place in data.places), default=0)
        canvas, layout = new_figure(look, sheet), lay_out(look, sheet, longest)
        axes = _paper(canvas, layout)
        shapes = tuple(marked_shapes(data, layout.figures))
        draw_figures(axes, data, layout, look)
        draw_marked(axes, data, shapes, layout, look)
        labels = labels_of(data, shapes, layout)
        _draw_labels(axes, labels, look)
        draw_words(axes, data, layout, look, below_title=sheet.titled)
        is_whole = len(labels) == len({one.place for one in shapes})
        draw_key(axes, data, layout, look, is_whole=is_whole)
        draw_list(axes, data, layout, look)
        if sheet.titled:
            days = span_name(data.period.first, data.period.last)
            set_heading(canvas, tr("Spasm diary, {days}").format(days=days), look, sheet, left=1.0)
        return Drawing(canvas, tuple(_where(place, shapes, layout) for place in data.places))


def _paper(canvas: Canvas, layout: Layout) -> Axes:
    """All of the sheet, counted in points from its top left corner."""
    axes = add_blank_axes(canvas, (0, 0, 1, 1))
    axes.set_xlim(0, layout.wide)
    axes.set_ylim(layout.high, 0)
    return axes


def _draw_labels(axes: Axes, labels: Sequence[Label], look: Look) -> None:
    """Each number on a plate of the ground, so that no pattern runs through it."""
    lines = [(one.anchor, (one.x, one.y)) for one in labels if one.anchor is not None]
    axes.add_collection(
        LineCollection(lines, colors=look.ink, linewidths=0.05 * look.text, zorder=5), autolim=False
    )
    if labels:
        corners = [spot for one in labels for spot in _plate(one)]
        whole = Path(corners, _PLATE * len(labels))
        axes.add_artist(PathPatch(whole, facecolor=look.ground, linewidth=0, zorder=6))
    axes.add_artist(Numbers(labels, look))


def _plate(label: Label) -> list[tuple[float, float]]:
    """Its corners, the first one twice."""
    wide, high = text_width(label.words, label.size) + 0.1 * label.size, 0.95 * label.size
    left = label.x - wide / 2
    if label.anchor is not None:
        left = label.x - 0.1 * label.size if label.is_on_the_right else label.x - wide
    top = label.y - high / 2
    right, foot = left + wide, top + high
    return [(left, top), (right, top), (right, foot), (left, foot), (left, top)]


def _where(place: Marked, shapes: Sequence[MarkedShape], layout: Layout) -> Place:
    """The largest shape of a place; of all over, the whole of the front."""
    mine = [one.figure.box(one.window) for one in shapes if one.place is place]
    front = layout.figures[0]
    box = max(mine, key=lambda one: one.width * one.height, default=None)
    left, top, width, height = box or front.box(front.drawing.box)
    return Place(left / layout.wide, top / layout.high, width / layout.wide, height / layout.high)
