"""How a presenter has something done off the ui's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.domain.errors import DiaryError
    from spasm_diary.usecases.ports import Task

Result = TypeVar("Result")


class Running(Protocol):
    """A task under way."""

    def cancel(self) -> None:
        """Ask it to stop; it does at its next report, keeps nothing and says nothing more."""


class Runner(Protocol):
    """Does one task after another in a thread of its own."""

    def run(
        self,
        work: Callable[[Task], Result],
        *,
        progressed: Callable[[int, int], None],
        done: Callable[[Result], None],
        failed: Callable[[DiaryError], None],
    ) -> Running:
        """Start `work`; `done` or `failed` is called in the ui's thread, neither if cancelled."""


def no_progress(_done: int, _total: int) -> None:
    """For short tasks, whose progress nobody shows."""
