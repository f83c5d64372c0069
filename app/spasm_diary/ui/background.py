"""Runs long tasks off the ui's thread, one at a time, with progress and a way to stop."""

from __future__ import annotations

import logging
from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from spasm_diary.domain.errors import Cancelled, DiaryError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from spasm_diary.usecases.ports import Task

logger = logging.getLogger(__name__)

Result = TypeVar("Result")


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
        parent: QObject,
    ) -> None:
        super().__init__(parent)
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
        if self._stop.is_set():
            raise Cancelled
        self._progressed.emit(done, total)

    def finish(self, future: Future[Any]) -> None:
        self._finished.emit(future)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if not self._stop.is_set():
            self._tell_progress(done, total)

    @Slot(object)
    def _on_finished(self, future: Future[Any]) -> None:
        self.deleteLater()
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
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")

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
        task = RunningTask(progressed, done, failed, parent=self)
        self._worker.submit(work, task).add_done_callback(task.finish)
        return task

    def wait(self) -> None:
        """Wait until everything that was given so far is done, and its results are on their way."""
        self._worker.submit(lambda: None).result()

    def close(self) -> None:
        """Stop what is running and wait for it, before the diary is closed."""
        for task in self.findChildren(RunningTask):
            task.cancel()
        self._worker.shutdown(cancel_futures=True)
