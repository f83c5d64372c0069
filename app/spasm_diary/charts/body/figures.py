"""The two figures: their outlines, their places at rest, and the places that are marked."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox

from spasm_diary.body_drawing import body_drawing
from spasm_diary.charts.body.layout import Figure, Layout
from spasm_diary.charts.body.marked_shapes import MarkedShape
from spasm_diary.charts.body.numbers import ALL_OVER, Body, Marked
from spasm_diary.charts.body.room import path_of
from spasm_diary.charts.drawing.shades import filling
from spasm_diary.charts.look import DOTTED, Look, Tone
from spasm_diary.domain.places import Picture


def draw_figures(axes: Axes, data: Body, layout: Layout, look: Look) -> None:
    """The bodies at rest; their outlines are strong where spasms were all over."""
    thin = look.text * min(1.0, 2 * layout.figures[0].scale)
    outlines = [_on_sheet(one.drawing.outline, one) for one in layout.figures]
    hints = [_on_sheet(one.drawing.hints, one) for one in layout.figures]
    at_rest = [_at_rest(one.drawing.picture).transformed(_towards(one)) for one in layout.figures]
    everywhere = next((place for place in data.places if place.area == ALL_OVER), None)
    if everywhere is None:
        _add(axes, outlines, facecolor=look.ground, edgecolor=look.quiet, linewidth=0.08 * thin)
    else:
        strong = {"edgecolors": look.tones[Tone.SPASMS], "linewidths": 0.15 * thin}
        both = [(everywhere, outline) for outline in outlines]
        drawn = MarkedPlaces(both, facecolors=look.ground, zorder=1, **strong)
        axes.add_collection(drawn, autolim=False)
    _add(axes, at_rest, facecolor="none", edgecolor=look.lines, linewidth=0.06 * thin, zorder=2)
    _add(axes, hints, facecolor="none", edgecolor=look.quiet, linewidth=0.07 * thin, zorder=4)


class MarkedPlaces(PathCollection):
    """All places that are drawn in one way, at once: one by one they take three times as long."""

    def __init__(self, drawn: Iterable[tuple[Marked, Path]], **look: Any) -> None:
        pairs = list(drawn)
        super().__init__([path for _place, path in pairs], **look)
        self.places = tuple(place for place, _path in pairs)


def draw_marked(
    axes: Axes, data: Body, shapes: Sequence[MarkedShape], layout: Layout, look: Look
) -> None:
    """Each place with the shade of its number, open where its side or its number is not known."""
    parts: defaultdict[Marked, list[Path]] = defaultdict(list)
    for one in shapes:
        parts[one.place].append(_part(one))
    paths = {place: Path.make_compound_path(*mine) for place, mine in parts.items()}
    open_sided = {one.place for one in shapes if one.is_unsaid}
    shades, edge = data.shades, {"edgecolors": look.tones[Tone.SPASMS]}
    for depth, (low, high) in enumerate(shades):
        mine = {
            place: path
            for place, path in paths.items()
            if place not in open_sided and low <= _value(place, data) <= high
        }
        filled = filling(look, Tone.SPASMS, depth, len(shades), layout.density)
        pattern = filled.pop("hatch")
        if mine and pattern:
            hatched = {**filled, "facecolor": "none", "linewidth": 0, "hatch": pattern}
            _add(axes, list(mine.values()), zorder=3.2, **hatched)
        axes.add_collection(MarkedPlaces(mine.items(), zorder=3, **filled), autolim=False)
    thick = {"facecolors": "none", "linewidths": 0.12 * look.text, **edge}
    unsaid = {place: path for place, path in paths.items() if place in open_sided}
    unknown = {
        place: path
        for place, path in paths.items()
        if place not in open_sided and data.value(place) is None
    }
    for places, dash in ((unsaid, DOTTED), (unknown, "-")):
        drawn = MarkedPlaces(places.items(), linestyles=[dash], zorder=3.5, **thick)
        axes.add_collection(drawn, autolim=False)


def _value(place: Marked, data: Body) -> int:
    value = data.value(place)
    return -1 if value is None else value


@cache
def _at_rest(picture: Picture) -> Path:
    """All places of a view."""
    shapes = (shape for region in body_drawing(picture).regions for shape in region.shapes)
    return Path.make_compound_path(*map(path_of, shapes))


def _on_sheet(shape: Any, figure: Figure) -> Path:
    return path_of(shape).transformed(_towards(figure))


def _part(marked: MarkedShape) -> Path:
    """What is marked of a shape, on the sheet."""
    if not marked.is_part:
        return _on_sheet(marked.shape, marked.figure)
    left, top, width, height = marked.window
    window = Bbox.from_bounds(left, top, width, height)
    polygons = path_of(marked.shape).to_polygons()
    cut = [Path(polygon, closed=True).clip_to_bbox(window) for polygon in polygons]
    return Path.make_compound_path(*cut).transformed(_towards(marked.figure))


def _towards(figure: Figure) -> Affine2D:
    return Affine2D().scale(figure.scale).translate(figure.x, figure.y)


def _add(axes: Axes, paths: Sequence[Path], **drawn: Any) -> None:
    axes.add_artist(PathPatch(Path.make_compound_path(*paths), **drawn))
