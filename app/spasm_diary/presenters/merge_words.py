"""What merging another diary would do, and has done, in words: how many, on which days, which."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from spasm_diary import formats
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.presenters.entry_words import Terms, entry_line, entry_note
from spasm_diary.presenters.import_words import KIND_LABELS, MOST_LINES
from spasm_diary.usecases.compare_diaries import COMES_IN, Comparison, Difference
from spasm_diary.usecases.merge_diary import Merged
from spasm_diary.usecases.pasts import Fate
from spasm_diary.words import ntr, tr

BOTH = (Fate.BOTH_THEIRS, Fate.BOTH_OURS)
LEFT = (Fate.NEWER_HERE, Fate.STAYS_DELETED)


@dataclass(frozen=True, slots=True)
class Listed:
    """Lines under a heading that counts them."""

    heading: str
    lines: tuple[str, ...]
    more: str
    """How many lines are not shown."""


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What another diary holds that this one does not, before anything of it is kept."""

    summary: tuple[str, ...]
    kinds: tuple[str, ...]
    """Of what is new."""
    lists: tuple[Listed, ...]
    deletions: str
    """What can be chosen about what was deleted there, or ""."""
    can_add: bool
    """Something comes in, whatever is chosen about the deletions."""


def merge_preview(comparison: Comparison, terms: Terms) -> MergePreview:
    """`terms` hold what either diary follows."""
    gone = len(comparison.of(Fate.DELETED_THERE))
    deletions = ntr(
        "Also delete here {count} entry that was deleted there",
        "Also delete here {count} entries that were deleted there",
        gone,
    )
    return MergePreview(
        tuple(_summary(comparison)),
        _kinds(comparison.of(*COMES_IN)),
        tuple(_lists(comparison, terms)),
        deletions.format(count=formats.number(gone)) if gone else "",
        bool(comparison.of(*COMES_IN, Fate.CHANGED, *BOTH) or comparison.followed),
    )


def days_in_words(comparison: Comparison) -> list[tuple[date, str]]:
    """Every day on which something would be other than it is, and what."""
    on_days: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for one in comparison.differences:
        if one.fate not in LEFT:
            on_days[one.day][_SORTS[one.fate]] += 1
    return [(day, _sorts(on_days[day])) for day in sorted(on_days)]


def merged_words(merged: Merged) -> str:
    """How it ended."""
    if merged.changed is None:
        return tr("Nothing in your diary is other than it was.")
    return ntr(
        "{count} entry of your diary is new or other than it was. Undo takes it back.",
        "{count} entries of your diary are new or other than they were. Undo takes them back.",
        merged.touched,
    ).format(count=formats.number(merged.touched))


_SORTS = {
    Fate.NEW: "new",
    Fate.BACK: "new",
    Fate.CHANGED: "changed",
    Fate.BOTH_THEIRS: "both",
    Fate.BOTH_OURS: "both",
    Fate.DELETED_THERE: "deleted",
}


def _sorts(counts: Counter[str]) -> str:
    """Such as "2 new, 1 changed"."""
    words = {
        "new": ntr("{count} new", "{count} new", counts["new"]),
        "changed": ntr("{count} changed", "{count} changed", counts["changed"]),
        "both": ntr("{count} changed in both", "{count} changed in both", counts["both"]),
        "deleted": ntr("{count} deleted there", "{count} deleted there", counts["deleted"]),
    }
    return tr(", ").join(
        words[sort].format(count=formats.number(counts[sort])) for sort in words if counts[sort]
    )


def _summary(comparison: Comparison) -> Iterable[str]:
    for index, (count, words) in enumerate((*_taken_over(comparison), *_left_alone(comparison))):
        if count or index == 0:
            yield words.format(count=formats.number(count))


def _taken_over(comparison: Comparison) -> Iterable[tuple[int, str]]:
    new, changed = len(comparison.of(*COMES_IN)), len(comparison.of(Fate.CHANGED))
    both, followed = len(comparison.of(*BOTH)), len(comparison.followed)
    yield new, ntr("{count} new entry", "{count} new entries", new)
    words = ntr(
        "{count} entry that was changed there; it is taken over",
        "{count} entries that were changed there; they are taken over",
        changed,
    )
    yield changed, words
    words = ntr(
        "{count} entry that was changed in both; the later change counts, and the other"
        " one stays in its history",
        "{count} entries that were changed in both; the later change counts, and the other"
        " one stays in their history",
        both,
    )
    yield both, words
    words = ntr(
        "{count} thing that only the other diary follows; it comes along",
        "{count} things that only the other diary follows; they come along",
        followed,
    )
    yield followed, words


def _left_alone(comparison: Comparison) -> Iterable[tuple[int, str]]:
    left, same = len(comparison.of(*LEFT)), comparison.same
    words = ntr(
        "{count} entry that was changed or deleted here since; it stays as it is here",
        "{count} entries that were changed or deleted here since; they stay as they are here",
        left,
    )
    yield left, words
    words = ntr(
        "{count} entry that is the same in both", "{count} entries that are the same in both", same
    )
    yield same, words


def _kinds(differences: Sequence[Difference]) -> tuple[str, ...]:
    counts = Counter(one.theirs.now.kind for one in differences if one.theirs.now is not None)
    return tuple(
        tr("{kind}: {count}").format(kind=tr(KIND_LABELS[kind]), count=formats.number(counts[kind]))
        for kind in KINDS
        if counts[kind]
    )


def _lists(comparison: Comparison, terms: Terms) -> Iterable[Listed]:
    changed, both = comparison.of(Fate.CHANGED), comparison.of(*BOTH)
    gone, nights = comparison.of(Fate.DELETED_THERE), comparison.second_nights
    days = days_in_words(comparison)
    said = tr("{when} – {what}")
    told = (
        (
            ntr("{count} changed there", "{count} changed there", len(changed)),
            [_change(one, tr("{when} – {what}. Until now: {other}"), terms) for one in changed],
        ),
        (
            ntr("{count} changed in both", "{count} changed in both", len(both)),
            [_change(one, tr("{when} – {what}. In its history: {other}"), terms) for one in both],
        ),
        (
            ntr("{count} deleted there", "{count} deleted there", len(gone)),
            [_line(one.after, said, terms) for one in gone],
        ),
        (
            ntr("{count} date with two nights", "{count} dates with two nights", len(nights)),
            [
                tr("{day}: both are kept. Delete the one that is not right.").format(
                    day=formats.day_and_year(day)
                )
                for day in nights
            ],
        ),
        (
            tr("Day by day: {count}"),
            [said.format(when=formats.day_and_year(day), what=what) for day, what in days],
        ),
    )
    return (_counted(heading, lines) for heading, lines in told if lines)


def _change(difference: Difference, sentence: str, terms: Terms) -> str:
    """Both versions of an entry, first the one that it is from then on."""
    after = difference.after
    past = difference.theirs if difference.fate is Fate.BOTH_OURS else difference.ours
    before = None if past is None else past.now
    other = "" if before is None else _words(before, terms)
    return _line(after, sentence, terms, other)


def _line(entry: Entry | None, sentence: str, terms: Terms, other: str = "") -> str:
    if entry is None:
        return ""
    when = formats.with_time(formats.day_and_year(entry.day), entry.when)
    return sentence.format(when=when, what=_words(entry, terms), other=other)


def _words(entry: Entry, terms: Terms) -> str:
    note = entry_note(entry)
    line = entry_line(entry, terms)
    return tr("{what}, “{note}”").format(what=line, note=note) if note else line


def _counted(heading: str, lines: list[str]) -> Listed:
    left = len(lines) - MOST_LINES
    more = ntr("{count} more", "{count} more", left).format(count=formats.number(max(left, 0)))
    counted = heading.format(count=formats.number(len(lines)))
    return Listed(counted, tuple(lines[:MOST_LINES]), more if left > 0 else "")
