"""Stops a task that writes, and still hears how it ended.

Whoever cancels a task hears no more of it. That will not do for one that keeps something: a press
on "Cancel" may come just after all was kept, and then it has to be told.
"""

from spasm_diary.domain.errors import Cancelled
from spasm_diary.usecases.ports import Task


class Stopper:
    """One press on "Cancel", as the task sees it."""

    def __init__(self) -> None:
        self.is_asked = False

    def stop(self) -> None:
        """Ask the task to stop; it does at its next report."""
        self.is_asked = True

    def watching(self, task: Task) -> Task:
        """The task, as it is handed to what can be stopped."""
        return _Watched(task, self)


class _Watched:
    def __init__(self, task: Task, stopper: Stopper) -> None:
        self._task = task
        self._stopper = stopper

    def report(self, done: int, total: int) -> None:
        if self._stopper.is_asked:
            raise Cancelled
        self._task.report(done, total)
