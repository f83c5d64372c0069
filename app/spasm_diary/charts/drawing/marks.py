"""Marks in a panel: bars, dots, and lines that break where nothing was recorded.

A number, "none" and "not recorded" never look alike: a bar or a dot, a hollow ring on the line of
zero, and nothing at all.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from matplotlib.axes import Axes
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from spasm_diary.charts.chart import Period
from spasm_diary.charts.drawing.texts import At, write_small
from spasm_diary.charts.look import HOLLOW, Look, Mark, Tone

Values: TypeAlias = Sequence[float | None]
_BAND_ALPHA: Final = 0.2
_PALE_ALPHA: Final = 0.65
_BAR_CODES: Final = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
_MARK, _QUIET_MARK, _SMALLEST_MARK = 0.42, 0.32, 0.22
_WIDEST_BAR: Final = 2.2
_ROOM_FOR_DOTS: Final = 0.45
_ROOM_FOR_NUMBERS: Final = 3.3
_ROOM_FOR_STRIPES: Final = 1.0
"""All in the size of the text."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a chart stand: x counts days from the first.

    Marks are as large as the columns have room for, so that neither many days nor large text
    makes them run into each other.
    """

    starts: tuple[float, ...]
    widths: tuple[float, ...]
    room: float
    """How wide a column is on the sheet, in the size of the text."""

    @classmethod
    def of(cls, columns: Sequence[Period], period: Period, width: float) -> "Columns":
        """On a panel of this width, in the size of the text."""
        starts = tuple(float((column.first - period.first).days) for column in columns)
        widths = tuple(float(column.days) for column in columns)
        shown = sum(widths) / period.days
        return cls(starts, widths, width * shown / max(1, len(columns)))

    @property
    def middles(self) -> tuple[float, ...]:
        pairs = zip(self.starts, self.widths, strict=True)
        return tuple(start + width / 2 for start, width in pairs)

    @property
    def em_per_day(self) -> float:
        """How wide a day is, in the size of the text."""
        return self.room * len(self.widths) / max(1.0, sum(self.widths))

    @property
    def have_dots(self) -> bool:
        """Whether each point of a line has room for its mark; else only the lonely ones do."""
        return self.room >= _ROOM_FOR_DOTS

    @property
    def have_numbers(self) -> bool:
        """Whether each number has room beside its mark."""
        return self.room >= _ROOM_FOR_NUMBERS

    def mark_size(self, largest: float) -> float:
        return max(_SMALLEST_MARK, min(largest, 0.9 * self.room))


@dataclass(frozen=True, slots=True)
class Pen:
    """How a series is drawn: its mark, its colour, and whether it stands back."""

    mark: Mark
    tone: Tone | None
    """None for what is no measure, which is drawn in ink."""
    look: Look
    is_quiet: bool = False

    @property
    def colour(self) -> str:
        return self.look.tones[self.tone] if self.tone else self.look.ink


def draw_bars(panel: Axes, columns: Columns, values: Values, pen: Pen) -> None:
    """A bar from zero for each number, all in one shape; a hollow ring where the number is 0."""
    bars = _bars(columns, [0.0] * len(values), values, pen)
    if bars is not None:
        panel.add_artist(PathPatch(bars, zorder=2, **_filling(columns, pen)))
    zeros = [x for x, value in zip(columns.middles, values, strict=True) if value == 0]
    if not zeros:
        return
    panel.plot(
        zeros,
        [0.0] * len(zeros),
        linestyle="none",
        marker=HOLLOW.marker,
        markersize=pen.look.text * columns.mark_size(_MARK),
        markerfacecolor=pen.look.ground,
        markeredgecolor=pen.colour,
        markeredgewidth=pen.look.text * (0.09 if columns.have_dots else 0.05),
        zorder=3,
        clip_on=False,
    )


def draw_later(
    panel: Axes, columns: Columns, values: Values, later: Sequence[float], pen: Pen
) -> None:
    """The top of a bar, hollow, for so many of its number that were added later."""
    lows = [(value or 0) - added for value, added in zip(values, later, strict=True)]
    tops = [value if added else None for value, added in zip(values, later, strict=True)]
    bars = _bars(columns, lows, tops, pen)
    if bars is not None:
        filling = _hollow(pen) if columns.have_dots else _pale(pen)
        panel.add_artist(PathPatch(bars, zorder=2.5, **filling))


def draw_dots(panel: Axes, columns: Columns, values: Values, pen: Pen) -> None:
    """A mark for each number, joined by nothing."""
    _plot_dots(panel, columns, values, pen)


def draw_line(panel: Axes, columns: Columns, values: Values, pen: Pen) -> None:
    """A line through the numbers, broken where there is none."""
    if all(value is None for value in values):
        return
    panel.plot(
        columns.middles,
        _with_nans(values),
        color=pen.colour,
        linestyle=pen.mark.dash,
        linewidth=pen.look.text * (0.12 if columns.have_dots and not pen.is_quiet else 0.08),
        solid_joinstyle="round",
        zorder=2 if pen.is_quiet else 3,
    )
    if not columns.have_dots:
        values = [value if _is_lonely(values, i) else None for i, value in enumerate(values)]
    _plot_dots(panel, columns, values, pen)


def draw_band(panel: Axes, columns: Columns, lows: Values, highs: Values, pen: Pen) -> None:
    """A pale band from the lowest to the highest, broken where there is none."""
    panel.fill_between(
        columns.middles,
        _with_nans(lows),
        _with_nans(highs),
        color=pen.colour,
        alpha=_BAND_ALPHA,
        linewidth=0,
        zorder=1,
    )


def write_numbers(
    panel: Axes, columns: Columns, values: Values, look: Look, words: Callable[[float], str]
) -> None:
    """Where columns are few, the number above each mark."""
    if not columns.have_numbers:
        return
    for x, value in zip(columns.middles, values, strict=True):
        if value:
            above = At((x, value), "data", (0, 0.3 * look.text), "center", "bottom")
            write_small(panel, words(value), above, look).set_color(look.ink)


def _bars(columns: Columns, lows: Sequence[float], tops: Values, pen: Pen) -> Path | None:
    """All bars in one shape, which is drawn far faster than many; None where there is none."""
    share = _bar_share(columns, pen)
    corners: list[tuple[float, float]] = []
    for middle, width, low, top in zip(columns.middles, columns.widths, lows, tops, strict=True):
        if top:
            left, right = middle - width * share / 2, middle + width * share / 2
            corners += [(left, low), (left, top), (right, top), (right, low), (left, low)]
    return Path(corners, _BAR_CODES * (len(corners) // len(_BAR_CODES))) if corners else None


def _bar_share(columns: Columns, pen: Pen) -> float:
    """How much of its column a bar fills."""
    if not columns.have_dots:
        return 1.0
    return min(0.45 if pen.is_quiet else 0.7, _WIDEST_BAR / columns.room)


def _filling(columns: Columns, pen: Pen) -> dict[str, Any]:
    """Full, or where colour may be lost and there is room, striped for a series standing back."""
    if not (pen.look.hatched and pen.is_quiet and columns.room >= _ROOM_FOR_STRIPES):
        return {"facecolor": pen.colour, "linewidth": 0}
    return _striped(pen)


def _striped(pen: Pen) -> dict[str, Any]:
    return {
        "facecolor": pen.look.ground,
        "edgecolor": pen.colour,
        "linewidth": 0.08 * pen.look.text,
        "hatch": "////",
    }


def _hollow(pen: Pen) -> dict[str, Any]:
    edge = 0.07 * pen.look.text
    return {"facecolor": pen.look.ground, "edgecolor": pen.colour, "linewidth": edge}


def _pale(pen: Pen) -> dict[str, Any]:
    """Where a bar is too narrow for an edge."""
    return {"facecolor": pen.look.ground, "alpha": _PALE_ALPHA, "linewidth": 0}


def _plot_dots(panel: Axes, columns: Columns, values: Values, pen: Pen) -> None:
    if all(value is None for value in values):
        return
    size = columns.mark_size(_QUIET_MARK if pen.is_quiet else _MARK)
    panel.plot(
        columns.middles,
        _with_nans(values),
        linestyle="none",
        marker=pen.mark.marker,
        markersize=pen.look.text * size,
        color=pen.colour,
        markeredgewidth=0,
        zorder=3 if pen.is_quiet else 4,
        clip_on=False,
    )


def _with_nans(values: Values) -> list[float]:
    return [math.nan if value is None else value for value in values]


def _is_lonely(values: Values, index: int) -> bool:
    before = values[index - 1] if index else None
    after = values[index + 1] if index + 1 < len(values) else None
    return before is None and after is None
