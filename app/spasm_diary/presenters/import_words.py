"""What was found in a file, in words: how much of what, the first and last, what is amiss."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spasm_diary import formats
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.presenters.entry_words import Terms, entry_line
from spasm_diary.usecases.export_diary import FORMAT
from spasm_diary.usecases.found import Found, Refusal
from spasm_diary.usecases.import_entries import Imported
from spasm_diary.words import N_, ntr, tr

SHOWN_AT_EACH_END = 4
MOST_LINES = 200
KIND_LABELS = {
    "spasm": N_("Spasms"),
    "night": N_("Nights"),
    "nap": N_("Naps"),
    "rating": N_("Stress, tiredness, pain"),
    "drink": N_("Drinks"),
    "dose": N_("Medicines and treatments"),
    "course": N_("Treatments begun, changed or stopped"),
    "reading": N_("Things of your own"),
    "sign": N_("Warning signs"),
    "appointment": N_("Appointments"),
    "note": N_("Notes"),
    "none": N_("None of something that day"),
    "bad_day": N_("Bad days"),
}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One entry of the file."""

    when: str
    words: str


@dataclass(frozen=True, slots=True)
class Amiss:
    """Lines about rows, under a heading that counts them."""

    heading: str
    lines: tuple[str, ...]
    more: str
    """How many lines are not shown."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file holds, before anything of it is kept."""

    summary: tuple[str, ...]
    kinds: tuple[str, ...]
    first: tuple[PreviewRow, ...]
    last: tuple[PreviewRow, ...]
    """The latest ones, where there are more than the first."""
    amiss: tuple[Amiss, ...]
    can_take_over: bool


def preview_of(
    found: Found, imported: Imported, followed: Iterable[Followed], unit: Unit, source: str
) -> Preview:
    """`followed` are the things that the diary knows already; `source` names the program."""
    entries = sorted((one.entry for one in found.candidates), key=lambda entry: entry.when)
    terms = Terms.of(unit, (*found.followed, *followed))
    ends = 2 * SHOWN_AT_EACH_END
    first = entries if len(entries) <= ends else entries[:SHOWN_AT_EACH_END]
    last = [] if len(entries) <= ends else entries[-SHOWN_AT_EACH_END:]
    return Preview(
        summary=tuple(_summary(found, imported, source)),
        kinds=_kinds(entries),
        first=_rows(first, terms),
        last=_rows(last, terms),
        amiss=tuple(_amiss(found, imported)),
        can_take_over=imported.new > 0,
    )


def _summary(found: Found, imported: Imported, source: str) -> list[str]:
    rows = ntr("{source}, {count} row", "{source}, {count} rows", found.rows_in)
    said = [rows.format(source=source, count=formats.number(found.rows_in))]
    new = ntr("{count} new entry", "{count} new entries", imported.new)
    said.append(new.format(count=formats.number(imported.new)))
    if imported.same:
        same = ntr(
            "{count} entry that the diary has or had already; it is left alone",
            "{count} entries that the diary has or had already; they are left alone",
            imported.same,
        )
        said.append(same.format(count=formats.number(imported.same)))
    if imported.refused:
        refused = ntr(
            "{count} refused; the reason stands below",
            "{count} refused; the reasons stand below",
            len(imported.refused),
        )
        said.append(refused.format(count=formats.number(len(imported.refused))))
    return said


def _kinds(entries: Sequence[Entry]) -> tuple[str, ...]:
    counts = Counter(entry.kind for entry in entries)
    return tuple(
        tr("{kind}: {count}").format(kind=tr(KIND_LABELS[kind]), count=formats.number(counts[kind]))
        for kind in KINDS
        if counts[kind]
    )


def _rows(entries: Sequence[Entry], terms: Terms) -> tuple[PreviewRow, ...]:
    return tuple(
        PreviewRow(
            formats.with_time(formats.day_and_year(entry.day), entry.when),
            entry_line(entry, terms),
        )
        for entry in entries
    )


def _amiss(found: Found, imported: Imported) -> list[Amiss]:
    place = tr("Entry {line}: {reason}") if found.source == FORMAT else tr("Line {line}: {reason}")
    refused = ntr("{count} refused", "{count} refused", len(imported.refused))
    remarks = ntr(
        "{count} taken in part, or put right",
        "{count} taken in part, or put right",
        len(found.remarks),
    )
    unused = ntr(
        "{count} column without a place in the diary",
        "{count} columns without a place in the diary",
        len(found.unused),
    )
    unused_lines = [
        ntr(
            "“{what}”, filled in {count} row", "“{what}”, filled in {count} rows", one.count
        ).format(what=one.what, count=formats.number(one.count))
        for one in found.unused
    ]
    told = (
        (refused, [_line(place, one) for one in imported.refused]),
        (remarks, [_line(place, one) for one in found.remarks]),
        (unused, unused_lines),
    )
    return [_counted(heading, lines) for heading, lines in told if lines]


def _line(place: str, refusal: Refusal) -> str:
    return place.format(line=refusal.line, reason=refusal.reason)


def _counted(heading: str, lines: list[str]) -> Amiss:
    left = len(lines) - MOST_LINES
    more = ntr("{count} more", "{count} more", left).format(count=formats.number(max(left, 0)))
    counted = heading.format(count=formats.number(len(lines)))
    return Amiss(counted, tuple(lines[:MOST_LINES]), more if left > 0 else "")
