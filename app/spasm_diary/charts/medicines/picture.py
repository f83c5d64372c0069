"""The drawing: spasms above, and below on the same time axis a lane for each treatment."""

from typing import Final

from matplotlib.axes import Axes

from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.marks import Columns, Pen, draw_bars, draw_later, write_numbers
from spasm_diary.charts.drawing.panels import (
    Key,
    add_panels,
    lines_for_panels,
    rule_time,
    set_foot,
    set_heading,
    set_scale,
    set_words,
    width_in_text,
)
from spasm_diary.charts.drawing.strip import draw_strip, strip_share
from spasm_diary.charts.look import BAR, HOLLOW, LATER, Look, Sheet, Tone
from spasm_diary.charts.medicines.lanes import draw_lanes, draw_turns
from spasm_diary.charts.medicines.numbers import Medicines
from spasm_diary.charts.medicines.sentences import others
from spasm_diary.charts.scales import counts
from spasm_diary.formats import short_number, span_name
from spasm_diary.words import tr

_LANE: Final = 2.9
_FEWEST_LINES: Final = 4.0
"""For the spasms, however many lanes there are."""
_HIGHEST: Final = 14.0
"""In lines of text."""


def draw(data: Medicines, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure = new_figure(look, sheet)
        heights = _heights(data, look, sheet)
        panels = add_panels(figure, heights, data.period, look, sheet)
        columns = Columns.of(data.columns, data.period, width_in_text(panels[0], look, sheet))
        spasms, lanes = panels[-2], panels[-1]
        for panel in panels:
            rule_time(panel, data.period, look)
        if any(data.appointments):
            draw_strip(panels[0], columns, data.appointments, look)
        _draw_spasms(spasms, data, columns, look)
        draw_lanes(lanes, data, columns, look)
        draw_turns([spasms], data, look)
        set_foot(lanes, " ".join([_meaning(data), *others(data)]), look)
        if sheet.titled:
            days = span_name(data.period.first, data.period.last)
            words = tr("Medicines, treatments and spasms, {days}").format(days=days)
            set_heading(figure, words, look, sheet)
        return Drawing(figure, _places(lanes, len(data.lanes)))


def _heights(data: Medicines, look: Look, sheet: Sheet) -> list[float]:
    """In lines of text; what the lanes do not need is the spasms', and air in the end."""
    has_strip = any(data.appointments)
    room = lines_for_panels(3 if has_strip else 2, look, sheet)
    lanes = _LANE * max(1, len(data.lanes))
    spasms = max(_FEWEST_LINES, room - lanes)
    lanes = max(1.0, room - spasms) if spasms == _FEWEST_LINES else lanes
    if spasms > _HIGHEST:
        lanes, spasms = lanes + 0.5 * (spasms - _HIGHEST), _HIGHEST + 0.5 * (spasms - _HIGHEST)
    heights = [spasms, lanes]
    if has_strip:
        return [strip_share(data.appointments, heights, look, sheet), *heights]
    return heights


def _draw_spasms(panel: Axes, data: Medicines, columns: Columns, look: Look) -> None:
    values = data.spasms.means
    if not data.spasms.recorded:
        set_words(panel, [Key(BAR, tr("Spasms: not recorded"), Tone.SPASMS)], look)
        return
    words = tr("Spasms a day") if data.is_daily else tr("Spasms a day, on average")
    keys = [Key(BAR, words, Tone.SPASMS)]
    if any(data.later):
        keys.append(Key(LATER, tr("added later"), Tone.SPASMS))
    set_words(panel, keys, look)
    highest = max(value for value in values if value is not None)
    set_scale(panel, counts(highest), look, numbers_above=columns.have_numbers)
    pen = Pen(BAR, Tone.SPASMS, look)
    draw_bars(panel, columns, values, pen)
    draw_later(panel, columns, values, data.later_means, pen)
    write_numbers(panel, columns, values, look, short_number)


def _meaning(data: Medicines) -> str:
    """Of the ring and the empty place."""
    values = data.spasms.means
    if not data.spasms.recorded or (0 not in values and None not in values):
        return ""
    if 0 not in values:
        return tr("blank: not recorded")
    words = tr("{ring} none · blank: not recorded") if None in values else tr("{ring} none")
    return words.format(ring=HOLLOW.sign)


def _places(panel: Axes, count: int) -> tuple[Place, ...]:
    """A lane over the whole width."""
    at = panel.get_position()
    height = at.height / max(1, count)
    return tuple(Place(0, 1 - at.y1 + index * height, 1, height) for index in range(count))
