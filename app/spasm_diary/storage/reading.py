"""Rows become entries: few statements for many entries, never one an entry."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Connection, Row, Select, Table, bindparam, desc, func, select

from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.errors import DiaryUnavailable, NotValid
from spasm_diary.storage import tables
from spasm_diary.storage.batches import AT_ONCE, batches
from spasm_diary.storage.moments import to_moment, to_when
from spasm_diary.storage.shelves import SHELVES, Shelf
from spasm_diary.words import N_

ENTRY = tables.entry.c
DAMAGED = N_(
    "A part of the diary's file is damaged and cannot be read. The file was left as it is: "
    "keep it, and put back a copy from before if you have one."
)
Selected: TypeAlias = Select[Any]

IN_ORDER = (
    ENTRY.instant,
    ENTRY.utc_offset,
    ENTRY.clock.is_(None),
    func.coalesce(ENTRY.part, ""),
    ENTRY.typed,
    ENTRY.id,
)
"""As `When` is ordered; entries of one time stand in the order in which they were typed."""
NEWEST_FIRST = tuple(map(desc, IN_ORDER))


def _of_numbers(table: Table) -> Selected:
    """The rows of a table that belong to some entries."""
    return select(table).where(table.c.entry.in_(bindparam("numbers", expanding=True)))


CONTENTS = {shelf.table: _of_numbers(shelf.table) for shelf in SHELVES.values()}
BOARDS = {
    board.table: _of_numbers(board.table).order_by(board.table.c.position)
    for shelf in SHELVES.values()
    for board in shelf.boards
}


def read(connection: Connection, selected: Selected, **values: Any) -> Iterator[Entry]:
    """The entries of a selection of rows of `entry`, in its order."""
    rows = connection.execute(selected, values).all()
    for some in batches(rows, AT_ONCE):
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for row in some:
            numbers[row.kind].append(row.number)
        try:
            contents = {}
            for kind, of_kind in numbers.items():
                contents.update(_contents(connection, SHELVES[kind], of_kind))
            entries = [_to_entry(row, contents[row.number]) for row in some]
        except (ValueError, KeyError, NotValid) as error:
            raise DiaryUnavailable(DAMAGED) from error
        yield from entries


def read_one(connection: Connection, selected: Selected, **values: Any) -> Entry | None:
    return next(read(connection, selected, **values), None)


def _contents(connection: Connection, shelf: Shelf, numbers: list[int]) -> dict[int, Content]:
    boards = []
    for board in shelf.boards:
        standing: defaultdict[int, list[Any]] = defaultdict(list)
        for row in connection.execute(BOARDS[board.table], {"numbers": numbers}):
            standing[row.entry].append(board.to_value(row))
        boards.append(standing)
    return {
        row.entry: shelf.to_content(row, *(standing[row.entry] for standing in boards))
        for row in connection.execute(CONTENTS[shelf.table], {"numbers": numbers})
    }


def _to_entry(row: Row[Any], content: Content) -> Entry:
    when = to_when(row.day, row.utc_offset, row.clock, row.part)
    return Entry(when, content, to_moment(row.typed, row.typed_offset), UUID(bytes=row.id))
