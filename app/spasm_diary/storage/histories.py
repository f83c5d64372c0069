"""Of many entries at once: what they are, what became of them, and which were thrown away."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from spasm_diary.domain.entries import Entry
from spasm_diary.storage import tables
from spasm_diary.storage.batches import AT_ONCE, batches
from spasm_diary.storage.failures import as_damage
from spasm_diary.storage.journal import ACTION, REVISION, newest_revision, to_entry
from spasm_diary.storage.moments import to_moment
from spasm_diary.storage.reading import ENTRY, read
from spasm_diary.usecases.ports import Earlier, Revision

DELETED = tables.deleted.c
OF_IDS = select(tables.entry).where(ENTRY.id.in_(bindparam("ids", expanding=True)))
_undone = tables.action.alias()
STANDING = (
    select(REVISION.id, REVISION.before, ACTION.instant, ACTION.utc_offset)
    .join(tables.action, ACTION.id == REVISION.action)
    .where(
        REVISION.id.in_(bindparam("ids", expanding=True)),
        ACTION.undoes.is_(None),
        ~select(_undone.c.id).where(_undone.c.undoes == ACTION.id).exists(),
    )
    .order_by(REVISION.number)
)
"""Without what was undone, and without the undoing: the states before and after are the same."""
EARLIER = (
    select(REVISION.before, ACTION.instant, ACTION.utc_offset)
    .join(tables.action, ACTION.id == REVISION.action)
    .where(REVISION.before.is_not(None))
    .order_by(REVISION.number)
)
THROWN_AWAY = (
    select(DELETED.id, ACTION.instant, ACTION.utc_offset)
    .select_from(tables.deleted)
    .outerjoin(tables.revision, REVISION.number == newest_revision(DELETED.id))
    .outerjoin(tables.action, ACTION.id == REVISION.action)
    .where(~select(ENTRY.number).where(ENTRY.id == DELETED.id).exists())
)


def get_many(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, Entry]:
    return {
        entry.id: entry
        for some in batches(ids, AT_ONCE)
        for entry in read(connection, OF_IDS, ids=_bytes(some))
    }


def standing_revisions(
    connection: Connection, ids: Sequence[UUID]
) -> dict[UUID, tuple[Revision, ...]]:
    now = get_many(connection, ids)
    rows: defaultdict[UUID, list[Any]] = defaultdict(list)
    for some in batches(ids, AT_ONCE):
        for row in connection.execute(STANDING, {"ids": _bytes(some)}):
            rows[UUID(bytes=row.id)].append(row)
    return {entry_id: _revisions(rows[entry_id], now.get(entry_id)) for entry_id in rows}


def earlier(connection: Connection) -> Iterator[Earlier]:
    for row in connection.execute(EARLIER):
        entry = to_entry(row.before)
        if entry is not None:
            with as_damage():
                until = to_moment(row.instant, row.utc_offset)
            yield Earlier(entry, until)


def thrown_away(connection: Connection) -> dict[UUID, datetime | None]:
    return {
        UUID(bytes=row.id): None if row.instant is None else to_moment(row.instant, row.utc_offset)
        for row in connection.execute(THROWN_AWAY)
    }


def _revisions(rows: Sequence[Any], now: Entry | None) -> tuple[Revision, ...]:
    states = [*(to_entry(row.before) for row in rows), now]
    return tuple(
        Revision(to_moment(row.instant, row.utc_offset), before, after)
        for row, (before, after) in zip(rows, pairwise(states), strict=True)
    )


def _bytes(ids: Sequence[UUID]) -> list[bytes]:
    return [entry_id.bytes for entry_id in ids]
