"""Entries become rows: as few statements as the change needs."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.texts import searched
from spasm_diary.storage import tables
from spasm_diary.storage.batches import AT_ONCE, batches
from spasm_diary.storage.moments import to_offset, to_seconds
from spasm_diary.storage.shelves import SHELVES
from spasm_diary.storage.statements import Statement
from spasm_diary.storage.wholeness import whole_driver

Rows: TypeAlias = dict[str, list[dict[str, Any]]]
"""By the names of their tables."""

OUTER = (
    "entry_text",
    *(board.table for shelf in SHELVES.values() for board in shelf.boards),
    *(shelf.table for shelf in SHELVES.values()),
)
"""The tables whose rows belong to an entry."""
_OUTER = {name: tables.by_name[name] for name in OUTER}
INSERT = {name: Statement(insert(tables.by_name[name])) for name in ("entry", *OUTER)}
DELETE = {
    name: Statement(table.delete().where(table.c.entry == bindparam("number")))
    for name, table in _OUTER.items()
}
UPDATE_ENTRY = Statement(update(tables.entry).where(tables.entry.c.number == bindparam("of_entry")))
_MANY = tables.entry.c.id.in_(bindparam("ids", expanding=True))
DELETE_MANY = (
    *(
        table.delete().where(table.c.entry.in_(select(tables.entry.c.number).where(_MANY)))
        for table in _OUTER.values()
    ),
    tables.entry.delete().where(_MANY),
)
DELETE_ENTRY = Statement(tables.entry.delete().where(tables.entry.c.number == bindparam("number")))
NUMBER = "SELECT number FROM entry WHERE id = ?"
ANY_OF_KIND = "SELECT 1 FROM entry WHERE kind = ? AND day BETWEEN ? AND ? LIMIT 1"
LAST_NUMBER = "SELECT max(number) FROM entry"


def is_there(connection: Connection, entry_id: UUID) -> bool:
    """Sooner than reading it, for what is mostly new."""
    return _found(connection, entry_id) is not None


def are_there(connection: Connection, kind: str, first: date, last: date) -> bool:
    """Whether there are entries of a kind on these dates."""
    days = (kind, first.isoformat(), last.isoformat())
    return whole_driver(connection).execute(ANY_OF_KIND, days).fetchone() is not None


def add(connection: Connection, entries: Iterable[Entry]) -> None:
    """Write new entries."""
    number = whole_driver(connection).execute(LAST_NUMBER).fetchone()[0] or 0
    rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for entry in entries:
        number += 1
        for table, of_table in rows_of(entry, number).items():
            rows[table].extend(of_table)
    for table, of_table in rows.items():  # that of the entries comes first
        INSERT[table].run(connection, of_table)


def change(connection: Connection, before: Entry, after: Entry) -> None:
    """Write what differs between an entry and the one that takes its place."""
    [number] = _found(connection, before.id)
    old, new = rows_of(before, number), rows_of(after, number)
    if old.pop("entry") != (in_place := new.pop("entry")):
        UPDATE_ENTRY.run(connection, [{"of_entry": number, **in_place[0]}])
    for table in old.keys() | new.keys():
        if old.get(table) != new.get(table):
            if table in old:
                DELETE[table].run(connection, [{"number": number}])
            if table in new:
                INSERT[table].run(connection, new[table])


def take_out(connection: Connection, entry: Entry) -> None:
    """Remove an entry from its tables."""
    [number] = _found(connection, entry.id)
    rows = rows_of(entry, number)
    del rows["entry"]
    for table in rows:
        DELETE[table].run(connection, [{"number": number}])
    DELETE_ENTRY.run(connection, [{"number": number}])


def take_out_all(connection: Connection, ids: Sequence[UUID]) -> None:
    """Remove many entries, whatever they are."""
    for some in batches(ids, AT_ONCE):
        named = {"ids": [entry_id.bytes for entry_id in some]}
        for deletion in DELETE_MANY:
            connection.execute(deletion, named)


def rows_of(entry: Entry, number: int) -> Rows:
    """Everything that is written for an entry; tables without a row are left out."""
    shelf = SHELVES[entry.kind]
    rows: Rows = {
        "entry": [_row(entry, number)],
        shelf.table: [{"entry": number, **shelf.to_row(entry.content)}],
    }
    for board in shelf.boards:
        standing = board.to_rows(entry.content)
        if standing:
            rows[board.table] = [
                {"entry": number, "position": position, **values}
                for position, values in enumerate(standing)
            ]
    text = searched(entry)
    if text:
        rows["entry_text"] = [{"entry": number, "folded": text}]
    return rows


def _found(connection: Connection, entry_id: UUID) -> Any:
    """The row with the number that an entry goes by in the file, or None."""
    return whole_driver(connection).execute(NUMBER, (entry_id.bytes,)).fetchone()


def _row(entry: Entry, number: int) -> dict[str, Any]:
    when = entry.when
    return {
        "number": number,
        "id": entry.id.bytes,
        "kind": entry.kind,
        "day": when.date.isoformat(),
        "clock": None if when.clock is None else when.clock.isoformat(),
        "part": None if when.part is None else when.part.value,
        "utc_offset": when.offset,
        "instant": to_seconds(when.instant),
        "typed": to_seconds(entry.typed),
        "typed_offset": to_offset(entry.typed),
        "after_midnight": int(when.after_midnight),
    }
