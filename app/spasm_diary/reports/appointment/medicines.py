"""Medicines, supplements and treatments now, and what was begun, changed or stopped."""

from spasm_diary.formats import dose, number
from spasm_diary.reports.appointment.phrases import day_in, joined
from spasm_diary.reports.counts.treatments import Going, Happened, Taken, Treatments, treatments
from spasm_diary.reports.document import Facts, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import ntr, tr

KEY = "medicines"
FEW = 4


def item(source: Source) -> SheetItem:
    title = tr("Medicines and treatments, as the patient noted them")
    return SheetItem(KEY, title, _forms(treatments(source), source), is_wide=True)


def _forms(found: Treatments, source: Source) -> tuple[Form, ...]:
    if not (found.going or found.changes or found.taken):
        return ((Words(tr("None recorded.")),),)
    whole = max(len(found.going), len(found.changes), len(found.taken))
    lengths = dict.fromkeys((whole, min(whole, 2 * FEW), min(whole, FEW), 1))
    return tuple((Facts(_rows(found, source, most)),) for most in lengths)


def _rows(found: Treatments, source: Source, most: int) -> tuple[tuple[str, str], ...]:
    going = _listed([_going(one, source) for one in found.going], most)
    changes = _listed([_change(one, source) for one in found.changes], most)
    taken = _listed([_taken(one) for one in found.taken], most)
    rows = (
        (tr("Now"), going),
        (tr("Changes"), changes or tr("none recorded in this time")),
        (tr("Also taken"), taken),
    )
    return tuple(row for row in rows if row[1])


def _listed(told: list[str], most: int) -> str:
    rest = len(told) - most
    more = tr("and {count} more").format(count=number(rest)) if rest > 0 else ""
    return joined((*told[:most], more))


def _going(one: Going, source: Source) -> str:
    """The dose of now since its last change, and since when there is any of it."""
    what = dose(one.course.what, one.course.amount, one.course.unit)
    since = day_in(one.since, source.period)
    if one.begun == one.since:
        return tr("{what} since {day}").format(what=what, day=since)
    if one.begun is None:
        return tr("{what} since {day}, when it was changed").format(what=what, day=since)
    begun = day_in(one.begun, source.period)
    return tr("{what} since {day} (begun {begun})").format(what=what, day=since, begun=begun)


def _change(one: Happened, source: Source) -> str:
    what = dose(one.course.what, one.course.amount, one.course.unit)
    return tr("{day}: {what}, {change}").format(
        day=day_in(one.day, source.period), what=what, change=tr(one.course.change.label).lower()
    )


def _taken(one: Taken) -> str:
    times = ntr("{what} once", "{what} {count} times", one.times)
    days = ntr("on {days} day", "on {days} days", one.days)
    told = times.format(what=one.what, count=number(one.times))
    return told if one.times == 1 else f"{told} {days.format(days=number(one.days))}"
