"""A diary in memory, which keeps the promises of the `Diary` protocol and nothing else.

Written as plainly as it can be, for the tests of the storage take it as the meaning.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

from memory_guidance import MemoryGuidance
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotFound
from spasm_diary.domain.followed import Followed, Reading
from spasm_diary.domain.moments import When
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.tallies import DayColumns, columns_of
from spasm_diary.domain.texts import holds
from spasm_diary.usecases.ports import Action, Binned, Earlier, Revision
from spasm_diary.words import N_

UNDOABLE = 50


@dataclass(frozen=True)
class Step:
    """One change of one entry."""

    action: int
    id: UUID
    revision: Revision


@dataclass(frozen=True)
class StepOfPerson:
    """A change of a thing that is followed, by its key, or of what is known of the person."""

    action: int
    key: str | None
    at: datetime
    before: Followed | Personal | None


@dataclass
class MemoryDiary(MemoryGuidance):
    entries: dict[UUID, Entry] = field(default_factory=dict)
    deleted: set[UUID] = field(default_factory=set)
    steps: list[Step] = field(default_factory=list)
    actions: dict[int, datetime] = field(default_factory=dict)
    undone: dict[int, int] = field(default_factory=dict)
    """An action that was undone, and the one that did it."""
    steps_of_person: list[StepOfPerson] = field(default_factory=list)
    things: dict[str, Followed] = field(default_factory=dict)
    person: Personal = field(default_factory=Personal)
    action: int | None = field(default=None, compare=False)
    """The action of this work, from its first change on."""

    def copy(self) -> "MemoryDiary":
        return MemoryDiary(
            dict(self.kept_articles),
            dict(self.kept_advice),
            dict(self.entries),
            set(self.deleted),
            list(self.steps),
            dict(self.actions),
            dict(self.undone),
            list(self.steps_of_person),
            dict(self.things),
            self.person,
        )

    def get(self, entry_id: UUID) -> Entry | None:
        return self.entries.get(entry_id)

    def get_many(self, ids: Sequence[UUID]) -> Mapping[UUID, Entry]:
        return {one: self.entries[one] for one in ids if one in self.entries}

    def put(self, entry: Entry, at: datetime) -> None:
        self._set(entry.id, entry, at, self._current(at))

    def put_many(self, entries: Iterable[Entry], at: datetime) -> None:
        for entry in entries:
            assert entry.id not in self.entries, "put_many is for new entries"
            self.put(entry, at)

    def put_typed(self, entries: Iterable[Entry], at: datetime) -> None:
        entries = tuple(entries)
        self.put_many(entries, at)
        self.deleted.update(entry.id for entry in entries)

    def remove(self, entry_id: UUID, at: datetime) -> None:
        if entry_id not in self.entries:
            raise NotFound(N_("This entry is not there any more."))
        self._set(entry_id, None, at, self._current(at))
        self.deleted.add(entry_id)

    def on(self, day: date) -> tuple[Entry, ...]:
        return self.between(day, day)

    def between(self, first: date, last: date, kinds: Sequence[str] = ()) -> tuple[Entry, ...]:
        return tuple(
            entry
            for entry in self._in_order()
            if first <= entry.day <= last and (not kinds or entry.kind in kinds)
        )

    def latest(self, kind: str, limit: int) -> tuple[Entry, ...]:
        found = [entry for entry in self._in_order() if entry.kind == kind]
        return tuple(found[::-1][:limit])

    def search(self, words: str, limit: int) -> tuple[Entry, ...]:
        found = [entry for entry in self._in_order() if holds(entry, words)]
        return tuple(found[::-1][:limit])

    def columns(self, first: date, last: date) -> DayColumns:
        return columns_of(self.entries.values(), first, last)

    def span(self) -> tuple[date, date] | None:
        days = [entry.day for entry in self.entries.values() if entry.kind != "appointment"]
        return (min(days), max(days)) if days else None

    def recorded_days(self) -> int:
        return len({one.day for one in self.entries.values() if one.kind != "appointment"})

    def known_ids(self) -> frozenset[UUID]:
        return frozenset(self.entries) | frozenset(self.deleted)

    def count(self) -> Mapping[str, int]:
        return dict(Counter(entry.kind for entry in self.entries.values()))

    def all_entries(self) -> Iterator[Entry]:
        return iter(self._in_order())

    def bin(self, since: datetime) -> tuple[Binned, ...]:
        last = {step.id: step for step in self.steps if step.id in self.deleted}
        found = [
            (step, step.revision.before)
            for step in last.values()
            if step.revision.before and step.id not in self.entries and step.revision.at >= since
        ]
        found.sort(key=lambda one: (one[0].action, *_order(one[1])), reverse=True)
        return tuple(Binned(entry, step.revision.at) for step, entry in found)

    def earlier(self) -> Iterable[Earlier]:
        changed = (step.revision for step in self.steps)
        return [Earlier(one.before, one.at) for one in changed if one.before is not None]

    def empty_bin(self, before: datetime) -> int:
        last = {step.id: step for step in self.steps if step.id not in self.entries}
        forgotten = {step.id for step in last.values() if step.revision.at < before}
        self.steps = [step for step in self.steps if step.id not in forgotten]
        newest = {step.key: step.at for step in self.steps_of_person}
        gone = {
            key
            for key in newest
            if key is not None and key not in self.things
            if newest[key] < before
        }
        self.steps_of_person = [one for one in self.steps_of_person if one.key not in gone]
        return len(forgotten)

    def revisions(self, entry_id: UUID) -> tuple[Revision, ...]:
        return tuple(step.revision for step in self.steps if step.id == entry_id)

    def standing_revisions(self, ids: Sequence[UUID]) -> Mapping[UUID, tuple[Revision, ...]]:
        taken_back = {*self.undone.keys(), *self.undone.values()}
        standing = {
            one: tuple(
                step.revision
                for step in self.steps
                if step.id == one and step.action not in taken_back
            )
            for one in ids
        }
        return {one: revisions for one, revisions in standing.items() if revisions}

    def thrown_away(self) -> Mapping[UUID, datetime | None]:
        last = {step.id: step.revision.at for step in self.steps}
        return {one: last.get(one) for one in self.deleted if one not in self.entries}

    def last_action(self) -> Action | None:
        every: list[Step | StepOfPerson] = [*self.steps, *self.steps_of_person]
        done = {step.action for step in every} - set(self.undone.values())
        for action in sorted(done, reverse=True)[:UNDOABLE]:
            if action not in self.undone:
                steps = (step.revision for step in self.steps if step.action == action)
                keys = {one.key for one in self.steps_of_person if one.action == action}
                followed, personal = bool(keys - {None}), None in keys
                return Action(action, self.actions[action], tuple(steps), followed, personal)
        return None

    def undo(self, action: Action, at: datetime) -> None:
        if action.id in self.undone or action.id not in self.actions:
            raise NotFound(N_("This was taken back already."))
        undoing = self._new_action(at)
        self.undone[action.id] = undoing
        first: dict[UUID, Revision] = {}
        for step in self.steps:
            if step.action == action.id:
                first.setdefault(step.id, step.revision)
        for entry_id, revision in first.items():
            self._set(entry_id, revision.before, at, undoing)
        if len(first) == 1:  # an import that is undone does not fill the bin
            self.deleted.update(set(first) - set(self.entries))
        self._undo_of_person(action.id, at, undoing)

    def _undo_of_person(self, action: int, at: datetime, undoing: int) -> None:
        first: dict[str | None, Followed | Personal | None] = {}
        for step in self.steps_of_person:
            if step.action == action:
                first.setdefault(step.key, step.before)
        for key, before in first.items():
            if isinstance(before, Personal):
                self._set_personal(before, at, undoing)
            elif key is not None:
                self._set_followed(key, before, at, undoing)

    def followed(self) -> tuple[Followed, ...]:
        return tuple(self.things.values())

    def put_followed(self, followed: Followed, at: datetime) -> None:
        if self.things.get(followed.key) != followed:
            self._set_followed(followed.key, followed, at, self._current(at))

    def personal(self) -> Personal:
        return self.person

    def put_personal(self, personal: Personal, at: datetime) -> None:
        if self.person != personal:
            self._set_personal(personal, at, self._current(at))

    def _set_personal(self, personal: Personal, at: datetime, action: int) -> None:
        if self.person != personal:
            at = at.replace(microsecond=0)
            self.steps_of_person.append(StepOfPerson(action, None, at, self.person))
            self.person = personal

    def _set_followed(self, key: str, followed: Followed | None, at: datetime, action: int) -> None:
        before = self.things.get(key)
        if before == followed:
            return
        at = at.replace(microsecond=0)
        self.steps_of_person.append(StepOfPerson(action, key, at, before))
        if followed is None and before is not None and self._is_answered(key):
            followed = replace(before, retired=True)
        if followed is None:
            del self.things[key]
        else:
            self.things[key] = followed

    def _is_answered(self, key: str) -> bool:
        binned = [step.revision.before for step in self.steps if step.id in self.deleted]
        held = [one.content for one in (*self.entries.values(), *binned) if one is not None]
        return any(isinstance(one, Reading) and one.followed == key for one in held)

    def _in_order(self) -> list[Entry]:
        return sorted(self.entries.values(), key=_order)

    def _new_action(self, at: datetime) -> int:
        action = max(self.actions, default=0) + 1
        self.actions[action] = at.replace(microsecond=0)
        return action

    def _current(self, at: datetime) -> int:
        if self.action is None:
            self.action = self._new_action(at)
        return self.action

    def _set(self, entry_id: UUID, entry: Entry | None, at: datetime, action: int) -> None:
        before = self.entries.pop(entry_id, None)
        if entry is not None:
            self.entries[entry_id] = entry
        if entry != before:
            at = at.replace(microsecond=0)
            self.steps.append(Step(action, entry_id, Revision(at, before, entry)))


def _order(entry: Entry) -> tuple[When, datetime, UUID]:
    return entry.when, entry.typed, entry.id
