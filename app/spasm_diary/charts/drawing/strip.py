"""A strip of marks under the time axis of a chart: a row for each sort of what happened.

Where there is room up to the next mark of its row, the name stands beside the mark.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from matplotlib.axes import Axes

from spasm_diary.charts.drawing.letters import fitted, width_of
from spasm_diary.charts.drawing.marks import Columns
from spasm_diary.charts.drawing.panels import Key, lines_for_panels, set_words
from spasm_diary.charts.drawing.texts import At, Side, write_small
from spasm_diary.charts.happenings import Happening, Sort
from spasm_diary.charts.look import CHANGED, NOTED, SMALL, VISIT, Look, Sheet
from spasm_diary.words import tr

MARKS: Final = {Sort.APPOINTMENT: VISIT, Sort.CHANGE: CHANGED, Sort.NOTE: NOTED}
ROW_LINES: Final = 1.1
_MARK, _SMALLEST_MARK = 0.6, 0.35
_BESIDE: Final = 0.55
_SIGN: Final = 2.3
_AIR: Final = 0.8
_LONGEST_NAME: Final = 14.0
"""All in the size of the text."""
MOST_NAMES: Final = 12
"""Words cost more time than all that is drawn."""


def strip_share(
    happenings: Sequence[Sequence[Happening]], others: Sequence[float], look: Look, sheet: Sheet
) -> float:
    """The height of a strip, in the proportion that the panels below it are given in."""
    wanted = ROW_LINES * len(sorts_of(happenings))
    room = lines_for_panels(len(others) + 1, look, sheet)
    wanted = min(wanted, room / 2)
    return sum(others) * wanted / max(0.1, room - wanted)


def draw_strip(
    panel: Axes, columns: Columns, happenings: Sequence[Sequence[Happening]], look: Look
) -> None:
    """A mark in each column where something happened, with what it stands for above."""
    sorts = sorts_of(happenings)
    panel.set_ylim(-0.5, len(sorts) - 0.5)
    set_words(panel, _keys(columns, sorts), look)
    names = MOST_NAMES
    for row, sort in zip(reversed(range(len(sorts))), sorts, strict=True):
        spots = _spots(columns, happenings, sort)
        panel.plot(
            [x for x, _ in spots],
            [row] * len(spots),
            linestyle="none",
            marker=MARKS[sort].marker,
            markersize=look.text * _size(panel, columns, spots, sort),
            color=look.ink,
            markeredgewidth=look.text * (0.1 if sort is Sort.NOTE else 0),
            zorder=3,
            clip_on=False,
        )
        names -= _write_names(panel, columns, spots, (row, names), look)


def _keys(columns: Columns, sorts: Sequence[Sort]) -> list[Key]:
    """What the marks stand for, in short words where the panel is narrow."""
    room = columns.room * len(columns.widths)
    full, short = (
        [Key(MARKS[sort], tr(label), None) for sort, label in labels]
        for labels in ([(one, one.label) for one in sorts], [(one, one.short) for one in sorts])
    )
    wide = sum(width_of(key.text, 1) + _SIGN for key in full)
    return full if wide <= room else short


def sorts_of(happenings: Sequence[Sequence[Happening]]) -> list[Sort]:
    found = {one.sort for column in happenings for one in column}
    return [sort for sort in Sort if sort in found]


def _size(
    panel: Axes, columns: Columns, spots: Sequence[tuple[float, list[str]]], sort: Sort
) -> float:
    """So that a mark does not run into the next one, if that leaves it large enough to see."""
    if sort is Sort.NOTE:
        return _MARK  # a stroke is high, and hardly wide
    nearest = min((b - a for (a, _), (b, _) in pairwise(spots)), default=panel.get_xlim()[1])
    return max(_SMALLEST_MARK, min(_MARK, 0.9 * nearest * columns.em_per_day))


def _spots(
    columns: Columns, happenings: Sequence[Sequence[Happening]], sort: Sort
) -> list[tuple[float, list[str]]]:
    """Where the marks of a sort are, and what stands beside each."""
    found = []
    for x, column in zip(columns.middles, happenings, strict=True):
        names = [one.name for one in column if one.sort is sort]
        if names:
            found.append((x, names))
    return found


def _write_names(
    panel: Axes,
    columns: Columns,
    spots: Sequence[tuple[float, list[str]]],
    row_and_most: tuple[int, int],
    look: Look,
) -> int:
    """All names of a row or none, so that no mark seems to lack one. How many there were."""
    row, most = row_and_most
    if not 0 < len(spots) <= most or not any(name for _, names in spots for name in names):
        return 0
    size = SMALL * look.text
    words = [fitted(tr(", ").join(names), size, _LONGEST_NAME * look.text) for _, names in spots]
    wide = [(_BESIDE + width_of(one, size) / look.text) / columns.em_per_day for one in words]
    sides = _sides([x for x, _ in spots], wide, panel.get_xlim()[1], _AIR / columns.em_per_day)
    if sides is None:
        return 0
    for (x, _), one, side in zip(spots, words, sides, strict=True):
        away = _BESIDE * look.text * (1 if side == "left" else -1)
        write_small(panel, one, At((x, row), "data", (away, 0), side, "center_baseline"), look)
    return len(words)


def _sides(
    spots: Sequence[float], wide: Sequence[float], right: float, air: float
) -> list[Side] | None:
    """Each name right of its mark, the last one left of it at need; None where there is no room."""
    found: list[Side] = []
    free = 0.0
    for index, (x, width) in enumerate(zip(spots, wide, strict=True)):
        is_last = index + 1 == len(spots)
        end = right + 2 * air if is_last else spots[index + 1] - air
        if x + width + air <= end:
            found.append("left")
            free = x + width + air
        elif is_last and x - width - air >= free:
            found.append("right")
        else:
            return None
    return found
