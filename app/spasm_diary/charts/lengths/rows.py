"""The bands of the chart in words, as the rows of a table and as points to walk along."""

from collections.abc import Iterator

from spasm_diary.charts.chart import Point, Table
from spasm_diary.charts.lengths.numbers import ALL_BANDS, EXACT, KINDS, Lengths, OfKind
from spasm_diary.charts.lengths.sentences import (
    band_words,
    kind_words,
    known_words,
    spasms,
    stretch_words,
)
from spasm_diary.formats import length, short_number
from spasm_diary.words import tr


def table(data: Lengths) -> Table:
    """A row for each bar, or for each row of bars."""
    if data.choice == KINDS:
        bands = [band_words(band) for band in ALL_BANDS]
        headings = (tr("What it felt like"), tr("Spasms"), *bands, tr("Median, where exact"))
        return Table(headings, tuple(_kind_row(kind) for kind in data.kinds))
    if data.choice == EXACT:
        stretches = ((stretch_words(one), short_number(one.count)) for one in data.stretches)
        return Table((tr("Exact length"), tr("Spasms")), tuple(stretches))
    headings = (tr("Length"), tr("Spasms"), tr("With an exact length"), tr("With a rough length"))
    shown = range(len(ALL_BANDS) if data.recorded_days else 0)
    return Table(headings, tuple(_band_row(index, data) for index in shown))


def points(data: Lengths) -> tuple[Point, ...]:
    if data.choice == KINDS:
        told = [" ".join(_kind_point(kind)) for kind in data.kinds]
    elif data.choice == EXACT:
        told = [_said(stretch_words(one), spasms(one.count)) for one in data.stretches]
    else:
        shown = range(len(ALL_BANDS) if data.recorded_days else 0)
        told = [" ".join(_band_point(index, data)) for index in shown]
    return tuple(Point(None, None, text) for text in told)


def _band_row(index: int, data: Lengths) -> tuple[str, ...]:
    exact, rough = short_number(data.exact[index]), short_number(data.rough[index])
    if ALL_BANDS[index] is None:
        exact = rough = "\N{EN DASH}"
    return band_words(ALL_BANDS[index]), short_number(data.totals[index]), exact, rough


def _band_point(index: int, data: Lengths) -> Iterator[str]:
    yield _said(band_words(ALL_BANDS[index]), spasms(data.totals[index]))
    if data.exact[index]:
        yield tr("Of these with an exact length: {count}.").format(
            count=short_number(data.exact[index])
        )


def _kind_row(kind: OfKind) -> tuple[str, ...]:
    known = "\N{EN DASH}" if kind.known is None else length(kind.known.median)
    counts = (short_number(count) for count in (kind.spasms, *kind.bands))
    return kind_words(kind.kind), *counts, known


def _kind_point(kind: OfKind) -> Iterator[str]:
    yield _said(kind_words(kind.kind), spasms(kind.spasms))
    for band, count in zip(ALL_BANDS, kind.bands, strict=True):
        if count:
            yield _said(band_words(band), short_number(count))
    yield known_words(kind.known)


def _said(what: str, value: str) -> str:
    return tr("{what}: {value}.").format(what=what, value=value)
