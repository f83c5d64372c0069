"""Collects what an importer finds, and sees to it that every row is accounted for.

An entry's id comes from the source and from what stands in its rows, so that the same file read
twice gives the same ids, whatever has become of its columns, letters or line ends. What is there
twice in a file is numbered. Trouble with a row refuses it, unless something of the row was taken:
then it is a remark.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID, uuid5

from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.records import OffsetAt
from spasm_diary.domain.spasms import Spasm
from spasm_diary.importers.table import Row, Table
from spasm_diary.importers.vocabulary import spasm_named
from spasm_diary.usecases.found import Candidate, Found, Refusal, Unused
from spasm_diary.words import tr

IMPORTED = UUID("6f5d6d0e-3b0c-4f57-9a5e-0d0f3f1c2a77")
"""The namespace of the ids; it never changes."""
_LONGEST_KEY = 150
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a file does not say: where the person is, and when it is read."""

    offset_at: OffsetAt
    now: datetime

    def when(self, day: date, clock: time | None = None, part: PartOfDay | None = None) -> When:
        """With the offset of this place.

        Raises:
            NotValid: the diary takes no such date.
        """
        unsettled = When(day, 0, clock, part)
        return replace(unsettled, offset=self.offset_at(unsettled.local))


class Gathering:
    """Everything found so far in one file."""

    def __init__(
        self,
        source: str,
        table: Table,
        around: Surroundings,
        known: Collection[str],
        identity: Callable[[Row], Sequence[str]],
    ) -> None:
        """Start.

        `known` are the columns that are read; `identity` gives what makes a row the one it is,
        the same in every layout of the file.
        """
        self._source = source
        self._table = table
        self._now = around.now
        self._identity = identity
        self._elsewhere = [column for column in table.columns if column.name not in known]
        self._lines: list[int] = []
        self._candidates: list[Candidate] = []
        self._followed: dict[str, Followed] = {}
        self._troubles: list[Refusal] = []
        self._said: set[str] = set()
        self._seen: Counter[str] = Counter()
        self._unused: Counter[str] = Counter()

    def rows(self) -> Iterator[Row]:
        """The rows that can be used."""
        for row in self._table.rows():
            self._lines.append(row.line)
            if row.trouble:
                self._troubles.append(Refusal(row.line, row.trouble))
                continue
            self._unused.update(one.title for one in self._elsewhere if row[one.name])
            yield row

    @contextmanager
    def watching(self, *rows: Row) -> Iterator[None]:
        """Turn trouble into a refusal, or into a remark if something of the rows was taken."""
        try:
            yield
        except DiaryError as error:
            for row in rows:
                self.remark(row, error.in_words())

    def remark(self, row: Row, sentence: str) -> None:
        """Say something about a row; it is the reason if nothing of the row is taken."""
        self._troubles.append(Refusal(row.line, sentence))

    def remark_once(self, row: Row, sentence: str) -> None:
        """Say what holds for many rows at the first of them only."""
        if sentence not in self._said:
            self._said.add(sentence)
            self.remark(row, sentence)

    def add(self, rows: Sequence[Row], when: When, content: Content, part: str) -> None:
        """Take an entry from one or more rows; `part` tells it from their others."""
        cells = (cell for row in rows for cell in (*self._identity(row), ""))
        mark = str(uuid5(IMPORTED, _BETWEEN.join((self._source, part, *cells))))
        self._seen[mark] += 1
        identity = uuid5(IMPORTED, f"{mark} {self._seen[mark]}")
        entry = Entry(when, content, self._now, identity)
        also = tuple(row.line for row in rows[1:])
        self._candidates.append(Candidate(entry, rows[0].line, also))

    def answer(self, rows: Sequence[Row], when: When, to: Followed, value: float) -> None:
        """Take a reading of something to follow.

        Raises:
            NotValid: it cannot have this value.
        """
        to.check(value)
        self._followed.setdefault(to.key, to)
        self.add(rows, when, Reading(to.key, value), f"reading {to.key}")

    def tag(self, row: Row, when: When, name: str, spasm_when: When | None = None) -> None:
        """Take a name that stands alone: a spasm, where it says so, else a yes to follow."""
        named = spasm_named(name)
        if named is None:
            self.answer([row], when, thing(name, Form.YES_NO), 1)
        else:
            spasm = Spasm(places=named.places, kind=named.kind, note=name)
            self.add([row], spasm_when or when, spasm, f"spasm {name}")

    def found(self) -> Found:
        """Everything, each row either taken or refused."""
        taken = {line for candidate in self._candidates for line in candidate.lines}
        reasons: dict[int, str] = {}
        for trouble in self._troubles:
            reasons.setdefault(trouble.line, trouble.reason)
        nothing = tr("There is nothing in this row that the diary keeps.")
        return Found(
            source=self._source,
            encoding=self._table.encoding,
            rows_in=len(self._lines),
            candidates=tuple(self._candidates),
            followed=tuple(self._followed.values()),
            refusals=tuple(
                Refusal(line, reasons.get(line, nothing))
                for line in self._lines
                if line not in taken
            ),
            remarks=tuple(
                sorted((one for one in self._troubles if one.line in taken), key=_line_of)
            ),
            unused=tuple(Unused(what, count) for what, count in self._unused.items()),
        )


def _line_of(trouble: Refusal) -> int:
    return trouble.line


def thing(label: str, form: Form, unit: str = "", key: str = "") -> Followed:
    """Something to follow whose key is the same each time, and in every source.

    Raises:
        NotValid: the label is no name.
    """
    known_by = " ".join((key or f"{label} {unit}").casefold().split())
    if len(known_by) > _LONGEST_KEY:
        known_by = str(uuid5(IMPORTED, known_by))
    return Followed(f"{form}:{known_by}", label, form, unit)
