"""The points in words: a row for each amount, with the spasms of its days one by one."""

from collections.abc import Iterator, Sequence

from spasm_diary.charts.chart import Point, Table
from spasm_diary.charts.factor.numbers import Facing, Spot
from spasm_diary.charts.factor.sentences import amount_words, axis_words
from spasm_diary.formats import days as in_days
from spasm_diary.formats import number
from spasm_diary.words import ntr, tr


def table(data: Facing) -> Table:
    headings = (
        axis_words(data.factor, data),
        tr("Days"),
        tr("Spasms on the same day"),
        tr("Days with the day after"),
        tr("Spasms on the day after"),
    )
    return Table(headings, tuple(_row(amount, data) for amount in data.amounts))


def points(data: Facing) -> tuple[Point, ...]:
    return tuple(Point(None, None, " ".join(_point(amount, data))) for amount in data.amounts)


def _row(amount: float, data: Facing) -> tuple[str, ...]:
    cells = []
    for pairing in (data.same_day, data.day_after):
        spots = pairing.at(amount)
        cells += [number(sum(spot.days for spot in spots)), _spasms(spots)]
    return (amount_words(amount, data), *cells)


def _point(amount: float, data: Facing) -> Iterator[str]:
    yield tr("{what}: {value}.").format(
        what=tr(data.factor.label), value=amount_words(amount, data)
    )
    for words, pairing in (
        (tr("Same day, {days}: {spasms}."), data.same_day),
        (tr("Day after, {days}: {spasms}."), data.day_after),
    ):
        spots = pairing.at(amount)
        if spots:
            count = sum(spot.days for spot in spots)
            yield words.format(days=in_days(count), spasms=_spasms(spots))


def _spasms(spots: Sequence[Spot]) -> str:
    """Such as "none on 3 days, 2 on 1 day"."""
    return tr(", ").join(map(_spot, spots))


def _spot(spot: Spot) -> str:
    if spot.high == 0:
        words = ntr("none on {days} day", "none on {days} days", spot.days)
    elif spot.low == spot.high:
        words = ntr("{low} on {days} day", "{low} on {days} days", spot.days)
    else:
        words = ntr("{low} to {high} on {days} day", "{low} to {high} on {days} days", spot.days)
    return words.format(low=number(spot.low), high=number(spot.high), days=number(spot.days))
