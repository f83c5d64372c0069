"""When in the day, and what the person was doing: noted by them, and proof of nothing."""

from spasm_diary.domain.moments import PartOfDay
from spasm_diary.formats import number
from spasm_diary.reports.appointment.phrases import counted, joined, known_of
from spasm_diary.reports.counts.kinds import Timing, timing
from spasm_diary.reports.document import Facts
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import N_, tr

KEY = "timing"
MOST = 4
_PARTS = {
    PartOfDay.NIGHT: N_("0–6 h:"),
    PartOfDay.MORNING: N_("6–12 h:"),
    PartOfDay.AFTERNOON: N_("12–18 h:"),
    PartOfDay.EVENING: N_("18–24 h:"),
}


def item(source: Source) -> SheetItem:
    return SheetItem(KEY, tr("When, and doing what"), _forms(timing(source)))


def _forms(found: Timing) -> tuple[Form, ...]:
    if not found.spasms:
        return ((),)
    parts = (tr("Time of day"), _parts(found))
    return (Facts((parts, (tr("Patient-noted"), _doing(found)))),), (Facts((parts,)),)


def _parts(found: Timing) -> str:
    if not found.parts:
        return tr("not recorded")
    told = counted({tr(_PARTS[part]): count for part, count in found.parts.items()})
    return joined((told, known_of(found.timed, found.spasms)))


def _doing(found: Timing) -> str:
    if not found.doing:
        return tr("not recorded")
    most = dict(list(found.doing.items())[:MOST])
    rest = sum(found.doing.values()) - sum(most.values())
    told = counted({tr(doing.label): count for doing, count in most.items()})
    others = tr("others {count}").format(count=number(rest)) if rest else ""
    return joined((told, others, known_of(found.told, found.spasms)))
