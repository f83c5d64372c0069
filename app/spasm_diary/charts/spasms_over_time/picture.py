"""The drawing: spasms and their strength, sleep, stress and drinks, one below the other."""

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
    draw_line,
    write_numbers,
)
from spasm_diary.charts.drawing.panels import (
    Key,
    add_panels,
    places_of,
    say_instead,
    set_foot,
    set_heading,
    set_scale,
    set_words,
    width_in_text,
)
from spasm_diary.charts.look import (
    BAR,
    DIAMOND,
    DOT,
    HOLLOW,
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
from spasm_diary.words import tr

_HEIGHTS: Final = (5.0, 3.0, 4.0, 4.0, 3.5)
_LEAST_DRINKS: Final = 1000
"""Millilitres that the scale of the drinks goes to at least."""


def draw(data: SpasmsOverTime, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure = new_figure(look, sheet)
        panels = add_panels(figure, _HEIGHTS, data.period, look, sheet)
        width = width_in_text(panels[0], look, sheet)
        columns = Columns.of(data.columns, data.period, width)
        _draw_spasms(panels[0], data, columns, look)
        _draw_strength(panels[1], data, columns, look)
        _draw_sleep(panels[2], data, columns, look)
        _draw_ratings(panels[3], data, columns, look)
        _draw_drinks(panels[4], data, columns, look)
        set_foot(panels[-1], _meaning(data), look)
        if sheet.titled:
            days = span_name(data.period.first, data.period.last)
            set_heading(figure, tr("Spasm diary, {days}").format(days=days), look, sheet)
        return Drawing(figure, places_of(data.columns, data.period, panels))


def _draw_spasms(panel: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    values = data.series["spasms"].means
    words = tr("Spasms a day") if data.is_daily else tr("Spasms a day, on average")
    set_words(panel, [Key(BAR, words, Tone.SPASMS)], look)
    set_scale(panel, counts(_highest(values)), look, numbers_above=columns.have_numbers)
    draw_bars(panel, columns, values, Pen(BAR, Tone.SPASMS, look))
    write_numbers(panel, columns, values, look, short_number)
    _say_if_missing(panel, values, look)


def _draw_strength(panel: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    values = data.series["severity"].highs
    set_words(panel, [Key(DIAMOND, tr("Worst strength, 0 to 10"), Tone.SPASMS)], look)
    set_scale(panel, zero_to_ten(), look, numbers_above=columns.have_numbers)
    draw_dots(panel, columns, values, Pen(DIAMOND, Tone.SPASMS, look))
    write_numbers(panel, columns, values, look, short_number)
    _say_if_missing(panel, values, look)


def _draw_sleep(panel: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    series, pen = data.series["sleep_minutes"], Pen(DOT, Tone.SLEEP, look)
    hours, lows, highs = (_hours(v) for v in (series.means, series.lows, series.highs))
    set_words(panel, [Key(DOT, tr("Sleep, hours"), Tone.SLEEP)], look)
    set_scale(panel, sleep_hours(_highest(highs)), look, numbers_above=columns.have_numbers)
    if not data.is_daily:
        draw_band(panel, columns, lows, highs, pen)
    draw_line(panel, columns, hours, pen)
    write_numbers(panel, columns, hours, look, lambda value: in_hours(round(value * 60)))
    _say_if_missing(panel, hours, look)


def _draw_ratings(panel: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    keys = {
        "stress": Key(DOT, tr("Stress"), Tone.STRESS),
        "tiredness": Key(TRIANGLE, tr("Tiredness"), Tone.TIREDNESS),
        "pain": Key(SQUARE, tr("Pain"), Tone.PAIN),
    }
    shown = [name for name in keys if name == "stress" or data.series[name].recorded]
    set_words(panel, [keys[name] for name in shown], look)
    set_scale(panel, zero_to_ten(), look)
    for name in shown:
        pen = Pen(keys[name].mark, keys[name].tone, look, is_quiet=name != "stress")
        draw_line(panel, columns, data.series[name].means, pen)
    if not any(data.series[name].recorded for name in shown):
        _say_if_missing(panel, (), look)


def _draw_drinks(panel: Axes, data: SpasmsOverTime, columns: Columns, look: Look) -> None:
    values = tuple(
        None if ml is None else ml / data.unit.ml for ml in data.series["drinks_ml"].means
    )
    words = tr("Drinks, ml") if data.unit is Unit.ML else tr("Drinks, fl oz")
    set_words(panel, [Key(BAR, words, Tone.DRINKS)], look)
    scale = rounded(max(_LEAST_DRINKS / data.unit.ml, _highest(values)), most_ticks=3)
    set_scale(panel, scale, look, numbers_above=columns.have_numbers)
    draw_bars(panel, columns, values, Pen(BAR, Tone.DRINKS, look, is_quiet=True))
    write_numbers(panel, columns, values, look, short_number)
    _say_if_missing(panel, values, look)


def _meaning(data: SpasmsOverTime) -> str:
    """What the ring and the empty place mean, where there are any."""
    counted = (*data.series["spasms"].means, *data.series["drinks_ml"].means)
    if any(value == 0 for value in counted):
        return tr("{ring} none · blank: not recorded").format(ring=HOLLOW.sign)
    return tr("blank: not recorded") if None in counted else ""


def _say_if_missing(panel: Axes, values: Values, look: Look) -> None:
    if all(value is None for value in values):
        say_instead(panel, tr("not recorded"), look)


def _hours(minutes: Values) -> tuple[float | None, ...]:
    return tuple(None if value is None else value / 60 for value in minutes)


def _highest(values: Values) -> float:
    return max((value for value in values if value is not None), default=0.0)
