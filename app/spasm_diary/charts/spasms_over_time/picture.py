"""The drawing: spasms and their strength, sleep, stress and drinks, one below the other."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from matplotlib.axes import Axes

from spasm_diary.charts.chart import Drawing
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.marks import (
    Columns,
    Pen,
    Values,
    draw_band,
    draw_bars,
    draw_dots,
    draw_later,
    draw_line,
    write_numbers,
)
from spasm_diary.charts.drawing.panels import (
    Key,
    add_panels,
    places_of,
    rule_time,
    set_foot,
    set_heading,
    set_scale,
    set_words,
    width_in_text,
)
from spasm_diary.charts.drawing.strip import draw_strip, strip_share
from spasm_diary.charts.look import (
    BAR,
    DIAMOND,
    DOT,
    HOLLOW,
    LATER,
    SQUARE,
    TRIANGLE,
    Look,
    Sheet,
    Tone,
)
from spasm_diary.charts.scales import counts, rounded, sleep_hours, zero_to_ten
from spasm_diary.charts.spasms_over_time.numbers import SpasmsOverTime
from spasm_diary.domain.drinks import Unit
from spasm_diary.formats import hours as in_hours
from spasm_diary.formats import short_number, span_name
from spasm_diary.words import N_, tr

_LEAST_DRINKS: Final = 1000
"""Millilitres that the scale of the drinks goes to at least."""
_FOLDED: Final = 0.2
"""The height of a panel with nothing in it: its words alone."""


@dataclass(frozen=True, slots=True)
class _Panel:
    """What is drawn under each other; without any number, the words alone."""

    height: float
    measures: tuple[str, ...]
    key: Key
    draw: Callable[[Axes, SpasmsOverTime, Columns, Look], None]

    def has_numbers(self, data: SpasmsOverTime) -> bool:
        return any(data.series[measure].recorded for measure in self.measures)


def draw(data: SpasmsOverTime, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure = new_figure(look, sheet)
        heights = [one.height if one.has_numbers(data) else _FOLDED for one in _PANELS]
        has_strip = any(data.happenings)
        if has_strip:
            heights = [strip_share(data.happenings, heights, look, sheet), *heights]
        panels = add_panels(figure, heights, data.period, look, sheet)
        width = width_in_text(panels[0], look, sheet)
        columns = Columns.of(data.columns, data.period, width)
        if has_strip:
            rule_time(panels[0], data.period, look)
            draw_strip(panels[0], columns, data.happenings, look)
        for axes, panel in zip(panels[-len(_PANELS) :], _PANELS, strict=True):
            if panel.has_numbers(data):
                rule_time(axes, data.period, look)
                panel.draw(axes, data, columns, look)
            else:
                set_words(axes, [replace(panel.key, text=_missing(panel, data))], look)
        set_foot(panels[-1], _meaning(data), look)
        if sheet.titled:
            days = span_name(data.period.first, data.period.last)
            set_heading(figure, tr("Spasm diary, {days}").format(days=days), look, sheet)
        return Drawing(figure, places_of(data.columns, data.period, panels))


def _draw_spasms(axes: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    values = data.series["spasms"].means
    words = tr("Spasms a day") if data.is_daily else tr("Spasms a day, on average")
    keys = [Key(BAR, words, Tone.SPASMS)]
    if any(data.later):
        keys.append(Key(LATER, tr("added later"), Tone.SPASMS))
    pen = Pen(BAR, Tone.SPASMS, look)
    set_words(axes, keys, look)
    set_scale(axes, counts(_highest(values)), look, numbers_above=columns.have_numbers)
    draw_bars(axes, columns, values, pen)
    draw_later(axes, columns, values, data.later_means, pen)
    write_numbers(axes, columns, values, look, short_number)


def _draw_strength(axes: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    values = data.series["severity"].highs
    set_words(axes, [Key(DIAMOND, tr("Worst strength, 0 to 10"), Tone.SPASMS)], look)
    set_scale(axes, zero_to_ten(), look, numbers_above=columns.have_numbers)
    draw_dots(axes, columns, values, Pen(DIAMOND, Tone.SPASMS, look))
    write_numbers(axes, columns, values, look, short_number)


def _draw_sleep(axes: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    """Hours, and how good the night was: both go to about ten."""
    series, pen = data.series["sleep_minutes"], Pen(DOT, Tone.SLEEP, look)
    hours, lows, highs = (_hours(v) for v in (series.means, series.lows, series.highs))
    quality = data.series["sleep_quality"]
    keys = [Key(DOT, tr("Sleep, hours"), Tone.SLEEP)] if series.recorded else []
    if quality.recorded:
        words = tr("Quality") if series.recorded else tr("Sleep quality, 10 is best")
        keys.append(Key(TRIANGLE, words, Tone.SLEEP))
    set_words(axes, keys, look)
    set_scale(axes, sleep_hours(_highest(highs)), look, numbers_above=columns.have_numbers)
    if not data.is_daily:
        draw_band(axes, columns, lows, highs, pen)
    draw_line(axes, columns, quality.means, Pen(TRIANGLE, Tone.SLEEP, look, is_quiet=True))
    draw_line(axes, columns, hours, pen)
    write_numbers(axes, columns, hours, look, lambda value: in_hours(round(value * 60)))


def _draw_ratings(axes: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    keys = {
        "stress": Key(DOT, tr("Stress"), Tone.STRESS),
        "tiredness": Key(TRIANGLE, tr("Tiredness"), Tone.TIREDNESS),
        "pain": Key(SQUARE, tr("Pain"), Tone.PAIN),
    }
    shown = {name: key for name, key in keys.items() if data.series[name].recorded}
    set_words(axes, list(shown.values()), look)
    set_scale(axes, zero_to_ten(), look)
    for name, key in shown.items():
        pen = Pen(key.mark, key.tone, look, is_quiet=name != "stress")
        draw_line(axes, columns, data.series[name].means, pen)


def _draw_drinks(axes: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    values = tuple(
        None if ml is None else ml / data.unit.ml for ml in data.series["drinks_ml"].means
    )
    words = tr("Drinks, ml") if data.unit is Unit.ML else tr("Drinks, fl oz")
    set_words(axes, [Key(BAR, words, Tone.DRINKS)], look)
    scale = rounded(max(_LEAST_DRINKS / data.unit.ml, _highest(values)), most_ticks=3)
    set_scale(axes, scale, look, numbers_above=columns.have_numbers)
    draw_bars(axes, columns, values, Pen(BAR, Tone.DRINKS, look, is_quiet=True))
    write_numbers(axes, columns, values, look, short_number)


_PANELS: Final = (
    _Panel(5.0, ("spasms",), Key(BAR, N_("Spasms"), Tone.SPASMS), _draw_spasms),
    _Panel(3.0, ("severity",), Key(DIAMOND, N_("Worst strength"), Tone.SPASMS), _draw_strength),
    _Panel(4.0, ("sleep_minutes", "sleep_quality"), Key(DOT, N_("Sleep"), Tone.SLEEP), _draw_sleep),
    _Panel(
        4.0, ("stress", "tiredness", "pain"), Key(DOT, N_("Stress"), Tone.STRESS), _draw_ratings
    ),
    _Panel(3.5, ("drinks_ml",), Key(BAR, N_("Drinks"), Tone.DRINKS), _draw_drinks),
)


def _missing(panel: _Panel, data: SpasmsOverTime) -> str:
    """What to say of a panel with nothing in it; without spasms there is no strength to miss."""
    if panel.measures == ("severity",) and data.series["spasms"].recorded and not data.spasms:
        return tr("{what}: none").format(what=tr(panel.key.text))
    return tr("{what}: not recorded").format(what=tr(panel.key.text))


def _meaning(data: SpasmsOverTime) -> str:
    """What the ring and the empty place mean, where there are any."""
    counted = (*data.series["spasms"].means, *data.series["drinks_ml"].means)
    drawn = (one for name, one in data.series.items() if one.recorded and name != "severity")
    has_blanks = any(None in series.means for series in drawn)
    if 0 not in counted:
        return tr("blank: not recorded") if has_blanks else ""
    words = tr("{ring} none · blank: not recorded") if has_blanks else tr("{ring} none")
    return words.format(ring=HOLLOW.sign)


def _hours(minutes: Values) -> tuple[float | None, ...]:
    return tuple(None if value is None else value / 60 for value in minutes)


def _highest(values: Values) -> float:
    return max((value for value in values if value is not None), default=0.0)
