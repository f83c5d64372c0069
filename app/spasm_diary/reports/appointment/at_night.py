"""Nights with spasms, and nights on which one woke the person."""

from spasm_diary.formats import number
from spasm_diary.reports.appointment.phrases import joined, known_of
from spasm_diary.reports.counts.nights import Nights, nights
from spasm_diary.reports.document import Facts, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import ntr, tr

KEY = "nights"


def item(source: Source) -> SheetItem:
    return SheetItem(KEY, tr("At night"), _forms(nights(source)))


def _forms(found: Nights) -> tuple[Form, ...]:
    if not found.known and not found.spasms:
        return ((),)
    if not found.known and not found.said:
        return ((Words(tr("Not recorded.")),),)
    rows = ((tr("With spasms"), _with_spasms(found)), (tr("Woken"), _woken(found)))
    return ((Facts(rows),),)


def _with_spasms(found: Nights) -> str:
    if not found.known:
        return tr("not recorded")
    words = ntr(
        "{count} of {known} recorded night", "{count} of {known} recorded nights", found.known
    )
    return words.format(count=number(found.with_spasms), known=number(found.known))


def _woken(found: Nights) -> str:
    if not found.said:
        return tr("not recorded") if found.spasms else tr("no spasms")
    spasms = ntr("by {count} spasm", "by {count} spasms", found.waking)
    nights = ntr("on {count} night", "on {count} nights", found.woken)
    told = (
        spasms.format(count=number(found.waking)),
        nights.format(count=number(found.woken)),
    )
    return joined((tr(", ").join(told), known_of(found.said, found.spasms)))
