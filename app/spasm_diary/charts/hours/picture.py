"""The drawing: bars for all days together, and a square for each hour of each weekday."""

from collections.abc import Iterator
from itertools import groupby
from math import ceil
from typing import Final

from spasm_diary.charts.chart import Drawing
from spasm_diary.charts.drawing.boxes import Box, Numbered, numbers_fit
from spasm_diary.charts.drawing.figure import style
from spasm_diary.charts.drawing.grid_board import GridBoard
from spasm_diary.charts.drawing.grid_key import GridKey, Key, Sign
from spasm_diary.charts.drawing.levels import Levels, of_sums
from spasm_diary.charts.drawing.top_lines import MARGIN, write_top
from spasm_diary.charts.drawing.words_at import Word, width_of
from spasm_diary.charts.hours.laid import LABELS_LINE, LaidHours
from spasm_diary.charts.hours.numbers import DAY_HOURS, HoursOfDay
from spasm_diary.charts.hours.sentences import name_of, nights_words
from spasm_diary.charts.look import SMALL, Look, Sheet, Tone
from spasm_diary.domain.moments import PartOfDay
from spasm_diary.formats import SHORT_WEEKDAYS, hour_mark, number
from spasm_diary.words import N_, ntr, tr

_FILLED: Final = 0.9
_BESIDE: Final = 0.5
_BETWEEN: Final = 0.6
"""From one hour under the lines to the next."""
_RING: Final = 0.26
"""Of the hours without a spasm, which are many: small, in the size of the text."""
_OVER_NIGHT: Final = 1.05
"""From the top of the bars up to the middle of the words."""
_NARROW: Final = 0.45
"""The width of an hour below which the shares of the days leave it their room."""
_LINE, _LOWEST = 1.0, 0.3
_NIGHT_ALPHA: Final = 0.12
_PARTS: Final = {
    PartOfDay.NIGHT: N_("night"),
    PartOfDay.MORNING: N_("morning"),
    PartOfDay.AFTERNOON: N_("afternoon"),
    PartOfDay.EVENING: N_("evening"),
}


def draw(data: HoursOfDay, look: Look, sheet: Sheet) -> Drawing:
    with style(look):
        board = GridBoard.of(look, sheet)
        words = tr("Spasms by hour of the day")
        top = write_top(board, words, data.period, sheet)
        levels = of_sums(max(max(days.hours) for days in data.week))
        key, laid = _lay_out(data, levels, board, top)
        numbered = numbers_fit(_squares(data, levels.with_numbers, laid))
        if numbered:
            levels = levels.with_numbers
            key, laid = _lay_out(data, None, board, top)
        _draw_nights(board, data, laid)
        _draw_all(board, data, laid)
        _draw_week(board, data, levels, laid, numbered=numbered)
        board.write([*_names(data, laid, look), *_hours(laid, look, board.width)])
        if laid.has_parts:
            _draw_parts(board, data, laid)
        key.draw(board, MARGIN, laid.foot + 0.6)
        return board.drawing(laid.boxes())


def _lay_out(
    data: HoursOfDay, levels: Levels | None, board: GridBoard, top: float
) -> tuple[GridKey, LaidHours]:
    """The words around the grid tell how large it can be."""
    keys = list(_keys(data, levels, board.look))
    key = GridKey.of(keys, board.width - 2 * MARGIN)
    before = max(map(_wide, _day_names(data))) + _BESIDE
    after = max(map(_wide, (tr("recorded"), *_shares(data)))) + _BESIDE
    width = max(1.0, board.width - 2 * MARGIN - before)
    has_shares = width - after >= DAY_HOURS * _NARROW
    height = board.height - top - key.height - 1.0
    area = Box(MARGIN + before, top, width - after if has_shares else width, height)
    has_parts = any(data.all.parts)
    return key, LaidHours.of(area, has_parts=has_parts, has_shares=has_shares)


def _wide(words: str) -> float:
    return SMALL * width_of(words)


def _day_names(data: HoursOfDay) -> list[str]:
    return [name_of(days, SHORT_WEEKDAYS, tr("All days")) for days in data.rows]


def _shares(data: HoursOfDay) -> list[str]:
    """On how many of its days a weekday is recorded; first all of them."""
    words = tr("{known} of {days}")
    return [words.format(known=number(one.known), days=number(one.past)) for one in data.rows]


def _draw_nights(board: GridBoard, data: HoursOfDay, laid: LaidHours) -> None:
    """A pale band behind the hours of the night, with a line and a word on top."""
    colour = board.look.tones[Tone.SLEEP]
    runs = []
    for is_night, group in groupby(range(DAY_HOURS), data.nights.holds):
        hours = list(group)
        if is_night:
            left, width = laid.bar(hours[0]).left, len(hours) * laid.hour
            runs.append(Box(left, laid.top - 0.3, width, laid.bottom - laid.top + 0.3))
    board.fill(runs, colour, alpha=_NIGHT_ALPHA, behind=2)
    board.fill([Box(one.left, one.top - 0.2, one.width, 0.2) for one in runs], colour)
    words = tr("night")
    board.write(
        [
            Word(one.middle[0], laid.top - _OVER_NIGHT, words, colour)
            for one in runs
            if one.width >= _wide(words)
        ]
    )


def _draw_all(board: GridBoard, data: HoursOfDay, laid: LaidHours) -> None:
    """A bar an hour, its number above it where there is room, else the highest beside them."""
    look, counts = board.look, data.all.hours
    colour = look.tones[Tone.SPASMS]
    most = max(1, *counts)
    has_room = all(_wide(number(count)) <= 0.95 * laid.hour for count in counts)
    high = max(_LOWEST, laid.bars - 1.1)
    bars, words, empty = [], [], []
    for hour, count in enumerate(counts):
        box = laid.bar(hour)
        top = box.bottom - high * count / most
        if count:
            bars.append(Box(box.left + 0.15 * box.width, top, 0.7 * box.width, box.bottom - top))
            words.append(Word(box.middle[0], top - 0.55, number(count), look.ink))
        else:
            empty.append(Box(box.left, box.bottom, box.width, 0))
    board.fill([Box(laid.left, laid.top + laid.bars, laid.width, 0.06)], look.lines, behind=1)
    board.fill(bars, colour)
    if data.all.known:
        board.rings(empty, colour, _ring(laid))
    if has_room:
        board.write(words)
    elif any(counts):
        top = laid.top + laid.bars - high
        board.fill([Box(laid.left, top, laid.width, 0.06)], look.lines, behind=1)
        if high > _LINE:  # else it would meet the name of the row
            board.write([Word(laid.left - _BESIDE, top, number(most), look.quiet, "right")])


def _draw_week(
    board: GridBoard, data: HoursOfDay, levels: Levels, laid: LaidHours, *, numbered: bool
) -> None:
    colour, squares = board.look.tones[Tone.SPASMS], _squares(data, levels, laid)
    known = [
        (data.week[place].hours[hour], box)
        for place, hour, box in laid.week()
        if data.week[place].known
    ]
    board.outline([box for _count, box in known], board.look.lines, 0.05, behind=1)
    board.rings([box for count, box in known if not count], colour, _ring(laid))
    board.fill([box for box, _number in squares], colour)
    if numbered:
        board.number(squares)


def _ring(laid: LaidHours) -> float:
    """Never larger than the smallest square."""
    return min(_RING, 0.4 * min(laid.hour, laid.row))


def _squares(data: HoursOfDay, levels: Levels, laid: LaidHours) -> list[Numbered]:
    side = _FILLED * min(laid.hour, laid.row)
    found = []
    for place, hour, box in laid.week():
        count = data.week[place].hours[hour]
        if count:
            found.append(Numbered(box.inner(side * levels.share(count)), number(count)))
    return found


def _names(data: HoursOfDay, laid: LaidHours, look: Look) -> Iterator[Word]:
    """The weekdays on the left, and on the right on how many of them spasms are recorded."""
    names = _day_names(data)
    ends = laid.left + laid.width + _BESIDE
    step = ceil(_LINE / laid.row)
    if laid.has_shares:
        yield Word(ends, laid.top - _OVER_NIGHT, tr("recorded"), look.quiet, "left")
    for index, (name, share) in enumerate(zip(names, _shares(data), strict=True)):
        if index and (index - 1) % step:
            continue
        box = laid.cell(index - 1, 0) if index else laid.bar(0)
        y = box.middle[1] if index else box.bottom - 0.5
        yield Word(laid.left - _BESIDE, y, name, look.quiet, "right")
        if laid.has_shares and data.rows[index].past:
            yield Word(ends, y, share, look.quiet, "left")


def _hours(laid: LaidHours, look: Look, page: float) -> Iterator[Word]:
    """Under the lines between hours, none beyond the page; as many as have room."""
    y = laid.bottom + LABELS_LINE / 2
    room = max(_wide(hour_mark(hour)) for hour in range(DAY_HOURS)) + _BETWEEN
    step = next((step for step in (1, 2, 3, 6) if step * laid.hour >= room), 12)
    for hour in range(0, DAY_HOURS + 1, step):
        words = hour_mark(hour)
        x = min(laid.left + hour * laid.hour, page - _wide(words) / 2)
        yield Word(x, y, words, look.quiet)


def _draw_parts(board: GridBoard, data: HoursOfDay, laid: LaidHours) -> None:
    """A box under the hours of each part of the day, with its number."""
    look = board.look
    board.outline([laid.part(index) for index in range(len(_PARTS))], look.quiet, 0.06)
    y = laid.part(0).top - LABELS_LINE / 2
    said = tr("Only the part of the day known")
    left = max(MARGIN, min(laid.left, board.width - MARGIN - _wide(said)))
    words = [Word(left, y, said, look.quiet, "left")]
    named = [
        tr("{part}: {count}").format(part=tr(name), count=number(count))
        for name, count in zip(_PARTS.values(), data.all.parts, strict=True)
    ]
    has_room = all(_wide(text) + 0.4 <= laid.part(0).width for text in named)
    for index, count in enumerate(data.all.parts):
        text = named[index] if has_room else number(count)
        words.append(Word(*laid.part(index).middle, text, look.ink))
    board.write(words)


def _keys(data: HoursOfDay, levels: Levels | None, look: Look) -> Iterator[Key]:
    colour = look.tones[Tone.SPASMS]
    if data.all.timed and levels is not None:
        for level, label in enumerate(levels.labels):
            yield Key(Sign.SQUARE, label, colour, levels.share_of(level))
    if data.all.known:
        words = tr("none known") if data.all.inexact else tr("no spasms")
        yield Key(Sign.RING, words, colour, _RING)
    if any(not days.known for days in data.week):
        yield Key(Sign.WORDS, tr("blank: not recorded"), look.quiet)
    if data.all.undated:
        words = ntr(
            "{count} with only the day known is not in it",
            "{count} with only the day known are not in it",
            data.all.undated,
        )
        yield Key(Sign.WORDS, words.format(count=number(data.all.undated)), look.quiet)
    yield Key(Sign.BAND, nights_words(data), look.tones[Tone.SLEEP])
