"""Runs tasks for a window that may be closed before they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from spasm_diary.domain.errors import DiaryError
    from spasm_diary.presenters.runner import Runner, Running
    from spasm_diary.usecases.ports import Task

Result = TypeVar("Result")


class WhileOpen:
    """A `Runner` whose tasks say nothing more once the window is closed: it is deleted by then."""

    def __init__(self, runner: Runner, dialog: QDialog) -> None:
        self._runner = runner
        self._running: list[Running] = []
        dialog.finished.connect(self._on_closed)

    def run(
        self,
        work: Callable[[Task], Result],
        *,
        progressed: Callable[[int, int], None],
        done: Callable[[Result], None],
        failed: Callable[[DiaryError], None],
    ) -> Running:
        task = self._runner.run(work, progressed=progressed, done=done, failed=failed)
        self._running.append(task)
        return task

    def _on_closed(self, _result: int) -> None:
        for task in self._running:
            task.cancel()
