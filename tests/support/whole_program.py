"""The whole program in a window, on a folder of its own, with a clock that stands."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from fakes import StoppedClock
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.entries import Entry
from spasm_diary.paths import Paths
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.ports import Clock, Diary

SIZE = (1024, 768)


@contextmanager
def running(folder: Path, clock: Clock | None = None, *, opened: bool = True) -> Iterator[Program]:
    """A program that is shown, its diary open and its page filled; closed and gone afterwards."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(Paths(folder), clock or StoppedClock(), application)
    program.window.resize(*SIZE)
    program.window.show()
    if opened:
        program.open_now()
        program.settle()
    try:
        yield program
    finally:
        leave(program)


def settle(program: Program) -> None:
    """Let everything that was begun be shown, and what is gone be gone."""
    program.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    program.settle()


def leave(program: Program) -> None:
    """Close the window and everything, and let Qt delete it now rather than at the very end."""
    program.window.may_close = lambda: True
    program.window.close()
    program.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def fill(
    folder: Path, *entries: Entry, also: Callable[[Diary], None] = lambda _diary: None
) -> None:
    """Put entries into the diary of a folder before the program is started on it."""
    folder.mkdir(parents=True, exist_ok=True)
    database = open_diary(Paths(folder).diary)
    with database.open_work() as work:
        for entry in entries:
            work.diary.put(entry, entry.typed)
        also(work.diary)
    database.close()


def kept(folder: Path) -> tuple[Entry, ...]:
    """Everything that a closed diary holds."""
    database = open_diary(Paths(folder).diary)
    with database.open_work() as work:
        entries = tuple(work.diary.all_entries())
    database.close()
    return entries
