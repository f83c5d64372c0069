"""Panels under one time axis: each with words above it, a few numbers beside it, lines behind it.

The layout is reckoned in lines of text, not measured by matplotlib: its layout engines draw all
twice. In every panel, x counts days from the first of the period, so that a day is 1 wide.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from matplotlib.transforms import Transform

from spasm_diary.charts.chart import Period, Place
from spasm_diary.charts.drawing.blank_axes import add_blank_axes
from spasm_diary.charts.drawing.letters import fitted, width_of
from spasm_diary.charts.drawing.texts import At, Side, write_small
from spasm_diary.charts.look import FONT, POINTS_PER_INCH, SMALL, Look, Mark, Sheet, Tone
from spasm_diary.charts.scales import Scale
from spasm_diary.charts.time_axis import labels_of, lines_of

TITLE_LINES: Final = 2.2
"""From one panel to the next: the words above it, and air."""
AXIS_LINES: Final = 4.2
"""Below the last panel: the dates, and what the marks mean."""
HEADING_LINES: Final = 2.0
_LEFT, _RIGHT = 3.6, 1.2
_LABEL_WIDTH: Final = 4.6
_ABOVE, _BESIDE = 0.45, 0.45
_APART, _SMALLEST_WORDS = 1.2, 0.7
_LEADING, _A_HAIR = 1.25, 0.001
_FOOT_LINE: Final = 1.15
"""How much a further line below the dates takes."""
_SCALED: Final = 0.9
"""How much of a panel's height its numbers stand beside, at least."""

Line: TypeAlias = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Key:
    """A series in the words above a panel, with the sign it is drawn with."""

    mark: Mark
    text: str
    tone: Tone | None
    """None for what is no measure."""


def add_panels(  # noqa: PLR0913 - the last has its usual value
    figure: Figure,
    heights: Sequence[float],
    period: Period,
    look: Look,
    sheet: Sheet,
    *,
    foot_lines: int = 1,
) -> list[Axes]:
    """Axes one below the other, with heights in this proportion; the last bears the dates.

    `foot_lines` are for what the marks mean, below the dates.
    """
    em_wide, em_high = sheet.em(look)
    above = (HEADING_LINES if sheet.titled else 0) * em_high
    left = _LEFT * em_wide
    between = TITLE_LINES * em_high
    below = (AXIS_LINES + _FOOT_LINE * max(0, foot_lines - 1)) * em_high
    room = max(0.1, 1 - above - below - len(heights) * between)
    width = panel_width(look, sheet) * em_wide
    panels, top = [], 1 - above
    for share in heights:
        height = room * share / sum(heights)
        top -= between + height
        panels.append(add_blank_axes(figure, (left, top, width, height)))
    for panel in panels:
        panel.set_xlim(0, period.days)
    _set_dates(panels[-1], period, look, int(width / em_wide / _LABEL_WIDTH))
    return panels


def panel_width(look: Look, sheet: Sheet) -> float:
    """How wide the panels of a sheet are, in the size of the text."""
    em_wide = sheet.em(look)[0]
    return max(0.1, 1 - (_LEFT + _RIGHT) * em_wide) / em_wide


def lines_for_panels(panels: int, look: Look, sheet: Sheet) -> float:
    """How many lines of text so many panels share between their words, dates and heading."""
    taken = AXIS_LINES + panels * TITLE_LINES + (HEADING_LINES if sheet.titled else 0)
    return max(1.0, 1 / sheet.em(look)[1] - taken)


def set_words(panel: Axes, keys: Sequence[Key], look: Look) -> None:
    """The panel's series in words above it, smaller where it is too narrow for them.

    Before they are too small to be read they go on two lines.
    """
    room = _size_of(panel, look)[0]
    share = min(1.0, max(_SMALLEST_WORDS, room / max(1.0, _wide(keys))))
    small = look.with_text(share * look.text)
    for number, row in enumerate(reversed(_rows(keys, room / share))):
        before = None
        for key in row:
            before = _word(panel, key, before, small, number * _LEADING)


def _rows(keys: Sequence[Key], room: float) -> list[list[Key]]:
    """As many on a line as there is room for."""
    rows: list[list[Key]] = []
    for key in keys:
        if rows and _wide([*rows[-1], key]) <= room + _A_HAIR:
            rows[-1].append(key)
        else:
            rows.append([key])
    return rows


def _wide(keys: Sequence[Key]) -> float:
    """How much room the words of one line take, in their own size."""
    return sum(width_of(f"{key.mark.sign} {key.text}", 1) + _APART for key in keys) - _APART


def set_foot(panel: Axes, words: str, look: Look) -> None:
    """What the marks of all panels mean, below the dates under the last one."""
    below = At((0, 0), "axes fraction", (0, -2.9 * look.text), "left", "top")
    write_small(panel, words, below, look)


def rule_time(panel: Axes, period: Period, look: Look) -> None:
    """Lines where weeks, months or years begin."""
    starts = [(day - period.first).days for day in lines_of(period)]
    lines = [((start, 0), (start, 1)) for start in starts]
    _rule(panel, lines, panel.get_xaxis_transform(), look)


def set_scale(panel: Axes, scale: Scale, look: Look, *, numbers_above: bool = False) -> None:
    """The numbers beside a panel, with a hair of room so that marks at its edges are whole.

    With `numbers_above`, there is room for a line of text above the highest mark. A low panel has
    fewer numbers.
    """
    scale = scale.with_room(_size_of(panel, look)[1] * _SCALED)
    panel.set_ylim(-0.04 * scale.top, (1.3 if numbers_above else 1.06) * scale.top)
    left, right = panel.get_xlim()
    _rule(panel, [((left, tick), (right, tick)) for tick in scale.ticks], panel.transData, look)
    for tick, words in zip(scale.ticks, scale.labels, strict=True):
        beside = At((left, tick), "data", (-_BESIDE * look.text, 0), "right", "center_baseline")
        write_small(panel, words, beside, look)


def set_heading(
    figure: Figure, words: str, look: Look, sheet: Sheet, *, left: float = _LEFT
) -> None:
    """The title of a picture that stands alone, so many sizes of the text from its left edge."""
    em_wide, em_high = sheet.em(look)
    size = look.text * 1.1
    room = 0.9 * (1 / em_wide - 2 * left) * look.text  # bold is wider
    figure.text(
        left * em_wide,
        1 - 0.8 * em_high,
        fitted(words, size, room),
        va="top",
        color=look.ink,
        fontsize=size,
        fontweight="bold",
        fontfamily=FONT,
    )


def width_in_text(panel: Axes, look: Look, sheet: Sheet) -> float:
    """How wide a panel is, in the size of the text."""
    return panel.get_position().width / sheet.em(look)[0]


def _size_of(panel: Axes, look: Look) -> tuple[float, float]:
    """How wide and how high a panel is, in the size of the text."""
    figure, box = panel.figure, panel.get_position()
    em = figure.dpi * look.text / POINTS_PER_INCH
    return box.width * figure.bbox.width / em, box.height * figure.bbox.height / em


def places_of(
    columns: Sequence[Period], period: Period, panels: Sequence[Axes]
) -> tuple[Place, ...]:
    """Where each column is: from the top of the first panel to the foot of the last."""
    first, last = panels[0].get_position(), panels[-1].get_position()
    top, height = 1 - first.y1, first.y1 - last.y0
    day = first.width / period.days
    return tuple(
        Place(first.x0 + (column.first - period.first).days * day, top, column.days * day, height)
        for column in columns
    )


def _word(
    panel: Axes, key: Key, before: Annotation | None, look: Look, higher: float
) -> Annotation:
    if before is None:
        at = At((0, 1), "axes fraction", (0, (_ABOVE + higher) * look.text), "left", "bottom")
    else:
        at = At((1, 0), before, (_APART * look.text, 0), "left", "bottom")
    text = write_small(panel, f"{key.mark.sign} {key.text}", at, look)
    text.set(color=look.tones[key.tone] if key.tone else look.ink, fontsize=look.text)
    return text


def _rule(panel: Axes, lines: Sequence[Line], transform: Transform, look: Look) -> None:
    ruled = LineCollection(
        lines, transform=transform, colors=look.lines, linewidths=0.06 * look.text, zorder=0
    )
    panel.add_collection(ruled, autolim=False)


def _set_dates(panel: Axes, period: Period, look: Look, room: int) -> None:
    wide = _size_of(panel, look)[0]
    for label in labels_of(period, room):
        x = (label.day - period.first).days + (0.5 if label.centred else 0)
        side: Side = "center" if label.centred else "left"
        if label.centred:  # the last one stays on the sheet
            half = max(width_of(line, SMALL) for line in label.text.splitlines()) / 2
            x = min(x, period.days * (wide + _RIGHT - half) / wide)
        under = At((x, 0), ("data", "axes fraction"), (0, -_BESIDE * look.text), side, "top")
        write_small(panel, label.text, under, look)
