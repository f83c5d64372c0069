"""The spasms on their nights: by their marks one sees whether they woke one."""

from typing import Any, Final, TypeAlias

from matplotlib.axes import Axes

from spasm_diary.charts.drawing.marks import Columns
from spasm_diary.charts.look import Look, Mark, Tone
from spasm_diary.charts.nights.clock_scale import ClockScale
from spasm_diary.charts.nights.numbers import Nights

WOKEN: Final = Mark("D", "\N{BLACK DIAMOND}")
NOT_WOKEN: Final = Mark("s", "\N{WHITE SQUARE}")
NOT_SAID: Final = Mark("X", "\N{MULTIPLICATION X}")
_MARK, _SMALLEST = 0.5, 0.34
"""In the size of the text."""
_MOST_AS_VECTORS: Final = 2000
_STACKED: Final = 0.3
"""Of a strip: how far apart those are that would lie on each other."""


Spot: TypeAlias = tuple[float, float]


def draw_spasms(panel: Axes, data: Nights, columns: Columns, scale: ClockScale, look: Look) -> None:
    """Those that were added later have a stroke through them."""
    spots: dict[bool | None, list[Spot]] = {True: [], False: [], None: []}
    later: list[Spot] = []
    for x, column in zip(columns.middles, data.columns, strict=True):
        timeless = 0
        for spasm in (one for night in column.nights for one in night.spasms):
            y = spasm.at
            if y is None:
                y = scale.timeless_at + _STACKED * timeless * scale.strip
                timeless += 1
            spots[spasm.woke].append((x, y))
            later += [(x, y)] if spasm.is_added_later else []
    size = look.text * max(_SMALLEST, columns.mark_size(_MARK))
    _plot_strokes(panel, later, size, look)
    for woke, mark in ((None, NOT_SAID), (False, NOT_WOKEN), (True, WOKEN)):
        _plot(panel, spots[woke], mark, size, look)


def _plot(panel: Axes, spots: list[Spot], mark: Mark, size: float, look: Look) -> None:
    if not spots:
        return
    tone = look.tones[Tone.SPASMS]
    filled: dict[str, Any] = {"markerfacecolor": tone, "markeredgecolor": look.ground}
    if mark is NOT_WOKEN:
        filled = {"markerfacecolor": look.ground, "markeredgecolor": tone}
    [line] = panel.plot(
        *zip(*spots, strict=True),
        linestyle="none",
        marker=mark.marker,
        markersize=size * (1.25 if mark is NOT_SAID else 0.95),
        markeredgewidth=min(0.09 * look.text, 0.2 * size),
        zorder=4,
        gid=f"spasms.{mark.marker}",
        **filled,
    )
    line.set_rasterized(len(spots) > _MOST_AS_VECTORS)


def _plot_strokes(panel: Axes, spots: list[Spot], size: float, look: Look) -> None:
    """On a wider one of the ground, so that it is seen on a dark bar."""
    if not spots:
        return
    for colour, wide, long in (
        (look.ground, 0.22, 2.3),
        (look.tones[Tone.SPASMS], 0.1, 2.1),
    ):
        panel.plot(
            *zip(*spots, strict=True),
            linestyle="none",
            marker="_",
            markersize=long * size,
            markeredgewidth=min(wide * look.text, 2 * wide * size),
            markeredgecolor=colour,
            zorder=3,
            gid="spasms.later",
            rasterized=len(spots) > _MOST_AS_VECTORS,
        )
