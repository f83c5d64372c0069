"""A first look at a day or a chart by plain SQL: loading SQLAlchemy takes longer than to look.

It answers what `read_day` and `gather_subject` ask, and nothing else. `reading` is how a diary is
read; what both see is compared in `tests/storage/test_glance.py`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any

from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.storage.batches import AT_ONCE, batches
from spasm_diary.storage.connecting import Driver
from spasm_diary.storage.day_columns import day_columns
from spasm_diary.storage.moments import BEFORE_ALL
from spasm_diary.storage.shelves import SHELVES, to_entry, to_followed, to_personal

WHEN = ("instant", "utc_offset", "clock IS NULL", "coalesce(part, '')", "after_midnight")
ORDER = (*WHEN, "typed", "id")
IN_ORDER = ", ".join(ORDER)
NEWEST_FIRST = ", ".join(f"{one} DESC" for one in ORDER)
BETWEEN = "SELECT * FROM entry WHERE day BETWEEN ? AND ?"
SPAN = "SELECT min(day) AS first, max(day) AS last FROM entry WHERE kind <> 'appointment'"
NUMBERED = "SELECT * FROM entry WHERE number BETWEEN ? AND ?"
LATEST = f"""
    SELECT * FROM entry WHERE kind = ? AND instant > {BEFORE_ALL} ORDER BY {NEWEST_FIRST} LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class GlanceWork:
    """Stands where a whole work would, for reading a day or a chart."""

    diary: "Glance"


class Glance:
    """Fulfils `usecases.ports.ChartDiary`."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def on(self, day: date) -> tuple[Entry, ...]:
        return self.between(day, day)

    def between(self, first: date, last: date, kinds: Sequence[str] = ()) -> tuple[Entry, ...]:
        wanted = f" AND kind IN ({_marks(kinds)})" if kinds else ""
        rows = self._rows(
            f"{BETWEEN}{wanted} ORDER BY {IN_ORDER}", first.isoformat(), last.isoformat(), *kinds
        )
        return self._entries(rows)

    def latest(self, kind: str, limit: int) -> tuple[Entry, ...]:
        return self._entries(self._rows(LATEST, kind, limit))

    def numbered(self, first: int, last: int) -> tuple[Entry, ...]:
        """By the numbers that entries go by in the file, to read what can be of a damaged one."""
        return self._entries(self._rows(NUMBERED, first, last))

    def columns(self, first: date, last: date) -> DayColumns:
        return day_columns(self._driver, first, last)

    def span(self) -> tuple[date, date] | None:
        [found] = self._rows(SPAN)
        if found.first is None:
            return None
        return date.fromisoformat(found.first), date.fromisoformat(found.last)

    def followed(self) -> tuple[Followed, ...]:
        return tuple(map(to_followed, self._rows("SELECT * FROM followed ORDER BY number")))

    def personal(self) -> Personal:
        row = next(iter(self._rows("SELECT * FROM personal")), None)
        return to_personal(row, self._rows("SELECT fact FROM personal_fact"))

    def _entries(self, rows: Sequence[Any]) -> tuple[Entry, ...]:
        return tuple(entry for some in batches(rows, AT_ONCE) for entry in self._batch(some))

    def _batch(self, rows: Sequence[Any]) -> tuple[Entry, ...]:
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for row in rows:
            numbers[row.kind].append(row.number)
        contents: dict[int, Content] = {}
        for kind, of_kind in numbers.items():
            contents.update(self._contents(kind, of_kind))
        return tuple(to_entry(row, contents[row.number]) for row in rows)

    def _contents(self, kind: str, numbers: Sequence[int]) -> dict[int, Content]:
        shelf = SHELVES[kind]
        boards = []
        for board in shelf.boards:
            standing: defaultdict[int, list[Any]] = defaultdict(list)
            for row in self._of(board.table, numbers, " ORDER BY position"):
                standing[row.entry].append(board.to_value(row))
            boards.append(standing)
        return {
            row.entry: shelf.to_content(row, *(standing[row.entry] for standing in boards))
            for row in self._of(shelf.table, numbers)
        }

    def _of(self, table: str, numbers: Sequence[int], order: str = "") -> Sequence[Any]:
        query = f"SELECT * FROM {table} WHERE entry IN ({_marks(numbers)}){order}"
        return self._rows(query, *numbers)

    def _rows(self, query: str, *values: object) -> Sequence[Any]:
        cursor = self._driver.execute(query, values)
        names = [column[0] for column in cursor.description]
        return [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in cursor]


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _value in values)
