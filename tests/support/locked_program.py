"""A program whose diary is encrypted, as a person works with its window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fakes import StoppedClock
from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.session import Session
from spasm_diary.paths import Paths
from spasm_diary.storage.opening import open_diary
from spasm_diary.ui.widgets.secret_field import SecretField
from whole_program import leave, settle
from widgets import the

A_WHILE = 30_000
"""Milliseconds: a busy machine is slow to answer."""


def session(folder: Path) -> Session:
    """One over a folder, its window shown, as far as it opens by itself."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    started = Session(Paths(folder), StoppedClock(), application)
    started.program.window.resize(1024, 768)
    started.program.window.show()
    open_it(started.program)
    return started


def open_it(program: Program) -> None:
    program.open_later()
    settle(program)


def unlocked(folder: Path, key: bytes) -> Session:
    """The same with the diary open, and the settings shown."""
    started = session(folder)
    started.program.lock.begin(Beginning(key))
    open_it(started.program)
    started.program.show_page("settings")
    settle(started.program)
    return started


def press(qtbot: QtBot, program: Program, name: str) -> None:
    qtbot.mouseClick(the(QPushButton, program.window, name), Qt.MouseButton.LeftButton)
    settle(program)


def let_it_begin_again(qtbot: QtBot, started: Session, before: Program) -> None:
    qtbot.waitUntil(lambda: started.program is not before, timeout=A_WHILE)
    settle(started.program)


def end(started: Session) -> None:
    leave(started.program)


def type_in(qtbot: QtBot, program: Program, words: str) -> None:
    field = the(SecretField, program.window)
    field.setText(words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(program)


def let_the_disk_be_full(program: Program) -> None:
    """The diary takes no page more, as long as this connection is open."""
    assert program.opened is not None
    with program.opened._file.quiet() as driver:
        [pages] = driver.execute("PRAGMA page_count").fetchone()
        driver.execute(f"PRAGMA max_page_count = {pages}").fetchone()


@contextmanager
def closing_of(folder: Path, key: bytes) -> Iterator[str]:
    """All that the diary of a folder holds, as text; nobody else may have it open."""
    diary = open_diary(Paths(folder).diary, key=key)
    with diary.open_work() as work:
        yield repr(list(work.diary.all_entries()))
    diary.close()


def spasms_in(folder: Path, key: bytes) -> int:
    diary = open_diary(Paths(folder).diary, key=key)
    with diary.open_work() as work:
        count = work.diary.count()["spasm"]
    diary.close()
    return count
