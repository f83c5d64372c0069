"""The nights as bars: dark for sleep, pale for lying awake, striped where neither is known."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from spasm_diary.charts.drawing.marks import Columns
from spasm_diary.charts.drawing.shades import mixed
from spasm_diary.charts.look import DOTTED, Look, Tone
from spasm_diary.charts.nights.clock_scale import ClockScale
from spasm_diary.charts.nights.numbers import Nights
from spasm_diary.charts.nights.one_night import Part

_WIDEST: Final = 2.0
_EDGED: Final = 0.3
"""How wide a column is that has room for an edge; both in the size of the text."""
_OPEN: Final = 1.0
"""How many hours a night goes on, dotted, where its start or end is not known."""
_CODES: Final = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
Box: TypeAlias = tuple[float, float, float, float]
"""Left, right, and from which hour to which."""
Line: TypeAlias = tuple[tuple[float, float], tuple[float, float]]


def draw_nights(panel: Axes, data: Nights, columns: Columns, scale: ClockScale, look: Look) -> None:
    boxes: defaultdict[Part, list[Box]] = defaultdict(list)
    blanks: list[Box] = []
    lines: list[Line] = []
    half = _half(columns)
    for x, column in zip(columns.middles, data.columns, strict=True):
        for night in column.nights:
            for one in night.stretches:
                boxes[one.part].append((x - half, x + half, one.start, one.end))
            if night.open_start is not None:
                lines.append(((x, night.open_start - _OPEN), (x, night.open_start)))
            if night.open_end is not None:
                lines.append(((x, night.open_end), (x, night.open_end + _OPEN)))
            if not night.times:
                high = 0.3 * scale.strip
                blanks.append((x - half, x + half, scale.blanks_at - high, scale.blanks_at + high))
    fillings = _fillings(columns, look)
    for part, found in boxes.items():
        _fill(panel, found, fillings[part], f"nights.{part.value}")
    _fill(panel, blanks, fillings[None], "nights.blank")
    _rule(panel, lines, look, DOTTED)


def draw_middles(panel: Axes, data: Nights, columns: Columns, look: Look) -> None:
    """The medians of each column, and a thin line from the earliest to the latest."""
    bed: list[Box] = []
    asleep: list[Box] = []
    lines: list[Line] = []
    for x, width, column in zip(columns.middles, columns.widths, data.columns, strict=True):
        half, times = 0.42 * width, column.times
        if "bed" in times and "up" in times:
            bed.append((x - half, x + half, times["bed"].median, times["up"].median))
            lines.append(((x, times["bed"].earliest), (x, times["up"].latest)))
        if "asleep" in times and "awake" in times:
            asleep.append((x - half, x + half, times["asleep"].median, times["awake"].median))
    fillings = _fillings(columns, look)
    _fill(panel, bed, fillings[Part.AWAKE], "nights.awake")
    _fill(panel, asleep, fillings[Part.ASLEEP], "nights.asleep")
    _rule(panel, lines, look, "-")


def _half(columns: Columns) -> float:
    """Half of the width of a bar, in days."""
    share = min(0.76, _WIDEST / columns.room) if columns.room >= _EDGED else 1.0
    return share / 2


def _fillings(columns: Columns, look: Look) -> Mapping[Part | None, dict[str, Any]]:
    tone = look.tones[Tone.SLEEP]
    edge = {"edgecolor": tone, "linewidth": 0.05 * look.text if columns.room >= _EDGED else 0}
    dots = {"hatch": "...."} if look.hatched else {}
    return {
        Part.ASLEEP: {"facecolor": tone, "linewidth": 0},
        Part.AWAKE: {"facecolor": mixed(tone, look.ground, 0.28), **edge, **dots},
        Part.UNKNOWN: {"facecolor": mixed(tone, look.ground, 0.1), "hatch": "/////", **edge},
        None: {"facecolor": "none", **edge, "linewidth": 0.07 * look.text},
    }


def _fill(panel: Axes, boxes: Sequence[Box], filling: dict[str, Any], gid: str) -> None:
    """All boxes as one shape."""
    if not boxes:
        return
    corners = [
        spot
        for left, right, start, end in boxes
        for spot in ((left, start), (left, end), (right, end), (right, start), (left, start))
    ]
    path = Path(corners, _CODES * len(boxes))
    panel.add_artist(PathPatch(path, zorder=2, gid=gid, **filling))


def _rule(panel: Axes, lines: Sequence[Line], look: Look, dash: Any) -> None:
    if lines:
        colour, width = look.tones[Tone.SLEEP], 0.07 * look.text
        ruled = LineCollection(
            lines, colors=colour, linewidths=width, linestyles=[dash], zorder=1.5
        )
        panel.add_collection(ruled, autolim=False)
