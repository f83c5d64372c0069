"""The drawing: the nights as bars on the clock, their spasms as marks, and how many there were."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from matplotlib.axes import Axes

from spasm_diary.charts.chart import Drawing
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.letters import wrapped
from spasm_diary.charts.drawing.marks import Columns, Pen, draw_bars, write_numbers
from spasm_diary.charts.drawing.panels import (
    Key,
    add_panels,
    panel_width,
    places_of,
    rule_time,
    set_foot,
    set_heading,
    set_scale,
    set_words,
    width_in_text,
)
from spasm_diary.charts.look import BAR, HOLLOW, SMALL, Look, Mark, Sheet, Tone
from spasm_diary.charts.nights.clock_scale import ClockScale, scale_of, set_clock
from spasm_diary.charts.nights.marks import NOT_SAID, NOT_WOKEN, WOKEN, draw_spasms
from spasm_diary.charts.nights.numbers import Nights
from spasm_diary.charts.nights.one_night import Part
from spasm_diary.charts.nights.stretches import draw_middles, draw_nights
from spasm_diary.charts.scales import rounded
from spasm_diary.formats import short_number, span_name
from spasm_diary.words import N_, tr

_HEIGHTS: Final = (6.0, 1.7)
_FOLDED: Final = 0.25
"""The height of a panel with nothing in it: its words alone."""
_LEAST_SPASMS, _LEAST_ON_AVERAGE = 4, 2
"""What the scale goes to at least, so that a single spasm does not fill the panel."""
_KEYS: Final = {
    Part.ASLEEP: Key(Mark("s", "\N{BLACK SQUARE}"), N_("Asleep"), Tone.SLEEP),
    Part.AWAKE: Key(Mark("s", "\N{LIGHT SHADE}"), N_("Awake in bed"), Tone.SLEEP),
    Part.UNKNOWN: Key(
        Mark("s", "\N{SQUARE WITH UPPER RIGHT TO LOWER LEFT FILL}"),
        N_("In bed, sleep not known"),
        Tone.SLEEP,
    ),
}


def draw(data: Nights, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure, days = new_figure(look, sheet), [column.days for column in data.columns]
        has_spasms = any(column.told for column in data.columns)
        heights = (_HEIGHTS[0], _HEIGHTS[1] if has_spasms else _FOLDED)
        scale, room = scale_of(data), panel_width(look, sheet) * look.text
        foot = wrapped(_meaning(data, scale), SMALL * look.text, room)
        nights, spasms = add_panels(figure, heights, data.period, look, sheet, foot_lines=len(foot))
        columns = Columns.of(days, data.period, width_in_text(nights, look, sheet))
        set_words(nights, list(_keys(data)), look)
        if data.nights:
            rule_time(nights, data.period, look)
            set_clock(nights, scale, look, sheet)
            if data.is_daily:
                draw_nights(nights, data, columns, scale, look)
                draw_spasms(nights, data, columns, scale, look)
            else:
                draw_middles(nights, data, columns, look)
        _draw_counts(spasms, data, columns, look)
        set_foot(spasms, "\n".join(foot), look)
        if sheet.titled:
            period = span_name(data.period.first, data.period.last)
            set_heading(figure, tr("Spasm diary, {days}").format(days=period), look, sheet)
        return Drawing(figure, places_of(days, data.period, (nights, spasms)))


def _draw_counts(panel: Axes, data: Nights, columns: Columns, look: Look) -> None:
    words = tr("Spasms in a night") if data.is_daily else tr("Spasms in a night, on average")
    values = [column.a_night for column in data.columns]
    known = [value for value in values if value is not None]
    if not known:
        words = tr("{what}: not recorded").format(what=tr("Spasms in the night"))
        set_words(panel, [Key(BAR, words, Tone.SPASMS)], look)
        return
    set_words(panel, [Key(BAR, words, Tone.SPASMS)], look)
    rule_time(panel, data.period, look)
    least = _LEAST_SPASMS if data.is_daily else _LEAST_ON_AVERAGE
    scale = rounded(max(least, *known), most_ticks=2)
    set_scale(panel, scale, look, numbers_above=columns.have_numbers)
    draw_bars(panel, columns, values, Pen(BAR, Tone.SPASMS, look))
    write_numbers(panel, columns, values, look, short_number)


def _keys(data: Nights) -> Iterator[Key]:
    """What the stretches mean, of which there are any."""
    if not data.nights:
        words = tr("{what}: not recorded").format(what=tr("Nights"))
        yield replace(_KEYS[Part.ASLEEP], text=words)
        return
    if not data.is_daily:
        yield replace(_KEYS[Part.AWAKE], text=tr("In bed, medians"))
        yield replace(_KEYS[Part.ASLEEP], text=tr("Asleep, medians"))
        return
    found = {stretch.part for night in data.nights for stretch in night.stretches}
    for part, key in _KEYS.items():
        if part in found:
            yield replace(key, text=tr(key.text))
    if not found:
        yield replace(_KEYS[Part.ASLEEP], text=tr("Nights"))


def _meaning(data: Nights, scale: ClockScale) -> str:
    """What the marks mean, of those that there are."""
    woke = {spasm.woke for night in data.nights for spasm in night.spasms} if data.is_daily else ()
    parts = []
    for value, mark, words in (
        (True, WOKEN, N_("{sign} spasm that woke you")),
        (False, NOT_WOKEN, N_("{sign} spasm that did not")),
        (None, NOT_SAID, N_("{sign} spasm, not said whether it woke you")),
    ):
        if value in woke:
            parts.append(tr(words).format(sign=mark.sign))
    if data.is_daily and any(one.is_added_later for night in data.nights for one in night.spasms):
        parts.append(tr("— added later"))
    if any(column.told and not column.spasms for column in data.columns):
        parts.append(tr("{ring} none").format(ring=HOLLOW.sign))
    if any(not column.nights for column in data.columns) and data.nights:
        parts.append(tr("blank: not recorded"))
    if scale.is_cut:
        parts.append(tr("some nights are cut off"))
    return " · ".join(map(_held_together, parts))


def _held_together(words: str) -> str:
    """A sign stays on one line with the word behind it."""
    return words.replace(" ", "\N{NO-BREAK SPACE}", 1) if words[1:2] == " " else words
