"""Rows become entries: few statements for many entries, never one an entry."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, bindparam, desc, func, select

from spasm_diary.domain.entries import Content, Entry
from spasm_diary.storage import tables
from spasm_diary.storage.batches import AT_ONCE, batches
from spasm_diary.storage.failures import as_damage
from spasm_diary.storage.shelves import SHELVES, Shelf, to_entry

ENTRY = tables.entry.c
Selected: TypeAlias = Select[Any]

IN_ORDER = (
    ENTRY.instant,
    ENTRY.utc_offset,
    ENTRY.clock.is_(None),
    func.coalesce(ENTRY.part, ""),
    ENTRY.after_midnight,
    ENTRY.typed,
    ENTRY.id,
)
"""As `When` is ordered; entries of one time stand in the order in which they were typed."""
NEWEST_FIRST = tuple(map(desc, IN_ORDER))


def _of_numbers(name: str) -> Selected:
    """The rows of a table that belong to some entries."""
    table = tables.by_name[name]
    return select(table).where(table.c.entry.in_(bindparam("numbers", expanding=True)))


CONTENTS = {shelf.table: _of_numbers(shelf.table) for shelf in SHELVES.values()}
BOARDS = {
    board.table: _of_numbers(board.table).order_by("position")
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
        with as_damage():
            contents = {}
            for kind, of_kind in numbers.items():
                contents.update(_contents(connection, SHELVES[kind], of_kind))
            entries = [to_entry(row, contents[row.number]) for row in some]
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
