"""Runs long tasks off the ui's thread, one at a time, with progress and a way to stop."""

from __future__ import annotations

import logging
from collections import deque
from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from spasm_diary.domain.errors import Cancelled, DiaryError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from spasm_diary.usecases.ports import Task

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
LULL_MS = 20
"""So long nothing was asked for before what can wait is begun."""


class RunningTask(QObject):
    """A task under way. It lives in the ui's thread, and so do all its callbacks.

    The worker only emits signals: Qt queues them to this object's slots.
    """

    _progressed = Signal(int, int)
    _finished = Signal(object)

    def __init__(
        self,
        progressed: Callable[[int, int], None],
        done: Callable[[Any], None],
        failed: Callable[[DiaryError], None],
        background: Background,
    ) -> None:
        super().__init__(background)
        self._background = background
        self._tell_progress = progressed
        self._done = done
        self._failed = failed
        self._stop = Event()
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the task to stop; it does at its next report, and keeps nothing."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        self.go_on()
        self._progressed.emit(done, total)

    def go_on(self) -> None:
        if self._stop.is_set():
            raise Cancelled

    def finish(self, future: Future[Any]) -> None:
        self._finished.emit(future)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if not self._stop.is_set():
            self._tell_progress(done, total)

    @Slot(object)
    def _on_finished(self, future: Future[Any]) -> None:
        self.deleteLater()
        self._background.has_ended()
        try:
            result = future.result()
        except (Cancelled, CancelledError):
            logger.info("a task was cancelled")
        except DiaryError as error:
            if not self._stop.is_set():
                self._failed(error)
        else:
            if not self._stop.is_set():
                self._done(result)


class Background(QObject):
    """The one worker thread. Tasks wait for each other, so no two write at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.when_idle = WhenIdle(self)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._under_way = 0
        self._waiting: deque[Callable[[], None]] = deque()
        self._lull = QTimer(self, singleShot=True, interval=LULL_MS)
        self._lull.timeout.connect(self._begin_waiting)

    def run(
        self,
        work: Callable[[Task], Result],
        *,
        progressed: Callable[[int, int], None],
        done: Callable[[Result], None],
        failed: Callable[[DiaryError], None],
    ) -> RunningTask:
        """Start `work`; `done` or `failed` is called in the ui's thread, neither if cancelled.

        An exception that is no DiaryError is a bug: it is raised in the ui's thread,
        where the crash dialog is.
        """
        task = RunningTask(progressed, done, failed, self)
        self._begin(work, task)
        return task

    def run_when_idle(self, work: Callable[[Task], Any], task: RunningTask) -> None:
        """Start it when nothing else is asked for."""
        self._waiting.append(lambda: self._begin(work, task))
        if not self._under_way:
            self._lull.start()

    def has_ended(self) -> None:
        """What a task tells."""
        self._under_way -= 1
        if self._waiting and not self._under_way:
            self._lull.start()

    def _begin(self, work: Callable[[Task], Any], task: RunningTask) -> None:
        def do() -> Any:
            task.go_on()  # it may have been cancelled while it waited for others
            return work(task)

        self._lull.stop()
        self._under_way += 1
        self._worker.submit(do).add_done_callback(task.finish)

    def _begin_waiting(self) -> None:
        if self._waiting:
            self._waiting.popleft()()

    def wait(self) -> None:
        """Wait until everything that was given so far is done, and its results are on their way."""
        while self._waiting:
            self._begin_waiting()
        self._worker.submit(lambda: None).result()

    def close(self) -> None:
        """Stop what is running and wait for it, before the diary is closed."""
        self._waiting.clear()
        for task in self.findChildren(RunningTask):
            task.cancel()
        self._worker.shutdown(cancel_futures=True)


class WhenIdle:
    """A `presenters.runner.Runner` for what can wait: whatever a person asks for comes first."""

    def __init__(self, background: Background) -> None:
        self._background = background

    def run(
        self,
        work: Callable[[Task], Result],
        *,
        progressed: Callable[[int, int], None],
        done: Callable[[Result], None],
        failed: Callable[[DiaryError], None],
    ) -> RunningTask:
        task = RunningTask(progressed, done, failed, self._background)
        self._background.run_when_idle(work, task)
        return task
