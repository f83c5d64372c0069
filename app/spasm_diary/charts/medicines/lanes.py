"""Lanes of treatments: a bar while one was taken, marks where it changed, ticks for doses.

In a lane, y goes down from its number to the next: a line for its name and amounts, the bar, and
the ticks. Where a column is many days, a tick is as high as the share of days with doses.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Annotation

from spasm_diary.charts.drawing.letters import fitted, width_of
from spasm_diary.charts.drawing.marks import Columns
from spasm_diary.charts.drawing.panels import Key, set_words
from spasm_diary.charts.drawing.texts import At, write_small
from spasm_diary.charts.look import BEGUN, DIAMOND, ENDED, SMALL, TAKEN, Look, Mark
from spasm_diary.charts.medicines.numbers import Lane, Medicines, Turn
from spasm_diary.charts.medicines.sentences import amount_words, name_of, turn_label
from spasm_diary.domain.treatments import Change
from spasm_diary.words import N_, tr

MARKS: Final[dict[Change, tuple[Mark, str]]] = {
    Change.BEGUN: (BEGUN, N_("begun")),
    Change.CHANGED: (DIAMOND, N_("changed")),
    Change.STOPPED: (ENDED, N_("stopped")),
}
_NAME, _BAR_FROM, _BAR_TO, _TICK_FROM, _TICK_TO = 0.24, 0.47, 0.63, 0.7, 0.93
_MARK, _SMALLEST_MARK = 0.75, 0.4
_HALF_MARK: Final = 0.4
_AIR: Final = 0.8
_NAME_SHARE: Final = 0.6
"""Of the width that a name may take."""
MOST_LINES, MOST_AMOUNTS = 16, 16
_WIDEST_TICK: Final = 0.3


def draw_lanes(panel: Axes, data: Medicines, columns: Columns, look: Look) -> None:
    if not data.lanes:
        set_words(panel, [Key(TAKEN, tr("No treatment is recorded."), None)], look)
        return
    panel.set_ylim(len(data.lanes), 0)
    set_words(panel, _keys(data), look)
    bars = [
        ((run.first - data.period.first).days, (run.last - data.period.first).days + 1, index)
        for index, lane in enumerate(data.lanes)
        for run in lane.runs
    ]
    _fill(panel, [(a, b, i + _BAR_FROM, i + _BAR_TO) for a, b, i in bars], look.quiet)
    _fill(panel, _ticks(data, columns), look.ink)
    for change in Change:
        _mark(panel, data, change, (_mark_size(data, columns), look))
    amounts = MOST_AMOUNTS
    for index in range(len(data.lanes)):
        amounts -= _write(panel, data, columns, (index, amounts), look)


def draw_turns(panels: Sequence[Axes], data: Medicines, look: Look) -> None:
    """A dotted line where something changed, while they are few enough to tell apart."""
    spots = {_x(turn, data) for lane in data.lanes for turn in lane.turns}
    if not 0 < len(spots) <= MOST_LINES:
        return
    for panel in panels:
        lines = LineCollection(
            [((x, 0), (x, 1)) for x in sorted(spots)],
            transform=panel.get_xaxis_transform(),
            colors=look.quiet,
            linewidths=0.08 * look.text,
            linestyles=[(0, (1.5, 2.5))],
            zorder=1,
        )
        panel.add_collection(lines, autolim=False)


def _keys(data: Medicines) -> list[Key]:
    """What the marks mean that there are."""
    changes = {turn.change for lane in data.lanes for turn in lane.turns}
    keys = [
        Key(mark, tr(label), None) for change, (mark, label) in MARKS.items() if change in changes
    ]
    if any(lane.doses for lane in data.lanes):
        words = tr("day with a dose") if data.is_daily else tr("share of days with a dose")
        keys.append(Key(TAKEN, words, None))
    return keys


def _fill(panel: Axes, boxes: Sequence[tuple[float, float, float, float]], colour: str) -> None:
    """Rectangles, all in one shape: left, right, top and foot of each."""
    if not boxes:
        return
    corners = [
        spot
        for left, right, top, foot in boxes
        for spot in ((left, foot), (left, top), (right, top), (right, foot), (left, foot))
    ]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(boxes)
    panel.add_artist(PathPatch(Path(corners, codes), facecolor=colour, linewidth=0, zorder=2))


def _ticks(data: Medicines, columns: Columns) -> list[tuple[float, float, float, float]]:
    """In each column with doses; all of its days make a tick of full height."""
    half = min(0.35, _WIDEST_TICK / columns.room / 2) if data.is_daily else 0.5
    found = []
    for index, lane in enumerate(data.lanes):
        spots = zip(columns.middles, columns.widths, lane.dose_days, strict=True)
        for middle, width, days in spots:
            if days:
                top = index + _TICK_TO - (_TICK_TO - _TICK_FROM) * days / width
                found.append((middle - half * width, middle + half * width, top, index + _TICK_TO))
    return found


def _mark_size(data: Medicines, columns: Columns) -> float:
    """As large as the closest two of a lane leave it, if that is large enough to see."""
    gaps = (
        (after.day - turn.day).days
        for lane in data.lanes
        for turn, after in pairwise(lane.turns)
        if after.day > turn.day
    )
    nearest = min(gaps, default=data.period.days)
    return max(_SMALLEST_MARK, min(_MARK, 0.95 * nearest * columns.em_per_day))


def _mark(panel: Axes, data: Medicines, change: Change, how: tuple[float, Look]) -> None:
    size, look = how
    middle = (_BAR_FROM + _BAR_TO) / 2
    spots = [
        (_x(turn, data), index + middle)
        for index, lane in enumerate(data.lanes)
        for turn in lane.turns
        if turn.change is change
    ]
    if spots:
        panel.plot(
            [x for x, _ in spots],
            [y for _, y in spots],
            linestyle="none",
            marker=MARKS[change][0].marker,
            markersize=size * look.text * (0.85 if change is Change.CHANGED else 1),
            color=look.ink,
            markeredgecolor=look.ground,
            markeredgewidth=0.08 * look.text,
            zorder=4,
            clip_on=False,
        )


def _write(
    panel: Axes, data: Medicines, columns: Columns, lane_and_most: tuple[int, int], look: Look
) -> int:
    """The name of a lane, and its amounts: all of them or none. How many amounts there were."""
    index, most = lane_and_most
    lane, size, em = data.lanes[index], look.text, columns.em_per_day
    whole = panel.get_xlim()[1] * em
    amounts = [(turn_label(turn), _x(turn, data) * em) for turn in lane.turns]
    amounts = [(words, x) for words, x in amounts if words]
    share = _NAME_SHARE if amounts else 1
    name = fitted(_named(lane), size, share * whole * size)
    _put(panel, 0, index, name, look).set(color=look.ink, fontsize=size)
    end, placed = width_of(name, size) / size + _AIR, []
    for words, x in amounts:
        half = width_of(words, SMALL) / 2
        at = min(max(x - half, end), x - _HALF_MARK)
        if at < end or at + 2 * half > whole or len(amounts) > most:
            return 0
        placed.append((at, words))
        end = at + 2 * half + _AIR
    for at, words in placed:
        _put(panel, at / em, index, words, look)
    return len(placed)


def _named(lane: Lane) -> str:
    """With the amount where it was taken from before the period on."""
    if lane.amount is None or not lane.runs or lane.runs[0].is_begun:
        return name_of(lane)
    return tr("{name}, {amount}").format(name=name_of(lane), amount=amount_words(lane))


def _put(panel: Axes, x: float, index: int, words: str, look: Look) -> Annotation:
    at = At((x, index + _NAME), "data", (0, 0), "left", "center_baseline")
    return write_small(panel, words, at, look)


def _x(turn: Turn, data: Medicines) -> float:
    return (turn.day - data.period.first).days + 0.5
