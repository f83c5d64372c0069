"""Stand-ins for what is outside. Each keeps the promises of the real one: see tests/storage."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from builders import NOW
from memory_diary import MemoryDiary
from spasm_diary.domain.errors import Cancelled, DiaryError, DiaryUnavailable
from spasm_diary.usecases.ports import OpenWork, Task, Work
from spasm_diary.words import N_

Result = TypeVar("Result")
DISK_FULL = N_("There is no room left on the disk.")


@dataclass
class MemoryWork:
    diary: MemoryDiary


@dataclass
class MemoryDatabase:
    """Diaries that live as long as the test; `fail_next` stands for a disk in trouble."""

    kept: MemoryDiary = field(default_factory=MemoryDiary)
    failures: deque[DiaryError] = field(default_factory=deque)

    @contextmanager
    def open_work(self) -> Iterator[MemoryWork]:
        work = MemoryWork(self.kept.copy())
        yield work
        if work.diary == self.kept:
            return
        if self.failures:
            raise self.failures.popleft()
        self.kept = work.diary

    def fail_next(self, sentence: str = DISK_FULL, times: int = 1) -> None:
        """Let the next works that would keep something keep nothing, and say why."""
        self.failures.extend(DiaryUnavailable(sentence) for _ in range(times))


def work_in_memory() -> OpenWork:
    return MemoryDatabase().open_work


@dataclass
class FullDisk:
    """An `OpenWork` that reads as ever, and keeps nothing as long as `is_full`."""

    is_full: bool = True
    database: MemoryDatabase = field(default_factory=MemoryDatabase)

    def __call__(self) -> AbstractContextManager[Work]:
        self.database.failures.clear()
        if self.is_full:
            self.database.fail_next()
        return self.database.open_work()


@dataclass
class StoppedClock:
    """Shows one moment until it is moved; its place has a named time zone, or a fixed offset."""

    moment: datetime = NOW
    zone: str | None = None

    def now(self) -> datetime:
        return self.moment if self.zone is None else self.moment.astimezone(ZoneInfo(self.zone))

    def offset_at(self, local: datetime) -> int:
        zone = self.moment.tzinfo if self.zone is None else ZoneInfo(self.zone)
        offset = local.replace(tzinfo=zone).utcoffset()
        assert offset is not None
        return round(offset.total_seconds() / 60)

    def pass_by(self, **time: float) -> None:
        """Let time pass: `clock.pass_by(minutes=5)`."""
        self.moment += timedelta(**time)


@dataclass
class TaskStub:
    """Notes the progress, and cancels at a chosen report."""

    cancel_at: int | None = None
    reports: list[tuple[int, int]] = field(default_factory=list)

    def report(self, done: int, total: int) -> None:
        self.reports.append((done, total))
        if done == self.cancel_at:
            raise Cancelled


@dataclass
class Reporter:
    """A task under way; it hears of being cancelled at its next report."""

    progressed: Callable[[int, int], None]
    is_cancelled: bool = False

    def report(self, done: int, total: int) -> None:
        if self.is_cancelled:
            raise Cancelled
        self.progressed(done, total)

    def cancel(self) -> None:
        self.is_cancelled = True


def _perform(
    task: Reporter,
    work: Callable[[Task], Result],
    done: Callable[[Result], None],
    failed: Callable[[DiaryError], None],
) -> None:
    try:
        result = work(task)
    except Cancelled:
        return
    except DiaryError as error:
        failed(error)
        return
    if not task.is_cancelled:
        done(result)


@dataclass
class RunNow:
    """Runs a task at once, in this thread; or fails it, in the words given."""

    fail: str = ""

    def run(
        self,
        work: Callable[[Task], Result],
        *,
        progressed: Callable[[int, int], None],
        done: Callable[[Result], None],
        failed: Callable[[DiaryError], None],
    ) -> Reporter:
        task = Reporter(progressed)
        if self.fail:
            failed(DiaryError(self.fail))
        else:
            _perform(task, work, done, failed)
        return task


@dataclass
class RunLater:
    """Holds tasks until a test says `run_all`, as the real worker may be slow."""

    waiting: deque[Callable[[], None]] = field(default_factory=deque)

    def run(
        self,
        work: Callable[[Task], Result],
        *,
        progressed: Callable[[int, int], None],
        done: Callable[[Result], None],
        failed: Callable[[DiaryError], None],
    ) -> Reporter:
        task = Reporter(progressed)

        def perform() -> None:
            if not task.is_cancelled:
                _perform(task, work, done, failed)

        self.waiting.append(perform)
        return task

    def run_all(self) -> None:
        while self.waiting:
            self.waiting.popleft()()
