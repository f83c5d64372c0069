"""The diary locks when the screen does, and before the computer sleeps: over a real bus."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from socket import AF_UNIX, socket

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import spasm
from desktop import PATIENCE, Desktop, desktop, needs_a_bus
from fakes import StoppedClock
from locked import lock
from spasm_diary.bootstrap.away import SCREENS, Away, reach_buses
from spasm_diary.bootstrap.bus_addresses import session_address, system_address
from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.session import Session
from spasm_diary.paths import Paths
from traced import needs_strace
from whole_program import fill, leave, settle

NOT_LOCAL = (
    "tcp:host=example.org,port=1",
    "nonce-tcp:host=example.org,port=1",
    "unixexec:path=/bin/true",
    "autolaunch:",
    "unix:path=/run/bus;tcp:host=example.org,port=1",
)
GNOME = "org.gnome.ScreenSaver"
A_WHILE = 30_000
"""Milliseconds: a busy machine is slow to answer."""


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    with desktop(*SCREENS) as found:
        for name, value in found.environment.items():
            monkeypatch.setenv(name, value)
        yield found


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    fill(tmp_path, spasm(note="sharp"))
    return lock(Paths(tmp_path).diary)


@pytest.fixture
def started(qapp: QApplication, tmp_path: Path, key: bytes) -> Iterator[Session]:
    """The program with its diary unlocked."""
    session = Session(Paths(tmp_path), StoppedClock(), qapp)
    session.program.lock.begin(Beginning(key))
    session.program.window.show()
    session.program.open_now()
    settle(session.program)
    yield session
    leave(session.program)


def is_locked_again(session: Session, before: Program) -> bool:
    return session.program is not before and session.program.opened is None


@needs_a_bus
def test_the_diary_locks_with_the_screen(qtbot: QtBot, desk: Desktop, started: Session) -> None:
    first = started.program
    qtbot.waitUntil(lambda: desk.saw("held"), timeout=A_WHILE)

    def is_heard() -> bool:
        desk.lock_screen(GNOME)
        return is_locked_again(started, first)

    qtbot.waitUntil(is_heard, timeout=A_WHILE)

    assert first.lock.key is None
    assert first.opened is None


@needs_a_bus
def test_the_computer_sleeps_only_after_the_diary_is_locked(
    qtbot: QtBot, desk: Desktop, started: Session
) -> None:
    first = started.program
    qtbot.waitUntil(lambda: desk.saw("held"), timeout=A_WHILE)
    assert desk.heard[-1].startswith("held sleep Spasm Diary")
    assert desk.heard[-1].endswith("delay")

    desk.sleep()
    qtbot.waitUntil(lambda: is_locked_again(started, first), timeout=A_WHILE)

    assert first.lock.key is None
    desk.wait_for("let go")


@needs_a_bus
def test_the_diary_locks_when_the_session_is_told_to(
    qtbot: QtBot, desk: Desktop, started: Session
) -> None:
    first = started.program

    def is_heard() -> bool:
        desk.lock_session()
        return is_locked_again(started, first)

    qtbot.waitUntil(is_heard, timeout=A_WHILE)

    assert first.lock.key is None


@needs_a_bus
def test_whoever_does_not_want_it_is_not_locked_out_and_holds_up_no_sleep(
    qtbot: QtBot, desk: Desktop, started: Session
) -> None:
    qtbot.waitUntil(lambda: desk.saw("held"), timeout=A_WHILE)

    started.program.change_settings(lock_when_away=False)
    desk.wait_for("let go")
    desk.heard.clear()
    before = started.program
    desk.sleep()
    desk.lock_screen(GNOME)
    started.program.change_settings(lock_when_away=True)
    qtbot.waitUntil(lambda: desk.saw("held"), timeout=A_WHILE)

    assert started.program is before
    assert started.program.opened is not None


@needs_a_bus
@pytest.mark.parametrize("name", SCREENS)
def test_every_desktop_is_understood(qtbot: QtBot, desk: Desktop, name: str) -> None:
    told: list[str] = []
    parent = QObject()
    away = Away(parent, reach_buses(desk.environment), lambda: told.append(name))

    def is_heard() -> bool:
        desk.lock_screen(name)
        return bool(told)

    qtbot.waitUntil(is_heard, timeout=A_WHILE)
    away.stop()


@needs_a_bus
def test_unlocking_waking_and_the_sessions_of_others_lock_nothing(
    qtbot: QtBot, desk: Desktop
) -> None:
    told: list[str] = []
    parent = QObject()
    away = Away(parent, reach_buses(desk.environment), lambda: told.append("away"))
    qtbot.waitUntil(lambda: desk.saw("held"), timeout=A_WHILE)

    desk.lock_session("/org/freedesktop/login1/session/_32")
    desk.sleep(near=False)
    desk.sleep(near=True)  # which comes after the others
    qtbot.waitUntil(lambda: bool(told), timeout=A_WHILE)
    assert told == ["away"]
    locked: list[str] = []

    def is_heard() -> bool:
        desk.lock_screen(GNOME, locked=False)
        desk.lock_screen(GNOME)
        locked.append("away")
        return len(told) > 1

    qtbot.waitUntil(is_heard, timeout=A_WHILE)
    away.stop()
    assert len(told) - 1 <= len(locked)


REAL_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from spasm_diary.__main__ import SystemClock
from spasm_diary.bootstrap import start
from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.paths import Paths

def began(program):
    def look():
        if program.lock.key is None:
            print("locked", flush=True)
            program.application.quit()
    program.lock.begin(Beginning(bytes.fromhex(sys.argv[2])))
    timer = QTimer(program.application)
    timer.timeout.connect(look)
    timer.start(10)

sys.exit(start.run(Paths(Path(sys.argv[1])), SystemClock(), began))
"""


@needs_a_bus
@needs_strace
def test_the_running_program_locks_and_uses_no_sockets_but_local_ones(
    tmp_path: Path, key: bytes, desk: Desktop
) -> None:
    log = tmp_path / "calls"
    look = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=socket,connect"]
    program = subprocess.Popen(
        [*look, sys.executable, "-c", REAL_PROGRAM, str(tmp_path), key.hex()],
        stdout=subprocess.PIPE,
    )
    desk.wait_for("held")

    desk.sleep()
    desk.wait_for("let go")
    output, _errors = program.communicate(timeout=PATIENCE)

    assert (program.returncode, output) == (0, b"locked\n")
    calls = [line for line in log.read_text().splitlines() if "(" in line]
    assert any("connect(" in line for line in calls)
    assert [line for line in calls if "AF_UNIX" not in line and "resumed" not in line] == []


@needs_a_bus
def test_a_bus_that_ends_is_no_trouble(
    qtbot: QtBot, desk: Desktop, started: Session, caplog: pytest.LogCaptureFixture
) -> None:
    qtbot.waitUntil(lambda: desk.saw("held"), timeout=A_WHILE)

    desk.end()
    settle(started.program)
    started.program.change_settings(lock_when_away=False)
    started.program.change_settings(lock_when_away=True)
    settle(started.program)

    assert started.program.opened is not None
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []


def test_where_there_is_no_bus_the_diary_works_as_ever(
    started: Session, caplog: pytest.LogCaptureFixture
) -> None:
    settle(started.program)

    assert started.program.opened is not None
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []


@pytest.mark.parametrize("address", NOT_LOCAL)
def test_no_bus_is_asked_that_is_not_a_socket_of_this_computer(address: str) -> None:
    assert session_address({"DBUS_SESSION_BUS_ADDRESS": address}) == ""
    assert system_address({"DBUS_SYSTEM_BUS_ADDRESS": address}) == ""


def test_the_bus_of_a_session_is_found_by_its_socket(tmp_path: Path) -> None:
    assert session_address({"XDG_RUNTIME_DIR": str(tmp_path)}) == ""
    with socket(AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        assert session_address({"XDG_RUNTIME_DIR": str(tmp_path)}) == f"unix:path={tmp_path}/bus"
