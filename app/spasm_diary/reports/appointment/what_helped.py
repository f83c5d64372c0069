"""What was tried against spasms, and what the patient said of it: counts, and no ranking."""

from spasm_diary.charts.chart import Table
from spasm_diary.domain.spasms import Helped
from spasm_diary.formats import number
from spasm_diary.reports.counts.tried import TriedThing, TriedThings, tried
from spasm_diary.reports.document import Listed, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import tr

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
    return tuple((_table(found, most),) for most in LENGTHS)


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
