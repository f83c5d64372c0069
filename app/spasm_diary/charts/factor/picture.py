"""The drawing: two panels over one axis of amounts, with a dot for the days of each spot.

Where days lie on each other, the dot is larger by as much, with their number in it where it fits:
dots are never moved about, for then none would stand where it belongs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.drawing.blank_axes import add_blank_axes
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.letters import width_of, wrapped
from spasm_diary.charts.drawing.panels import (
    HEADING_LINES,
    TITLE_LINES,
    Key,
    set_heading,
    set_scale,
    set_words,
)
from spasm_diary.charts.drawing.texts import At, write_small
from spasm_diary.charts.factor.numbers import Facing, Pairing, Spot
from spasm_diary.charts.factor.sentences import axis_words, notes
from spasm_diary.charts.look import DOT, HOLLOW, SMALL, Look, Sheet, Tone
from spasm_diary.charts.scales import Scale, counts, rounded
from spasm_diary.formats import days as in_days
from spasm_diary.formats import number, span_name
from spasm_diary.words import N_, tr

_LEFT, _RIGHT, _AXIS = 3.6, 1.6, 2.9
_NOTE, _INSIDE = 1.15, 0.68
_ONE_DAY, _SMALLEST = 0.5, 0.05
_FULL: Final = 0.92
_SLEEP_FROM, _SLEEP_TO = 4, 10
_TEN: Final = 10
_TONES: Final = {
    "sleep_minutes": Tone.SLEEP,
    "sleep_quality": Tone.SLEEP,
    "stress": Tone.STRESS,
    "tiredness": Tone.TIREDNESS,
    "pain": Tone.PAIN,
    "drinks_ml": Tone.DRINKS,
}
_TITLES: Final = (
    (N_("Spasms on the same day · {days}"), N_("Same day · {days}")),
    (N_("Spasms on the day after · {days}"), N_("Day after · {days}")),
)
"""In full, and for a narrow sheet."""
_SIGN: Final = 1.2
_MOST_NUMBERS: Final = 16
"""In a panel: words cost more time than all that is drawn."""


@dataclass(frozen=True, slots=True)
class _Room:
    """A panel on its sheet, and what its axes go to."""

    axes: Axes
    width: float
    height: float
    """In the size of the text."""
    low: float
    high: float
    top: float

    def cell(self, data: Facing, rows: int) -> float:
        """How large a dot can be without touching the next ones."""
        wide = self.width * data.step / (self.high - self.low)
        return _FULL * min(wide, self.height * rows / self.top)


def draw(data: Facing, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure = new_figure(look, sheet)
        em_wide = sheet.em(look)[0]
        foot = _foot(data, look, (1 / em_wide - _LEFT - _RIGHT) * look.text)
        rooms = _add_rooms(figure, data, look, sheet, len(foot))
        pairings = (data.same_day, data.day_after)
        for room, pairing, titles in zip(rooms, pairings, _TITLES, strict=True):
            ways = [tr(title).format(days=in_days(pairing.days)) for title in titles]
            words = ways[0] if width_of(ways[0], 1) + _SIGN <= room.width else ways[1]
            set_words(room.axes, [Key(DOT, words, Tone.SPASMS)], look)
            set_scale(room.axes, counts(data.most_spasms), look)
            room.axes.set_ylim(-0.06 * room.top, 1.06 * room.top)
            _draw_dots(room, data, pairing, look)
        _write_axis(rooms[-1], data, foot, look)
        if sheet.titled:
            words = tr("{what} against spasms, {days}").format(
                what=tr(data.factor.label), days=span_name(data.period.first, data.period.last)
            )
            set_heading(figure, words, look, sheet)
        return Drawing(figure, _places(rooms, data))


def _add_rooms(
    figure: Figure, data: Facing, look: Look, sheet: Sheet, foot: int
) -> tuple[_Room, _Room]:
    em_wide, em_high = sheet.em(look)
    heading = HEADING_LINES if sheet.titled else 0
    lines = 1 / em_high - heading - _AXIS - foot * _NOTE - 2 * TITLE_LINES - 0.3
    width, height = max(0.1, 1 - (_LEFT + _RIGHT) * em_wide), max(0.05, lines * em_high / 2)
    low, high = _reach(data)
    top, found = 1 - heading * em_high, []
    for _ in range(2):
        top -= TITLE_LINES * em_high + height
        axes = add_blank_axes(figure, (_LEFT * em_wide, top, width, height))
        axes.set_xlim(low, high)
        sizes = (width / em_wide, height / em_high)
        found.append(_Room(axes, *sizes, low, high, counts(data.most_spasms).top))
    return found[0], found[1]


def _reach(data: Facing) -> tuple[float, float]:
    """What the axis of amounts goes from and to, with air for the dots at its ends."""
    amounts, air = data.amounts or (0.0,), data.step / 2
    low, high = 0.0, float(_TEN)
    if data.factor.measure == "sleep_minutes":
        low, high = min(_SLEEP_FROM, floor(amounts[0])), max(_SLEEP_TO, ceil(amounts[-1]))
    elif data.factor.step >= 1:
        high = max(rounded(amounts[-1]).top, 4 * data.step)
    return low - air, high + air


def _draw_dots(room: _Room, data: Facing, pairing: Pairing, look: Look) -> None:
    """Full where there were spasms, hollow where there were none."""
    if not pairing.spots:
        return
    rows = max(spot.high - spot.low + 1 for spot in pairing.spots)
    largest = sqrt(max(spot.days for one in (data.same_day, data.day_after) for spot in one.spots))
    one_day = max(_SMALLEST, min(_ONE_DAY, room.cell(data, rows) / largest))
    colour = look.tones[Tone.SPASMS]
    for spots, face in (
        ([spot for spot in pairing.spots if spot.high], colour),
        ([spot for spot in pairing.spots if not spot.high], look.ground),
    ):
        room.axes.scatter(
            [spot.amount for spot in spots],
            [spot.spasms for spot in spots],
            s=[(one_day * look.text) ** 2 * spot.days for spot in spots],
            facecolor=face,
            edgecolor=colour,
            linewidth=0.07 * look.text,
            zorder=3,
            clip_on=False,
        )
    _write_days(room, pairing.spots, one_day, look)


def _write_days(room: _Room, spots: Sequence[Spot], one_day: float, look: Look) -> None:
    """The number of days inside the dots that are large enough, the largest first."""
    fitting = [
        spot
        for spot in sorted(spots, key=lambda spot: -spot.days)
        if spot.days > 1 and one_day * sqrt(spot.days) > _INSIDE * _wide(number(spot.days))
    ]
    for spot in fitting[:_MOST_NUMBERS]:
        inside = At((spot.amount, spot.spasms), "data", (0, 0), "center", "center_baseline")
        text = write_small(room.axes, number(spot.days), inside, look)
        text.set(fontsize=_INSIDE * look.text, color=look.ground if spot.high else look.ink)


def _wide(digits: str) -> float:
    """In the size of their text, with a hair of air."""
    return 0.3 + 0.62 * len(digits)


def _write_axis(room: _Room, data: Facing, foot: Sequence[str], look: Look) -> None:
    """The amounts under the lower panel, what they are of, and the notes."""
    scale = _amounts_scale(data, room)
    for tick, words in zip(scale.ticks, scale.labels, strict=True):
        if room.low <= tick <= room.high:
            under = At((tick, 0), ("data", "axes fraction"), (0, -0.4 * look.text), "center", "top")
            write_small(room.axes, words, under, look)
    below = At((0, 0), "axes fraction", (0, -1.6 * look.text), "left", "top")
    text = write_small(room.axes, axis_words(data.factor, data), below, look)
    tone = _TONES.get(data.factor.measure)
    text.set(color=look.tones[tone] if tone else look.ink, fontsize=look.text)
    for index, line in enumerate(foot):
        away = -(_AXIS + index * _NOTE) * look.text
        write_small(room.axes, line, At((0, 0), "axes fraction", (0, away), "left", "top"), look)


def _amounts_scale(data: Facing, room: _Room) -> Scale:
    if data.factor.measure == "sleep_minutes":
        ticks = range(floor(room.low + 1), ceil(room.high))
        every = max(1, ceil(len(ticks) * 2.5 / room.width))
        return Scale(0, tuple(ticks[::every]), tuple(map(number, ticks[::every])))
    if data.factor.step < 1:
        return Scale(_TEN, tuple(range(0, 11, 2)), tuple(map(number, range(0, 11, 2))))
    return rounded(room.high - data.step / 2, 8 if room.width > 8 * 4 else 4)


def _foot(data: Facing, look: Look, room: float) -> list[str]:
    meaning = tr("{dot} one day · larger: several days · {ring} no spasms").format(
        dot=DOT.sign, ring=HOLLOW.sign
    )
    size = SMALL * look.text
    if not data.amounts:
        nothing = tr("{what}: no day has this and spasms recorded.")
        return wrapped(nothing.format(what=tr(data.factor.label)), size, room)
    return [*wrapped(meaning, size, room), *wrapped(" ".join(notes(data)), size, room)]


def _places(rooms: tuple[_Room, _Room], data: Facing) -> tuple[Place, ...]:
    """A strip through both panels for each amount."""
    first, last = rooms[0].axes.get_position(), rooms[1].axes.get_position()
    one = first.width / (rooms[0].high - rooms[0].low)
    return tuple(
        Place(
            first.x0 + (amount - data.step / 2 - rooms[0].low) * one,
            1 - first.y1,
            data.step * one,
            first.y1 - last.y0,
        )
        for amount in data.amounts
    )
