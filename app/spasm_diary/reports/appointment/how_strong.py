"""How strong, from 0 to 10."""

from spasm_diary.formats import number
from spasm_diary.reports.appointment.phrases import joined, known_of, middle_and_range
from spasm_diary.reports.counts.strength import STRONG, Strength, strength
from spasm_diary.reports.document import Facts, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import ntr, tr

KEY = "strength"


def item(source: Source) -> SheetItem:
    return SheetItem(KEY, tr("How strong, 0 to 10"), _forms(strength(source)))


def _forms(found: Strength) -> tuple[Form, ...]:
    if not found.spasms:
        return ((),)
    if found.spread is None:
        return ((Words(tr("Not recorded.")),),)
    middle = joined((middle_and_range(found.spread), known_of(found.spread.count, found.spasms)))
    rows = ((tr("Middle (lowest to highest)"), middle), (_strong(), _strong_days(found)))
    return (Facts(rows),), (Facts(rows[:1]),)


def _strong() -> str:
    return tr("{strength} or more").format(strength=STRONG)


def _strong_days(found: Strength) -> str:
    """Of the days with a spasm whose strength is known."""
    words = ntr(
        "on {count} of {known} day with a known strength",
        "on {count} of {known} days with a known strength",
        found.days_known,
    )
    return words.format(count=number(found.strong_days), known=number(found.days_known))
