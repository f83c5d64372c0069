"""What was tried against spasms, and what the patient said of it: counts, and no ranking."""

from spasm_diary.charts.chart import Table
from spasm_diary.domain.spasms import Helped
from spasm_diary.formats import number
from spasm_diary.reports.appointment.phrases import counted
from spasm_diary.reports.counts.tried import TriedThing, TriedThings, tried
from spasm_diary.reports.document import Facts, Listed, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import ntr, tr

KEY = "tried"
LENGTHS = (8, 5, 3)


def item(source: Source) -> SheetItem:
    return SheetItem(KEY, tr("What was tried, and did it help?"), _forms(tried(source)))


def _forms(found: TriedThings) -> tuple[Form, ...]:
    if not found.spasms and not found.things:
        return ((),)
    if not found.things:
        words = tr("Nothing was tried.") if found.nothing else tr("Not recorded.")
        return ((Words(words),),)
    in_words = tuple((_told(found, most),) for most in LENGTHS)
    return ((_table(found, LENGTHS[0]),), *in_words)


def _table(found: TriedThings, most: int) -> Listed:
    headings = (tr("Tried"), tr("times"), tr("a lot"), tr("a little"), tr("no"), tr("not said"))
    rows = [_row(one) for one in found.things[:most]]
    rest = len(found.things) - most
    if rest > 0:
        rows.append((tr("and {count} more").format(count=number(rest)), *[""] * 5))
    return Listed("", Table(headings, tuple(rows)))


def _row(one: TriedThing) -> tuple[str, ...]:
    answers = (one.helped.get(answer, 0) for answer in reversed(Helped))
    return (one.what, number(one.times), *map(number, answers), number(one.not_said))


def _told(found: TriedThings, most: int) -> Facts:
    """The same in less room."""
    rows = [(one.what, _answers(one)) for one in found.things[:most]]
    rest = len(found.things) - most
    if rest > 0:
        rows.append((tr("and {count} more").format(count=number(rest)), ""))
    return Facts(tuple(rows))


def _answers(one: TriedThing) -> str:
    """Such as "11 times: a lot 3 · no 2 · not said 6"; what nobody said is left out."""
    counts = {tr(answer.label).lower(): one.helped.get(answer, 0) for answer in reversed(Helped)}
    counts[tr("not said")] = one.not_said
    times = ntr("{count} time: {answers}", "{count} times: {answers}", one.times)
    told = counted({words: count for words, count in counts.items() if count})
    return times.format(count=number(one.times), answers=told)
