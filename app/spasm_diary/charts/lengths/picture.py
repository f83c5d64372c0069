"""The drawing: a bar for each band or stretch, or a row of bars for each kind."""

from spasm_diary.charts.chart import Drawing, Place
from spasm_diary.charts.drawing.figure import new_figure, style
from spasm_diary.charts.drawing.panels import HEADING_LINES, set_heading
from spasm_diary.charts.lengths.bars import Bar, draw_bars
from spasm_diary.charts.lengths.grid import Row, draw_grid
from spasm_diary.charts.lengths.numbers import ALL_BANDS, EXACT, KINDS, Lengths
from spasm_diary.charts.lengths.paper import Paper
from spasm_diary.charts.lengths.sentences import kind_words, short_band_words, spasms, stretch_words
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.formats import short_number, span_name
from spasm_diary.words import ntr, tr

FULL, STRIPED = "\N{BLACK SQUARE}", "\N{SQUARE WITH UPPER RIGHT TO LOWER LEFT FILL}"


def draw(data: Lengths, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        figure = new_figure(look, sheet)
        paper = Paper.on(figure, look, sheet, above=HEADING_LINES if sheet.titled else 0)
        places = _draw_data(data, paper)
        if sheet.titled:
            days = span_name(data.period.first, data.period.last)
            set_heading(figure, tr("Spasm diary, {days}").format(days=days), look, sheet, left=1.0)
        return Drawing(figure, places)


def _draw_data(data: Lengths, paper: Paper) -> tuple[Place, ...]:
    if not data.recorded_days:
        paper.head(tr("Spasms: not recorded"))
        return ()
    paper.foot(_days(data))
    if data.choice == KINDS:
        paper.head(tr("Spasms by how long they lasted"))
        rows = [Row(kind_words(one.kind), spasms(one.spasms), one.bands) for one in data.kinds]
        return draw_grid(paper, [short_band_words(band) for band in ALL_BANDS], rows)
    if data.choice == EXACT:
        is_empty = not data.stretches
        paper.head(tr("Exact lengths: not recorded") if is_empty else tr("Spasms timed exactly"))
        return draw_bars(paper, [Bar(stretch_words(one), one.count, 0) for one in data.stretches])
    words = tr("Spasms: {full} exact length   {striped} rough length")
    paper.head(words.format(full=FULL, striped=STRIPED))
    counted = zip(ALL_BANDS, data.exact, data.rough, strict=True)
    return draw_bars(
        paper,
        [
            Bar(short_band_words(band), exact, rough, is_open=band is None)
            for band, exact, rough in counted
        ],
    )


def _days(data: Lengths) -> str:
    """What the numbers rest on."""
    words = ntr(
        "{spasms}, recorded on {known} of {days} day",
        "{spasms}, recorded on {known} of {days} days",
        data.past_days,
    )
    return words.format(
        spasms=spasms(data.spasms),
        known=short_number(data.recorded_days),
        days=short_number(data.past_days),
    )
