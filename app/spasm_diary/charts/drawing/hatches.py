"""Patterns as lines of their own, cut at the edges of what they fill.

matplotlib writes a pattern into an SVG as an image that is repeated. Qt paints that as pixels, in a
PDF some minutes long, and no printer gets it sharp. Lines stay lines.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform, TransformedPath
from numpy.typing import NDArray

from spasm_diary.charts.look import POINTS_PER_INCH

Points: TypeAlias = NDArray[np.float64]
"""Corners, an x and a y each."""
Segment: TypeAlias = tuple[tuple[float, float], tuple[float, float]]
_WIDEST: Final = 12.0
"""Points from line to line with a single sign; two signs make it half as wide, and so on."""
_CLOSEST: Final = 2.6
"""Nearer ones run together on a copier."""
_ANGLES: Final = {"/": (45,), "\\": (-45,), "-": (0,), "|": (90,), "x": (45, -45), "+": (0, 90)}
_DOT: Final = 0.13
"""The radius of a dot, in the space between two."""


def draw_hatches_as_lines(figure: Figure) -> None:
    """For a figure that is about to be written as SVG, whose unit is the point."""
    figure.set_dpi(POINTS_PER_INCH)
    for patch in figure.findobj(lambda one: isinstance(one, Patch) and bool(one.get_hatch())):
        assert isinstance(patch, Patch)
        pattern = patch.get_hatch() or ""
        if isinstance(patch.axes, Axes):
            _draw(patch.axes, patch, pattern)
        patch.set_hatch("")


def stripes(outline: Sequence[Points], angle: float, spacing: float) -> Iterator[Segment]:
    """Parallel lines inside an outline, whose holes stay empty. `angle` is in degrees."""
    turn = math.radians(angle)
    to_level = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    edges = _edges([corners @ to_level for corners in outline])
    if not len(edges):
        return
    lowest, highest = edges[:, [1, 3]].min(), edges[:, [1, 3]].max()
    for number in range(math.ceil(lowest / spacing), math.floor(highest / spacing) + 1):
        y = number * spacing
        crossing = edges[(edges[:, 1] > y) != (edges[:, 3] > y)]
        share = (y - crossing[:, 1]) / (crossing[:, 3] - crossing[:, 1])
        across = np.sort(crossing[:, 0] + share * (crossing[:, 2] - crossing[:, 0]))
        for begin, end in zip(across[::2], across[1::2], strict=False):
            both = np.array([[begin, y], [end, y]]) @ to_level.T
            yield (float(both[0, 0]), float(both[0, 1])), (float(both[1, 0]), float(both[1, 1]))


def _edges(outline: Sequence[Points]) -> Points:
    """Each edge as the x and y of its two ends."""
    closed = [np.hstack([corners, np.roll(corners, -1, axis=0)]) for corners in outline]
    return np.vstack(closed) if closed else np.empty((0, 4))


def _draw(axes: Axes, patch: Patch, pattern: str) -> None:
    path = patch.get_transform().transform_path(patch.get_path())
    outline = _inside(_polygons(path), patch)
    spacing = max(_CLOSEST, _WIDEST / len(pattern))
    if pattern[0] in {".", "o"}:
        _draw_dots(axes, patch, outline, spacing)
        return
    angles = _ANGLES.get(pattern[0], (45,))
    lines = [line for angle in angles for line in stripes(outline, angle, spacing)]
    drawn = LineCollection(
        lines,
        transform=IdentityTransform(),
        colors=[patch.get_edgecolor()],
        linewidths=_line_width(spacing),
        zorder=patch.get_zorder() + 0.01,
        clip_on=False,
    )
    axes.add_collection(drawn, autolim=False)


def _draw_dots(axes: Axes, patch: Patch, outline: Sequence[Points], spacing: float) -> None:
    """On every second crossing of a grid, each a small square on its corner: four points."""
    radius = max(0.4, _DOT * spacing)
    corners = radius * np.array([(1, 0), (0, 1), (-1, 0), (0, -1), (1, 0)])
    dots = [Path(corners + spot, closed=True) for spot in _grid(outline, spacing)]
    if dots:
        drawn = PathPatch(
            Path.make_compound_path(*dots),
            transform=IdentityTransform(),
            facecolor=patch.get_edgecolor(),
            linewidth=0,
            zorder=patch.get_zorder() + 0.01,
            clip_on=False,
        )
        axes.add_artist(drawn)


def _grid(outline: Sequence[Points], spacing: float) -> Iterator[tuple[float, float]]:
    for (left, y), (right, _y) in stripes(outline, 0, spacing / 2):
        shift = spacing / 2 * (round(y / (spacing / 2)) % 2)
        first = math.ceil((left - shift) / spacing)
        for number in range(first, math.floor((right - shift) / spacing) + 1):
            yield number * spacing + shift, y


def _polygons(path: Path) -> list[Points]:
    """Curves as many short edges."""
    return [np.asarray(corners) for corners in path.to_polygons(closed_only=True)]


def _inside(outline: list[Points], patch: Patch) -> list[Points]:
    """Cut at the window through which a patch is seen, which always is a rectangle."""
    window = patch.get_clip_path()
    if not (patch.get_clip_on() and isinstance(window, TransformedPath)):
        return outline
    box = window.get_fully_transformed_path().get_extents()
    cut = [_polygons(Path(corners, closed=True).clip_to_bbox(box)) for corners in outline]
    return [corners for polygons in cut for corners in polygons]


def _line_width(spacing: float) -> float:
    return min(0.7, 0.22 * spacing)
