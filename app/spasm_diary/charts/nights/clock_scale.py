"""The clock beside the nights: evening on top, morning below, and strips for what has no time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection

from spasm_diary.charts.drawing.texts import At, write_small
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.charts.nights.numbers import Nights
from spasm_diary.charts.nights.one_night import OneNight
from spasm_diary.charts.nights.sentences import hour_words
from spasm_diary.words import tr

_EVENING, _MORNING = -2.0, 8.0
"""The scale goes at least from 22:00 to 08:00."""
_LONGEST: Final = 24.0
_MOST: Final = 0.95
_STRIP: Final = 0.1
"""Of the height of the nights."""
_STEPS: Final = (1, 2, 3, 4, 6, 8, 12)
_LINES_A_LABEL: Final = 1.7
_MOST_LABELS: Final = 8


@dataclass(frozen=True, slots=True)
class ClockScale:
    """From hour to hour, with what lies beyond them cut off."""

    first: float
    last: float
    has_blanks: bool
    """Whether there are nights without times: they have a strip above."""
    has_timeless: bool
    """Whether there are spasms without a clock time: they have a strip below."""
    is_cut: bool

    @property
    def strip(self) -> float:
        return _STRIP * (self.last - self.first)

    @property
    def blanks_at(self) -> float:
        return self.first - 0.6 * self.strip

    @property
    def timeless_at(self) -> float:
        return self.last + 0.6 * self.strip


def scale_of(data: Nights) -> ClockScale:
    """As long as all nights need, or for nights at all hours as long as most of them do."""
    spans = list(_spans(data))
    first, last = _EVENING, _MORNING
    if spans:
        first = min(first, *(start for start, _end in spans))
        last = max(last, *(end for _start, end in spans))
    is_cut = last - first > _LONGEST
    if is_cut:
        first = max(first, _share(sorted(start for start, _end in spans), 0.05))
        last = min(
            max(_share(sorted(end for _start, end in spans), 0.95), first + 1), first + _LONGEST
        )
    shown = data.nights if data.is_daily else ()
    return ClockScale(
        floor(first),
        ceil(last),
        has_blanks=any(not night.times for night in shown),
        has_timeless=any(spasm.at is None for night in shown for spasm in night.spasms),
        is_cut=is_cut,
    )


def set_clock(panel: Axes, scale: ClockScale, look: Look, sheet: Sheet) -> None:
    """Lines and clock times beside the panel."""
    top = scale.first - (1.2 * scale.strip if scale.has_blanks else 0)
    bottom = scale.last + (1.2 * scale.strip if scale.has_timeless else 0)
    panel.set_ylim(bottom, top)
    lines = panel.get_position().height / sheet.em(look)[1]
    room = max(2, min(_MOST_LABELS, int(lines / _LINES_A_LABEL)))
    hours = scale.last - scale.first
    step = next((step for step in _STEPS if hours / step < room), _STEPS[-1])
    right = panel.get_xlim()[1]
    ticks = [hour for hour in range(int(scale.first), int(scale.last) + 1) if hour % step == 0]
    ruled = LineCollection(
        [((0, tick), (right, tick)) for tick in ticks],
        colors=look.lines,
        linewidths=0.06 * look.text,
        zorder=0,
    )
    panel.add_collection(ruled, autolim=False)
    for tick in ticks:
        _beside(panel, tick, hour_words(tick), look)
    if scale.has_blanks:
        _beside(panel, scale.blanks_at, tr("no times"), look)
    if scale.has_timeless:
        _beside(panel, scale.timeless_at, tr("no time"), look)


def _beside(panel: Axes, hour: float, words: str, look: Look) -> None:
    beside = At((0, hour), "data", (-0.45 * look.text, 0), "right", "center_baseline")
    text = write_small(panel, words, beside, look)
    room = 2.9 * look.text
    text.set_fontsize(min(text.get_fontsize(), room / (0.56 * max(1, len(words)))))


def _spans(data: Nights) -> Iterator[tuple[float, float]]:
    if data.is_daily:
        for night in data.nights:
            if night.times:
                yield night.times[0][1], _end(night)
        return
    for column in data.columns:
        times = column.times.values()
        if times:
            yield min(one.earliest for one in times), max(one.latest for one in times)


def _end(night: OneNight) -> float:
    return night.times[-1][1]


def _share(ordered: Sequence[float], share: float) -> float:
    return ordered[round(share * (len(ordered) - 1))]
