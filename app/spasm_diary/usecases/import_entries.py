"""Keep what was found in a file: everything that is new, or nothing at all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.check_entry import check_entry
from spasm_diary.usecases.found import Candidate, Found, Refusal
from spasm_diary.usecases.ports import Diary, OpenWork, Task

REPORT_EVERY = 100
One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file's entries, or in a preview what would."""

    new: int
    same: int
    """Those that the diary has, or had: a file brings nothing back from the bin."""
    refused: tuple[Refusal, ...]
    """In the order of the file; with those that were refused when the file was read."""
    changed: Changed | None


def import_entries(
    open_work: OpenWork, found: Found, now: datetime, task: Task, *, preview: bool = False
) -> Imported:
    """Check everything and keep what is new, as one action; a preview only counts.

    What a file tells of the person is taken over where the diary knows nothing yet. What could
    not be saved takes the place of what the diary has of the same entry, if that is older.

    Raises:
        Cancelled: the task was stopped; nothing is kept.
    """
    with open_work() as work:
        sifted = _sift(work.diary, found, now, task)
        if not preview:
            _keep(work.diary, sifted, now, task)
    refused = sorted((*found.refusals, *sifted.refused), key=lambda refusal: refusal.line)
    touched = (*sifted.new, *sifted.newer, *sifted.older)
    changed = changed_by(*touched) if touched else None
    new = len(sifted.new) + len(sifted.newer)
    return Imported(new, sifted.same, tuple(refused), changed)


@dataclass(slots=True)
class _Sifted:
    """A file's entries, sorted into three."""

    followed: list[Followed]
    """Those that the diary does not follow yet; the ones it has stay as they are."""
    personal: Personal | None
    new: list[Entry] = field(default_factory=list)
    newer: list[Entry] = field(default_factory=list)
    """Changes that could not be saved, of entries that the diary has."""
    older: list[Entry] = field(default_factory=list)
    """What it has of them."""
    same: int = 0
    refused: list[Refusal] = field(default_factory=list)


def _sift(diary: Diary, found: Found, now: datetime, task: Task) -> _Sifted:
    ours = diary.followed()
    taken = {one.key for one in ours}
    sifted = _Sifted([one for one in found.followed if one.key not in taken], found.personal)
    followed = (*ours, *sifted.followed)
    known = set(diary.known_ids())
    nights = _nights(diary, found.candidates)
    for candidate in _told(found.candidates, task):
        entry = candidate.entry
        older = _older(diary, entry, found.unsaved_at)
        if entry.id in known and older is None:
            sifted.same += 1
            continue
        try:
            check_entry(entry, now, nights[entry.day], followed)
        except DiaryError as error:
            sifted.refused.append(Refusal(candidate.line, error.in_words()))
            continue
        known.add(entry.id)
        if older is None:
            sifted.new.append(entry)
        else:
            sifted.newer.append(entry)
            sifted.older.append(older)
        if entry.kind == "night":
            nights[entry.day].append(entry)
    return sifted


def _older(diary: Diary, entry: Entry, unsaved_at: datetime | None) -> Entry | None:
    """What the diary has of an entry that it could not save a change of."""
    held = None if unsaved_at is None else diary.get(entry.id)
    if held is None or held == entry or unsaved_at is None:
        return None
    done = diary.revisions(entry.id)
    return held if not done or done[-1].at <= unsaved_at else None


def _nights(diary: Diary, candidates: Sequence[Candidate]) -> defaultdict[date, list[Entry]]:
    """The diary's nights by date, read in one go."""
    nights: defaultdict[date, list[Entry]] = defaultdict(list)
    days = [one.entry.day for one in candidates if one.entry.kind == "night"]
    if days:
        for night in diary.between(min(days), max(days), ("night",)):
            nights[night.day].append(night)
    return nights


def _keep(diary: Diary, sifted: _Sifted, now: datetime, task: Task) -> None:
    for one in sifted.followed:
        diary.put_followed(one, now)
    if sifted.personal is not None and diary.personal() == Personal():
        diary.put_personal(sifted.personal, now)
    if sifted.new:
        diary.put_many(_told(sifted.new, task), now)
    for entry in sifted.newer:
        diary.put(entry, now)


def _told(things: Sequence[One], task: Task) -> Iterator[One]:
    """Each thing, the progress told now and then."""
    for done, thing in enumerate(things):
        if done % REPORT_EVERY == 0:
            task.report(done, len(things))
        yield thing
    task.report(len(things), len(things))
