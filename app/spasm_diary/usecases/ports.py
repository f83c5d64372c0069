"""What the use cases need of the outside; whoever fulfils it inherits nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeAlias
from uuid import UUID

from spasm_diary.domain.backups import Backup, Reason
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.kept_guidance import KeptAdvice, KeptArticle
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.tallies import DayColumns


class Clock(Protocol):
    """The only way to know what time it is."""

    def now(self) -> datetime:
        """The present moment, with the offset of this place."""

    def offset_at(self, local: datetime) -> int:
        """Minutes east of UTC at a wall time (without a zone) of this place."""


@dataclass(frozen=True, slots=True)
class Binned:
    """An entry in the bin, and when it was put there."""

    entry: Entry
    deleted: datetime


@dataclass(frozen=True, slots=True)
class Earlier:
    """An entry as it once was, and when it ceased to be so: changed, deleted or undone."""

    entry: Entry
    until: datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """What an entry was before and after a change; None where it was not there."""

    at: datetime
    before: Entry | None
    after: Entry | None


@dataclass(frozen=True, slots=True)
class Action:
    """The last thing done, which can be undone: its revisions in their order."""

    id: int
    at: datetime
    revisions: tuple[Revision, ...]
    changes_followed: bool = False
    """Something began to be followed, or is followed in another way."""
    changes_personal: bool = False
    """What is known of the person was changed."""


class DayDiary(Protocol):
    """As much of a diary as the sheet of a day shows. Times sort by instant."""

    def on(self, day: date) -> tuple[Entry, ...]:
        """Everything of a date, in order of time."""

    def between(self, first: date, last: date, kinds: Sequence[str] = ()) -> tuple[Entry, ...]:
        """The entries of some kinds (all, where none is named) on these dates, in order of time."""

    def latest(self, kind: str, limit: int) -> tuple[Entry, ...]:
        """The newest entries of a kind, newest first."""

    def followed(self) -> tuple[Followed, ...]:
        """The person's own things to follow, retired ones too, in the order they were made."""

    def personal(self) -> Personal: ...


class ChartDiary(DayDiary, Protocol):
    """As much of a diary as a chart shows."""

    def columns(self, first: date, last: date) -> DayColumns:
        """As `columns_of` of all entries would be."""

    def span(self) -> tuple[date, date] | None:
        """The first and the last date with an entry other than an appointment."""


class OtherDiary(Protocol):
    """As much of a diary as is read to compare it with another one."""

    def count(self) -> Mapping[str, int]:
        """How many entries there are of each kind."""

    def all_entries(self) -> Iterable[Entry]:
        """Everything, in order of time."""

    def followed(self) -> tuple[Followed, ...]: ...

    def standing_revisions(self, ids: Sequence[UUID]) -> Mapping[UUID, tuple[Revision, ...]]:
        """What happened to some entries, oldest first, but for what was undone since.

        Those to which nothing happened are left out.
        """

    def thrown_away(self) -> Mapping[UUID, datetime | None]:
        """Every entry that was deleted and is not there, and when; None where that is forgotten."""


class Diary(ChartDiary, OtherDiary, Protocol):
    """The entries that a person has kept."""

    def get_many(self, ids: Sequence[UUID]) -> Mapping[UUID, Entry]:
        """Those of some entries that are there."""

    def get(self, entry_id: UUID) -> Entry | None: ...

    def put(self, entry: Entry, at: datetime) -> None:
        """Keep an entry, in place of the one with its id; `at` is when it is done.

        Keeping what is there already is no change, and so nothing to undo.
        """

    def put_many(self, entries: Iterable[Entry], at: datetime) -> None:
        """Keep many new entries whose ids are not there yet."""

    def put_typed(self, entries: Iterable[Entry], at: datetime) -> None:
        """The same for entries that no file has: once that is undone, they lie in the bin."""

    def remove(self, entry_id: UUID, at: datetime) -> None:
        """Put an entry into the bin.

        Raises:
            NotFound: it is not there.
        """

    def search(self, words: str, limit: int) -> tuple[Entry, ...]:
        """The newest entries whose texts hold every word, newest first; case does not matter."""

    def recorded_days(self) -> int:
        """On how many dates there is an entry other than an appointment."""

    def known_ids(self) -> frozenset[UUID]:
        """Of every entry that is there or was deleted, so that nothing comes back from a file.

        What only an import brought that was undone is unknown again: it can be imported anew.
        """

    def bin(self, since: datetime) -> tuple[Binned, ...]:
        """What was deleted since, the newest first, and not put back.

        What was typed and undone lies there as well; an import that was undone does not.
        """

    def earlier(self) -> Iterable[Earlier]:
        """Everything that entries once were, in the order in which that ended."""

    def empty_bin(self, before: datetime) -> int:
        """Forget for good what was deleted earlier; how many entries that were."""

    def revisions(self, entry_id: UUID) -> tuple[Revision, ...]:
        """What happened to an entry, oldest first."""

    def last_action(self) -> Action | None:
        """The newest of the last 50 actions that was not undone; read whole, however long."""

    def undo(self, action: Action, at: datetime) -> None:
        """Put everything an action touched back to what it was before; noted, but no action.

        Raises:
            NotFound: it was undone already.
        """

    def put_followed(self, followed: Followed, at: datetime) -> None:
        """Follow something, in place of what has its key; it can be undone as an entry can.

        Undone, what was new is followed no more: retired where an answer to it is kept or lies in
        the bin, which would have no name without it.
        """

    def put_personal(self, personal: Personal, at: datetime) -> None:
        """Keep what is known of the person, in place of what was known; it can be undone."""

    def articles(self) -> tuple[KeptArticle, ...]:
        """Every article that was opened or waits to be read, by name."""

    def put_article(self, article: KeptArticle) -> None:
        """Keep what was done with it, in place of what was known; no action, so never undone."""

    def advice(self) -> tuple[KeptAdvice, ...]:
        """Every piece of advice that was shown or hidden, by rule."""

    def put_advice(self, advice: KeptAdvice) -> None:
        """Keep what became of it, in place of what was known; no action, so never undone."""


class Work(Protocol):
    """One transaction, one action. Leaving its `with` block keeps all, an exception nothing."""

    @property
    def diary(self) -> Diary: ...


OpenWork: TypeAlias = Callable[[], AbstractContextManager[Work]]


class DayWork(Protocol):
    """As much of a work as reading a day needs."""

    @property
    def diary(self) -> DayDiary: ...


OpenDayWork: TypeAlias = Callable[[], AbstractContextManager[DayWork]]


class ChartWork(Protocol):
    """As much of a work as reading a chart needs."""

    @property
    def diary(self) -> ChartDiary: ...


OpenChartWork: TypeAlias = Callable[[], AbstractContextManager[ChartWork]]


class Backups(Protocol):
    """The backups of the diary that is open."""

    def listed(self) -> tuple[Backup, ...]:
        """Every backup that is there, the newest first."""

    def path_of(self, backup: Backup) -> Path: ...

    def make(self, reason: Reason, now: datetime) -> Backup:
        """Make one now.

        Raises:
            Damaged: the diary is, and so no backup is made of it.
            DiaryUnavailable: it cannot be made.
        """

    def copy_to(self, second: Path, backup: Backup) -> None:
        """Lay it down in a second folder, too.

        Raises:
            DiaryUnavailable: the folder is not there or cannot be written.
        """

    def test(self, backup: Backup) -> None:
        """Try whether it would do in an emergency.

        Raises:
            DiaryUnavailable: it would not.
        """


class Task(Protocol):
    """A long task's way to say how far it is, and to hear that it should stop."""

    def report(self, done: int, total: int) -> None:
        """Tell the progress.

        Raises:
            Cancelled: the person asked the task to stop.
        """
