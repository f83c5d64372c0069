"""The comparison in words: a row and a point for each measure."""

from spasm_diary.charts.chart import Point, Table
from spasm_diary.charts.compare.numbers import Compared, Comparison, How, Side
from spasm_diary.charts.compare.sentences import (
    LABELS,
    change_words,
    comparison_words,
    value_words,
)
from spasm_diary.domain.changes_noticed import RATED
from spasm_diary.formats import number
from spasm_diary.words import tr


def table(data: Comparison) -> Table:
    headings = (
        tr("Measured"),
        tr("These days"),
        tr("Recorded days or nights"),
        tr("Lowest to highest"),
        tr("The days before"),
        tr("Recorded days or nights before"),
        tr("Lowest to highest before"),
        tr("What changed"),
    )
    return Table(headings, tuple(_row(one, data) for one in data.compared))


def points(data: Comparison) -> tuple[Point, ...]:
    return tuple(Point(None, None, _point(one, data)) for one in data.compared)


def _row(one: Compared, data: Comparison) -> tuple[str, ...]:
    change = change_words(one)
    if not change and one.measure not in RATED:
        change = tr("no rule for this")
    return (
        tr(LABELS[one.measure]),
        value_words(one, one.now, data),
        number(one.now.days),
        _range(one, one.now, data),
        value_words(one, one.before, data),
        number(one.before.days),
        _range(one, one.before, data),
        change,
    )


def _range(one: Compared, side: Side, data: Comparison) -> str:
    if side.low is None or side.high is None or one.how is How.DAYS:
        return ""
    ends = (Side(side.days, end, None, None, 0) for end in (side.low, side.high))
    low, high = (value_words(one, end, data) for end in ends)
    return tr("{low} to {high}").format(low=low, high=high)


def _point(one: Compared, data: Comparison) -> str:
    said = [tr("{sentence}.").format(sentence=comparison_words(one, data))]
    ranges = [_range(one, side, data) for side in (one.now, one.before)]
    if all(ranges):
        words = tr("From {now}, before from {before}.")
        said.append(words.format(now=ranges[0], before=ranges[1]))
    if one.measure == "spasms" and one.now.days and one.before.days:
        words = tr("{now} in all, before {before}.")
        said.append(words.format(now=number(one.now.total), before=number(one.before.total)))
    return " ".join(said)
