"""The nights of the chart in words, as the rows of a table and as points to walk along."""

from collections.abc import Iterable, Iterator
from typing import Final

from spasm_diary.charts.chart import Period, Point, Table
from spasm_diary.charts.nights.numbers import Column, Nights
from spasm_diary.charts.nights.one_night import OneNight
from spasm_diary.charts.nights.sentences import (
    TIMES,
    clock_of,
    length_words,
    middle_words,
    spasm_words,
    time_words,
)
from spasm_diary.charts.steps import Step
from spasm_diary.formats import day_and_year, month_name, short_number, span_name
from spasm_diary.words import N_, ntr, tr

_FIRST_HEADINGS: Final = {
    Step.DAY: N_("Day"),
    Step.WEEK: N_("Week"),
    Step.MONTH: N_("Month"),
    Step.QUARTER: N_("Three months"),
    Step.YEAR: N_("Year"),
}
_DASH: Final = "\N{EN DASH}"


def table(data: Nights) -> Table:
    """A row a column of the chart; the night is the one that ended on its day."""
    times = [tr(words) for words in TIMES.values()]
    first = tr(_FIRST_HEADINGS[data.step])
    if data.is_daily:
        more = (tr("Slept"), tr("Spasms in the night"), tr("Of these woke you"))
        rows = tuple(tuple(_day_row(column)) for column in data.columns)
        return Table((first, *times, *more), rows)
    medians = [tr("{what}, median").format(what=what) for what in times]
    headings = (first, tr("Nights recorded"), *medians, tr("Spasms"), tr("In nights"))
    return Table(headings, tuple(tuple(_long_row(column, data.step)) for column in data.columns))


def points(data: Nights) -> tuple[Point, ...]:
    told = _day_point if data.is_daily else _long_point
    return tuple(
        Point(column.days.first, column.days.last, " ".join(told(column, data.step)))
        for column in data.columns
    )


def _day_row(column: Column) -> Iterator[str]:
    yield day_and_year(column.days.first)
    if not column.nights:
        yield tr("not recorded")
        yield from [_DASH] * (len(TIMES) + 2)
        return
    for name in TIMES:
        yield _joined(time_words(name, night) for night in column.nights)
    yield _joined(map(length_words, column.nights))
    yield short_number(column.spasms) if column.told else tr("not recorded")
    yield short_number(_woken(column)) if column.told else _DASH


def _long_row(column: Column, step: Step) -> Iterator[str]:
    yield _name(column.days, step)
    yield tr("{known} of {days}").format(known=len(column.dates), days=column.days.days)
    times = column.times
    for name in TIMES:
        yield clock_of(times[name].median) if name in times else _DASH
    yield short_number(column.spasms) if column.told else tr("not recorded")
    yield short_number(len(column.told))


def _day_point(column: Column, step: Step) -> Iterator[str]:
    yield tr("{day}.").format(day=_name(column.days, step))
    if not column.nights:
        yield tr("No night is recorded.")
        return
    for night in column.nights:
        yield from _night(night)
    if not column.told:
        yield tr("Spasms are not recorded.")
    elif not column.spasms:
        yield tr("No spasm in this night.")


def _night(night: OneNight) -> Iterator[str]:
    for name, words in TIMES.items():
        if getattr(night.night, name) is not None:
            yield tr("{what}: {value}.").format(what=tr(words), value=time_words(name, night))
    if not night.times:
        yield tr("No times are known.")
    if length_words(night):
        yield tr("{what}: {value}.").format(what=tr("Slept"), value=length_words(night))
    if night.changes_clocks:
        yield tr("The clocks or the time zone changed in this night.")
    if night.is_added_later:
        yield tr("This night was added later.")
    for spasm in night.spasms:
        yield tr("Spasm: {words}.").format(words=spasm_words(spasm))


def _long_point(column: Column, step: Step) -> Iterator[str]:
    yield tr("{day}.").format(day=_name(column.days, step))
    words = ntr(
        "Recorded for {known} of {days} night.",
        "Recorded for {known} of {days} nights.",
        column.days.days,
    )
    yield words.format(known=len(column.dates), days=column.days.days)
    for name, middle in column.times.items():
        yield tr("{words}.").format(words=middle_words(name, middle))
    if not column.nights:
        return
    if not column.told:
        yield tr("Spasms are not recorded.")
        return
    words = ntr("{count} in {nights} night.", "{count} in {nights} nights.", len(column.told))
    spasms = ntr("{count} spasm", "{count} spasms", column.spasms)
    counted = spasms.format(count=short_number(column.spasms))
    yield words.format(count=counted, nights=short_number(len(column.told)))


def _joined(words: Iterable[str]) -> str:
    return tr("; ").join(filter(None, words)) or _DASH


def _woken(column: Column) -> int:
    return sum(spasm.woke is True for night in column.nights for spasm in night.spasms)


def _name(days: Period, step: Step) -> str:
    if step is Step.DAY:
        return day_and_year(days.first)
    whole_month = days.first.day == 1 and (days.last - days.first).days >= 27  # noqa: PLR2004
    if step is Step.MONTH and whole_month:
        return month_name(days.first)
    return span_name(days.first, days.last)
