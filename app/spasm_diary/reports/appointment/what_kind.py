"""What the spasms felt like, and what was noticed with them, as the patient named it."""

from spasm_diary.reports.appointment.phrases import counted, joined, known_of
from spasm_diary.reports.counts.kinds import Kinds, kinds
from spasm_diary.reports.document import Facts
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import tr

KEY = "kinds"


def item(source: Source) -> SheetItem:
    return SheetItem(KEY, tr("What kind, as the patient named it"), _forms(kinds(source)))


def _forms(found: Kinds) -> tuple[Form, ...]:
    if not found.spasms:
        return ((),)
    return ((Facts(((tr("Felt like"), _kinds(found)), (tr("Noticed"), _noticed(found)))),),)


def _kinds(found: Kinds) -> str:
    if not found.kinds:
        return tr("not recorded")
    known = sum(found.kinds.values())
    told = counted({tr(kind.label): count for kind, count in found.kinds.items()})
    return joined((told, known_of(known, found.spasms)))


def _noticed(found: Kinds) -> str:
    """None noticed is said only of the spasms of which it was asked."""
    if not found.asked:
        return tr("not recorded")
    told = counted({tr(one.label): count for one, count in found.noticed.items()})
    asked = known_of(found.asked, found.spasms)
    return joined((told or tr("none of: numbness, weakness, swelling, change of colour"), asked))
