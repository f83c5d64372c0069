"""What another program's file holds, read and put in the diary's terms; nothing of it is kept yet.

Every row of the file is accounted for: it is part of a candidate, or refused with a reason.
`rows_in` is always `rows_taken` and the number of refusals together.
"""

from dataclasses import dataclass
from datetime import datetime

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.settings import Personal


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that could be kept. The same row gives the same id each time it is read."""

    entry: Entry
    line: int
    """Where its row begins in the file, the first line being 1."""
    also: tuple[int, ...] = ()
    """The other rows it was joined from: a night in two parts, a sleep and its quality."""

    @property
    def lines(self) -> tuple[int, ...]:
        return (self.line, *self.also)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row gives no entry; in a remark, what was left out or put right in a row that does."""

    line: int
    reason: str
    """A sentence for the person, in their language."""


@dataclass(frozen=True, slots=True)
class Unused:
    """A column that the diary has no place for, and in how many rows something stands in it."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that was found in one file."""

    source: str
    """The key of the importer."""
    encoding: str
    """How the letters of the file were read: marked for translation."""
    rows_in: int
    """Rows with something in them, the header not counted."""
    candidates: tuple[Candidate, ...] = ()
    followed: tuple[Followed, ...] = ()
    """Own things to follow that the candidates answer; their keys are the same each time."""
    refusals: tuple[Refusal, ...] = ()
    """One for each row that gives no entry at all."""
    remarks: tuple[Refusal, ...] = ()
    """About rows that do give one. They do not count in the sum."""
    unused: tuple[Unused, ...] = ()
    personal: Personal | None = None
    """What a diary's own file tells of the person; others tell nothing."""
    unsaved_at: datetime | None = None
    """When the diary could not take what the file holds; None for any other file."""

    @property
    def rows_taken(self) -> int:
        """Rows that are part of at least one candidate."""
        return len({line for candidate in self.candidates for line in candidate.lines})
