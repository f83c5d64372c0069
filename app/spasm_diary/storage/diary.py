"""The diary of one open transaction."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select, union

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotFound
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.kept_guidance import KeptAdvice, KeptArticle
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.domain.texts import words_of
from spasm_diary.storage import bin as diary_bin
from spasm_diary.storage import guidance_shelf, histories, journal, person, undoing, writing
from spasm_diary.storage.day_columns import day_columns
from spasm_diary.storage.failures import as_damage
from spasm_diary.storage.moments import BEFORE_ALL
from spasm_diary.storage.reading import ENTRY, IN_ORDER, NEWEST_FIRST, read, read_one
from spasm_diary.storage.tables import deleted, entry, entry_text
from spasm_diary.storage.wholeness import whole_driver
from spasm_diary.usecases.ports import Action, Binned, Earlier, Revision
from spasm_diary.words import N_

BY_ID = select(entry).where(ENTRY.id == bindparam("id"))
BETWEEN = (
    select(entry)
    .where(ENTRY.day.between(bindparam("first"), bindparam("last")))
    .order_by(*IN_ORDER)
)
OF_KIND = BETWEEN.where(ENTRY.kind == bindparam("kind"))  # half the work of a list of kinds
OF_KINDS = BETWEEN.where(ENTRY.kind.in_(bindparam("kinds", expanding=True)))
LATEST = (
    select(entry)
    # The second condition holds always; it makes SQLite take the index that is in order of time.
    .where(ENTRY.kind == bindparam("kind"), ENTRY.instant > BEFORE_ALL)
    .order_by(*NEWEST_FIRST)
    .limit(bindparam("limit"))
)
ALL = select(entry).order_by(*IN_ORDER)
FIRST_AND_LAST = tuple(
    select(ENTRY.day).where(ENTRY.kind != "appointment").order_by(order).limit(1)
    for order in (ENTRY.day, ENTRY.day.desc())
)


class SqlDiary:
    """Fulfils `usecases.ports.Diary`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._journal = journal.Journal(connection)

    def get(self, entry_id: UUID) -> Entry | None:
        if not writing.is_there(self._connection, entry_id):
            return None
        return read_one(self._connection, BY_ID, id=entry_id.bytes)

    def get_many(self, ids: Sequence[UUID]) -> Mapping[UUID, Entry]:
        return histories.get_many(self._connection, ids)

    def put(self, entry: Entry, at: datetime) -> None:
        before = self.get(entry.id)
        if before == entry:
            return
        if before is None:
            writing.add(self._connection, [entry])
        else:
            writing.change(self._connection, before, entry)
        self._journal.note(at, [(entry.id, before)])

    def put_many(self, entries: Iterable[Entry], at: datetime) -> None:
        entries = tuple(entries)
        if entries:
            writing.add(self._connection, entries)
            self._journal.note(at, ((entry.id, None) for entry in entries))

    def put_typed(self, entries: Iterable[Entry], at: datetime) -> None:
        entries = tuple(entries)
        self.put_many(entries, at)
        diary_bin.mark_deleted(self._connection, *(entry.id for entry in entries))

    def remove(self, entry_id: UUID, at: datetime) -> None:
        before = self.get(entry_id)
        if before is None:
            raise NotFound(N_("This entry is not there any more."))
        writing.take_out(self._connection, before)
        diary_bin.mark_deleted(self._connection, entry_id)
        self._journal.note(at, [(entry_id, before)])

    def on(self, day: date) -> tuple[Entry, ...]:
        return self.between(day, day)

    def between(self, first: date, last: date, kinds: Sequence[str] = ()) -> tuple[Entry, ...]:
        days = {"first": first.isoformat(), "last": last.isoformat()}
        if len(kinds) == 1 and not writing.are_there(self._connection, kinds[0], first, last):
            return ()  # each save looks for a "none today" that it contradicts
        if len(kinds) == 1:
            return tuple(read(self._connection, OF_KIND, kind=kinds[0], **days))
        if kinds:
            return tuple(read(self._connection, OF_KINDS, kinds=list(kinds), **days))
        return tuple(read(self._connection, BETWEEN, **days))

    def latest(self, kind: str, limit: int) -> tuple[Entry, ...]:
        return tuple(read(self._connection, LATEST, kind=kind, limit=limit))

    def search(self, words: str, limit: int) -> tuple[Entry, ...]:
        found = select(entry).order_by(*NEWEST_FIRST).limit(limit)
        wanted = words_of(words)
        if wanted:
            holding = [func.instr(entry_text.c.folded, word) > 0 for word in wanted]
            found = found.where(ENTRY.number.in_(select(entry_text.c.entry).where(*holding)))
        return tuple(read(self._connection, found))

    @as_damage()
    def columns(self, first: date, last: date) -> DayColumns:
        return day_columns(whole_driver(self._connection), first, last)

    @as_damage()
    def span(self) -> tuple[date, date] | None:
        first, last = (self._connection.execute(one).scalar() for one in FIRST_AND_LAST)
        if first is None or last is None:
            return None
        return date.fromisoformat(first), date.fromisoformat(last)

    def recorded_days(self) -> int:
        days = select(func.count(ENTRY.day.distinct())).where(ENTRY.kind != "appointment")
        return int(self._connection.execute(days).scalar_one())

    @as_damage()
    def known_ids(self) -> frozenset[UUID]:
        ids = self._connection.execute(union(select(ENTRY.id), select(deleted.c.id))).scalars()
        return frozenset(UUID(bytes=one) for one in ids)

    def count(self) -> Mapping[str, int]:
        counted = select(ENTRY.kind, func.count().label("number")).group_by(ENTRY.kind)
        return {row.kind: row.number for row in self._connection.execute(counted)}

    def all_entries(self) -> Iterable[Entry]:
        return read(self._connection, ALL)

    @as_damage()
    def bin(self, since: datetime) -> tuple[Binned, ...]:
        return diary_bin.deleted_since(self._connection, since)

    def earlier(self) -> Iterable[Earlier]:
        return histories.earlier(self._connection)

    def empty_bin(self, before: datetime) -> int:
        return diary_bin.forget_deleted(self._connection, before)

    @as_damage()
    def revisions(self, entry_id: UUID) -> tuple[Revision, ...]:
        return journal.revisions_of(self._connection, entry_id)

    @as_damage()
    def standing_revisions(self, ids: Sequence[UUID]) -> Mapping[UUID, tuple[Revision, ...]]:
        return histories.standing_revisions(self._connection, ids)

    @as_damage()
    def thrown_away(self) -> Mapping[UUID, datetime | None]:
        return histories.thrown_away(self._connection)

    @as_damage()
    def last_action(self) -> Action | None:
        return journal.last_action(self._connection)

    @as_damage()
    def undo(self, action: Action, at: datetime) -> None:
        undoing.undo(self._connection, self._journal, action, at)

    @as_damage()
    def followed(self) -> tuple[Followed, ...]:
        return person.followed(self._connection)

    def put_followed(self, followed: Followed, at: datetime) -> None:
        known = {one.key: one for one in self.followed()}
        before = known.get(followed.key)
        if before != followed:
            person.put_followed(self._connection, followed)
            self._journal.note_of_person(at, followed.key, before)

    @as_damage()
    def personal(self) -> Personal:
        return person.personal(self._connection)

    def put_personal(self, personal: Personal, at: datetime) -> None:
        before = self.personal()
        if before != personal:
            person.put_personal(self._connection, personal)
            self._journal.note_of_person(at, None, before)

    @as_damage()
    def articles(self) -> tuple[KeptArticle, ...]:
        return guidance_shelf.articles(self._connection)

    def put_article(self, article: KeptArticle) -> None:
        guidance_shelf.put_article(self._connection, article)

    @as_damage()
    def advice(self) -> tuple[KeptAdvice, ...]:
        return guidance_shelf.advice(self._connection)

    def put_advice(self, advice: KeptAdvice) -> None:
        guidance_shelf.put_advice(self._connection, advice)
