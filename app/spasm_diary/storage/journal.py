"""What was done: actions, and in each the revisions of the entries it touched.

A revision holds what an entry was before. What it was afterwards is the `before` of its next
revision, or the entry as it now is: so nothing is held twice, and adding ten years of entries
costs no second copy of them.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, func, insert, or_, select

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import Damaged, NotFound, NotReadable, NotValid
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.records import from_record, to_record
from spasm_diary.domain.settings import Personal
from spasm_diary.storage import person_history, tables
from spasm_diary.storage.failures import PART_DAMAGED
from spasm_diary.storage.moments import to_moment, to_offset, to_seconds
from spasm_diary.storage.reading import read
from spasm_diary.storage.statements import Statement
from spasm_diary.usecases.ports import Action, Revision
from spasm_diary.words import N_

_NEVER = to_moment(0, 0)
UNDOABLE = 50
"""How many actions back one can undo."""
ACTION, REVISION, OF_PERSON = tables.action.c, tables.revision.c, tables.person_revision.c
INSERT_ACTION = Statement(insert(tables.action))
INSERT_REVISION = Statement(insert(tables.revision))
_undoing = tables.action.alias()
LAST = (
    select(ACTION.id)
    .where(
        ACTION.undoes.is_(None),
        or_(
            select(REVISION.number).where(REVISION.action == ACTION.id).exists(),
            select(OF_PERSON.number).where(OF_PERSON.action == ACTION.id).exists(),
        ),
    )
    .order_by(ACTION.id.desc())
    .limit(UNDOABLE)
    .subquery()
)
LAST_ACTION = (
    select(tables.action)
    .where(
        ACTION.id.in_(select(LAST.c.id)),
        ~select(_undoing.c.id).where(_undoing.c.undoes == ACTION.id).exists(),
    )
    .order_by(ACTION.id.desc())
    .limit(1)
)
TOUCHED = select(REVISION.id).where(REVISION.action == bindparam("action"))
HISTORY = select(REVISION.number, REVISION.id, REVISION.action, REVISION.before).order_by(
    REVISION.number
)
"""Every revision of the entries it is narrowed to."""


class Step(NamedTuple):
    """A change of one entry, with the number of its revision and of its action."""

    number: int
    action: int
    before: Entry | None
    after: Entry | None


class Journal:
    """Notes what happens in one transaction: it is one action, or none if nothing changes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._action: int | None = None

    def note(self, at: datetime, changed: Iterable[tuple[UUID, Entry | None]]) -> None:
        """Note what entries were until now; None where they were not there."""
        if self._action is None:
            self._action = self._begin(at)
        self._note(self._action, changed)

    def note_of_person(
        self, at: datetime, key: str | None, before: Followed | Personal | None
    ) -> None:
        """Note what something that is followed was until now, or what was known of the person."""
        if self._action is None:
            self._action = self._begin(at)
        person_history.note(self._connection, self._action, key, before)

    def note_undoing(
        self, action: Action, at: datetime, changed: Iterable[tuple[UUID, Entry | None]]
    ) -> int:
        """Note an undoing, which is an action of its own; its number."""
        undoing = self._begin(at, undoes=action.id)
        self._note(undoing, changed)
        return undoing

    def _begin(self, at: datetime, undoes: int | None = None) -> int:
        values = {"instant": to_seconds(at), "utc_offset": to_offset(at), "undoes": undoes}
        return INSERT_ACTION.run(self._connection, [values])

    def _note(self, action: int, changed: Iterable[tuple[UUID, Entry | None]]) -> None:
        rows = [
            {"action": action, "id": entry_id.bytes, "before": _to_text(before)}
            for entry_id, before in changed
        ]
        if rows:
            INSERT_REVISION.run(self._connection, rows)


def last_action(connection: Connection) -> Action | None:
    row = connection.execute(LAST_ACTION).one_or_none()
    if row is None:
        return None
    at = to_moment(row.instant, row.utc_offset)
    steps = [step for step in _steps(connection, TOUCHED, action=row.id) if step.action == row.id]
    if steps and all(step.before is None and step.after is None for step in steps):
        raise Damaged(PART_DAMAGED)  # its entries were neither there before nor after
    revisions = tuple(Revision(at, step.before, step.after) for step in steps)
    return Action(row.id, at, revisions, *person_history.touched(connection, row.id))


def revisions_of(connection: Connection, entry_id: UUID) -> tuple[Revision, ...]:
    one = select(REVISION.id).where(REVISION.id == bindparam("id")).limit(1)
    steps = list(_steps(connection, one, id=entry_id.bytes))
    times = _times(connection, {step.action for step in steps})
    return tuple(Revision(times[step.action], step.before, step.after) for step in steps)


def states_before(connection: Connection, action: Action) -> dict[UUID, Entry | None]:
    """What each entry that an action touched was before it.

    Raises:
        NotFound: it was undone already.
    """
    undone = select(ACTION.id).where(ACTION.undoes == action.id)
    known = select(ACTION.id).where(ACTION.id == action.id)
    if connection.execute(undone).first() or not connection.execute(known).first():
        raise NotFound(N_("This was taken back already."))
    rows = connection.execute(HISTORY.where(REVISION.action == action.id))
    states: dict[UUID, Entry | None] = {}
    for row in rows:
        entry_id = UUID(bytes=row.id)
        if entry_id not in states:
            states[entry_id] = to_entry(row.before)
    return states


def to_entry(text: str | None) -> Entry | None:
    """An entry out of the JSON of a revision."""
    if text is None:
        return None
    try:
        return from_record(json.loads(text), _no_offset, _NEVER)
    except (ValueError, NotReadable, NotValid) as error:
        raise Damaged(PART_DAMAGED) from error


def _to_text(entry: Entry | None) -> str | None:
    if entry is None:
        return None
    return json.dumps(to_record(entry), ensure_ascii=False, separators=(",", ":"))


def _no_offset(_local: datetime) -> int:
    raise NotReadable(N_("The diary writes every offset down."))


def _steps(connection: Connection, ids: Select[Any], **values: object) -> list[Step]:
    """Everything that happened to some entries, in the order in which it was done."""
    histories: defaultdict[bytes, list[Any]] = defaultdict(list)
    for row in connection.execute(HISTORY.where(REVISION.id.in_(ids)), values):
        histories[row.id].append(row)
    present = select(tables.entry).where(tables.entry.c.id.in_(ids))
    now = {entry.id.bytes: entry for entry in read(connection, present, **values)}
    steps: list[Step] = []
    for entry_id, rows in histories.items():
        steps.extend(_steps_of(rows, now.get(entry_id)))
    return sorted(steps, key=lambda step: step.number)


def _steps_of(rows: Sequence[Any], now: Entry | None) -> Iterable[Step]:
    states = [*(to_entry(row.before) for row in rows), now]
    for row, (before, after) in zip(rows, pairwise(states), strict=True):
        yield Step(row.number, row.action, before, after)


def _times(connection: Connection, actions: set[int]) -> dict[int, datetime]:
    found = connection.execute(select(tables.action).where(ACTION.id.in_(actions)))
    return {row.id: to_moment(row.instant, row.utc_offset) for row in found}


def newest_revision(entry_id: Any) -> Any:
    """The number of an entry's newest revision, for use within a statement."""
    inner = tables.revision.alias()
    newest = select(func.max(inner.c.number)).where(inner.c.id == entry_id)
    return newest.correlate_except(inner).scalar_subquery()
