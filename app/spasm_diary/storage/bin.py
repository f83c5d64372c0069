"""The bin: entries that were thrown away, as their revisions hold them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, delete, insert, select

from spasm_diary.domain.entries import Entry
from spasm_diary.storage import person_history, tables
from spasm_diary.storage.journal import ACTION, REVISION, newest_revision, to_entry
from spasm_diary.storage.moments import to_moment, to_seconds
from spasm_diary.storage.statements import Statement
from spasm_diary.usecases.ports import Binned

DELETED, ENTRY = tables.deleted.c, tables.entry.c
MARK = Statement(insert(tables.deleted).prefix_with("OR IGNORE"))


def mark_deleted(connection: Connection, *ids: UUID) -> None:
    """From now on they count as deleted whenever they are not there."""
    if ids:
        MARK.run(connection, [{"id": one.bytes} for one in ids])


def deleted_since(connection: Connection, since: datetime) -> tuple[Binned, ...]:
    found = connection.execute(
        select(REVISION.action, REVISION.before, ACTION.instant, ACTION.utc_offset)
        .select_from(tables.deleted)
        .join(tables.revision, REVISION.number == newest_revision(DELETED.id))
        .join(tables.action, ACTION.id == REVISION.action)
        .where(_is_absent(DELETED.id), ACTION.instant >= to_seconds(since))
    )
    binned: list[tuple[int, Binned]] = []
    for row in found:
        entry = to_entry(row.before)
        if entry is not None:
            deleted = to_moment(row.instant, row.utc_offset)
            binned.append((row.action, Binned(entry, deleted)))
    binned.sort(key=lambda one: (one[0], *_order(one[1].entry)), reverse=True)
    return tuple(one for _, one in binned)


def forget_deleted(connection: Connection, before: datetime) -> int:
    """Delete what the revisions hold of entries that are long gone; how many entries.

    An import that was undone is forgotten in the same way, though it never was in the bin, and so
    are the names of things that were undone and are not followed.
    """
    # Taking one list of ids from the other is thrice as quick as to look each one up.
    absent = select(REVISION.id).except_(select(ENTRY.id))
    long_gone: Select[Any] = (
        select(REVISION.id)
        .join(tables.action, ACTION.id == REVISION.action)
        .where(
            REVISION.id.in_(absent),
            REVISION.number == newest_revision(REVISION.id),
            ACTION.instant < to_seconds(before),
        )
    )
    ids = list(connection.execute(long_gone).scalars())
    for entry_id in ids:
        connection.execute(delete(tables.revision).where(REVISION.id == entry_id))
    person_history.forget(connection, before)
    return len(ids)


def _is_absent(entry_id: Any) -> Any:
    return ~select(ENTRY.number).where(ENTRY.id == entry_id).exists()


def _order(entry: Entry) -> tuple[Any, ...]:
    return entry.when, entry.typed, entry.id
