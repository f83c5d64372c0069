"""The columns of the chart in words, as the rows of a table and as points to walk along."""

from collections.abc import Iterator

from spasm_diary.charts.chart import Period, Point, Table
from spasm_diary.charts.happenings import listed, told
from spasm_diary.charts.spasms_over_time.numbers import MEASURES, SpasmsOverTime
from spasm_diary.charts.spasms_over_time.sentences import LABELS, MISSING, value_words
from spasm_diary.charts.steps import Step
from spasm_diary.formats import day_and_year, month_name, number, span_name
from spasm_diary.words import N_, ntr, tr

_FIRST_HEADINGS = {
    Step.DAY: N_("Day"),
    Step.WEEK: N_("Week"),
    Step.MONTH: N_("Month"),
    Step.QUARTER: N_("Three months"),
    Step.YEAR: N_("Year"),
}
_NONE = {"spasms": N_("no spasms"), "drinks_ml": N_("no drinks")}
"""Of which a day can have none, and how that is said."""


def table(data: SpasmsOverTime) -> Table:
    """A row a column of the chart. Where a column is many days, its numbers are averages."""
    headings = [tr(_FIRST_HEADINGS[data.step]), *(tr(LABELS[measure]) for measure in MEASURES)]
    if not data.is_daily:
        headings[1] = tr("Spasms a day")
        headings.append(tr("Days with spasms recorded"))
    if any(data.later):
        headings.append(tr("Spasms added later"))
    if any(data.happenings):
        headings.append(tr("Marked as well"))
    rows = tuple(tuple(_row(index, data)) for index in range(len(data.columns)))
    return Table(tuple(headings), rows)


def points(data: SpasmsOverTime) -> tuple[Point, ...]:
    return tuple(
        Point(column.first, column.last, " ".join(_point(index, data)))
        for index, column in enumerate(data.columns)
    )


def _row(index: int, data: SpasmsOverTime) -> Iterator[str]:
    column = data.columns[index]
    yield _name(column, data.step)
    for measure in MEASURES:
        yield _cell(measure, index, data)
    if not data.is_daily:
        yield tr("{known} of {days}").format(
            known=data.series["spasms"].days[index], days=column.days
        )
    if any(data.later):
        yield number(data.later[index]) if data.later[index] else ""
    if any(data.happenings):
        yield listed(data.happenings[index])


def _cell(measure: str, index: int, data: SpasmsOverTime) -> str:
    value = _value(measure, index, data)
    no_spasms = data.series["spasms"].means[index] == 0
    if value is None:
        return tr("no spasms") if measure == "severity" and no_spasms else tr("not recorded")
    if _is_none(measure, value):
        return tr(_NONE[measure])
    return value_words(measure, value, data)


def _is_none(measure: str, value: float | None) -> bool:
    return value == 0 and measure in _NONE


def _point(index: int, data: SpasmsOverTime) -> Iterator[str]:
    yield tr("{day}.").format(day=_name(data.columns[index], data.step))
    shown = [measure for measure in MEASURES if data.series[measure].days[index]]
    if not shown:
        yield tr("Nothing of this is recorded.")
        yield from _beside(index, data)
        return
    for measure in shown:
        what = tr(LABELS[measure])
        if _is_none(measure, _value(measure, index, data)):
            yield tr("{what}: none.").format(what=what)
        else:
            yield tr("{what}: {value}.").format(what=what, value=_cell(measure, index, data))
    if not data.is_daily:
        yield _coverage(data.series["spasms"].days[index], data.columns[index])
    missing = [tr(name) for measure, name in MISSING.items() if measure not in shown]
    if missing:
        yield tr("Not recorded: {what}.").format(what=tr(", ").join(missing))
    yield from _beside(index, data)


def _beside(index: int, data: SpasmsOverTime) -> Iterator[str]:
    """What was added later, and what happened beside; a note's words for the screen alone."""
    later = data.later[index]
    if later:
        yield ntr(
            "{count} spasm was added later.", "{count} spasms were added later.", later
        ).format(count=number(later))
    yield from (tr("{sentence}.").format(sentence=one) for one in told(data.happenings[index]))


def _coverage(known: int, column: Period) -> str:
    words = ntr(
        "A day on average; spasms were recorded on {known} of {days} day.",
        "A day on average; spasms were recorded on {known} of {days} days.",
        column.days,
    )
    return words.format(known=known, days=column.days)


def _value(measure: str, index: int, data: SpasmsOverTime) -> float | None:
    series = data.series[measure]
    return series.highs[index] if measure == "severity" else series.means[index]


def _name(column: Period, step: Step) -> str:
    if step is Step.DAY:
        return day_and_year(column.first)
    whole_month = column.first.day == 1 and (column.last - column.first).days >= 27  # noqa: PLR2004
    if step is Step.MONTH and whole_month:
        return month_name(column.first)
    return span_name(column.first, column.last)
