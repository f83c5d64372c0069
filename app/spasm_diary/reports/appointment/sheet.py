"""The whole page for an appointment, its items in the order in which a doctor asks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from spasm_diary.formats import number, span_name
from spasm_diary.reports.appointment import (
    around,
    at_night,
    changes,
    how_long,
    how_often,
    how_strong,
    in_the_way,
    medicines,
    own_notes,
    what_helped,
    what_kind,
    when,
    where,
)
from spasm_diary.reports.appointment.phrases import day_in
from spasm_diary.reports.counts.coverage import Coverage, coverage
from spasm_diary.reports.counts.signs import Ticked, signs
from spasm_diary.reports.document import Box
from spasm_diary.reports.sheet import Sheet, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import ntr, tr

LONGEST_QUESTION: Final = 200
MOST_DAYS_OF_A_SIGN: Final = 5
ITEMS: Final[tuple[Callable[[Source], SheetItem], ...]] = (
    how_often.item,
    how_strong.item,
    how_long.item,
    where.item,
    where.body,
    at_night.item,
    what_kind.item,
    when.item,
    medicines.item,
    what_helped.item,
    in_the_way.item,
    around.item,
    changes.item,
    around.alcohol,
    around.followed,
    own_notes.item,
)
PRIVATE: Final = frozenset({around.ALCOHOL, around.FOLLOWED, own_notes.KEY})
"""Out of the page unless they are ticked."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the person says for this page alone."""

    name: str = ""
    question: str = ""
    version: str = ""
    """Of the program."""


def appointment_sheet(source: Source, told: Told) -> Sheet:
    """With every item there is something to say of; the person takes out what they like."""
    items = (make(source) for make in ITEMS)
    return Sheet(
        title=tr("Spasm diary for my appointment"),
        name=told.name,
        days=span_name(source.period.first, source.period.last),
        about=_about(coverage(source)),
        boxes=tuple(_boxes(source, told.question)),
        items=tuple(one for one in items if any(one.forms)),
        foot=_foot(coverage(source), told.version),
    )


def _boxes(source: Source, question: str) -> list[Box]:
    found = signs(source)
    lines = tuple(_sign(one, source) for one in found) or (tr("None ticked in this time."),)
    boxes = [Box(tr("Warning signs ticked by the patient"), lines)]
    asked = " ".join(question.split())[:LONGEST_QUESTION]
    return [*boxes, Box(tr("My main question"), (asked,))] if asked else boxes


def _sign(ticked: Ticked, source: Source) -> str:
    days = [day_in(day, source.period) for day in ticked.days[-MOST_DAYS_OF_A_SIGN:]]
    rest = len(ticked.days) - len(days)
    more = ntr("and {count} day before", "and {count} days before", rest)
    if rest:
        days.append(more.format(count=number(rest)))
    return tr("{sign}: {days}").format(sign=tr(ticked.sign.label), days=tr(", ").join(days))


def _about(found: Coverage) -> str:
    words = ntr(
        "Written down by the patient on {logged} of {days} day; spasms, or that there were none, "
        "on {known}.",
        "Written down by the patient on {logged} of {days} days; spasms, or that there were none, "
        "on {known}.",
        found.days,
    )
    return words.format(
        logged=number(found.logged), days=number(found.days), known=number(found.of_spasms)
    )


def _foot(found: Coverage, version: str) -> str:
    said = [
        tr(
            "Made by the patient; not a diagnosis. A day without a record counts as nothing, "
            "never as 0. “Known”: said of so many spasms. “7 or more” is this program's own line."
        )
    ]
    if found.added_later:
        late = ntr(
            "{count} spasm was written down a day or more later.",
            "{count} spasms were written down a day or more later.",
            found.added_later,
        )
        said.append(late.format(count=number(found.added_later)))
    if found.bad_days:
        marked = ntr(
            "{count} day was marked as a bad day.",
            "{count} days were marked as bad days.",
            found.bad_days,
        )
        said.append(marked.format(count=number(found.bad_days)))
    gap = found.longest_gap
    if gap is not None and gap.days > 1:
        longest = tr("Longest time without a record: {days}.")
        said.append(longest.format(days=span_name(gap.first, gap.last)))
    said.append(tr("Spasm Diary {version}").format(version=version).strip())
    return " ".join(said)
