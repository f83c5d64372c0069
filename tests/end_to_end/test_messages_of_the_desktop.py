"""A message of the computer: handed to what shows it there, and to nothing else."""

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import PATIENCE, needs_a_bus
from fakes import RunNow
from portal import a_portal
from spasm_diary.bootstrap.notifying import DesktopNotifier, system_environment

WORDS = "A moment for your diary?"
A_WHILE = 30_000
LOCAL = "unix:path=/nowhere"
NOTIFY_SEND = """#!/bin/sh
printf '%s\\n' "$@" "$LD_LIBRARY_PATH" > "$TOLD.partial"
mv "$TOLD.partial" "$TOLD"
"""

needs_a_shell = pytest.mark.skipif(os.name != "posix", reason="a program of two lines of shell")


def install(folder: Path) -> str:
    """A `notify-send` that writes down what it is told; and the path on which it is found."""
    program = folder / "bin" / "notify-send"
    program.parent.mkdir()
    program.write_text(NOTIFY_SEND)
    program.chmod(0o755)
    return f"{program.parent}:/usr/bin:/bin"


@needs_a_shell
def test_the_words_go_to_notify_send_without_a_sound(qtbot: QtBot, tmp_path: Path) -> None:
    told = tmp_path / "told"
    environment = {
        "PATH": install(tmp_path),
        "TOLD": str(told),
        "DBUS_SESSION_BUS_ADDRESS": LOCAL,
        "LD_LIBRARY_PATH": "/bundle",
        "LD_LIBRARY_PATH_ORIG": "/usr/lib/own",
    }

    DesktopNotifier(RunNow, environment).notify(WORDS)
    qtbot.waitUntil(told.exists, timeout=A_WHILE)

    assert told.read_text().splitlines() == [
        "--app-name=Diary",
        "--hint=boolean:suppress-sound:true",
        "--",
        WORDS,
        "/usr/lib/own",
    ]


@needs_a_shell
@pytest.mark.parametrize("address", ["tcp:host=example.org,port=1", "autolaunch:", ""])
def test_no_bus_is_told_that_is_not_on_this_computer(tmp_path: Path, address: str) -> None:
    told = tmp_path / "told"
    environment = {
        "PATH": install(tmp_path),
        "TOLD": str(told),
        "DBUS_SESSION_BUS_ADDRESS": address,
    }

    DesktopNotifier(no_runner, environment).notify(WORDS)

    assert not list(tmp_path.glob("told*"))


@needs_a_bus
def test_without_notify_send_the_portal_is_told(tmp_path: Path) -> None:
    with a_portal() as (address, portal):
        environment = {"PATH": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": address}

        DesktopNotifier(RunNow, environment).notify(WORDS)
        heard, _errors = portal.communicate(timeout=PATIENCE)

    assert heard.splitlines() == [
        "org.freedesktop.portal.Notification AddNotification sa{sv}",
        "reminder",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="no other system has such a bus")
def test_where_nothing_shows_messages_it_is_no_trouble(tmp_path: Path) -> None:
    DesktopNotifier(RunNow, {"PATH": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": LOCAL}).notify(
        WORDS
    )


def test_other_programs_find_their_own_libraries() -> None:
    assert system_environment({"LD_LIBRARY_PATH_ORIG": "/a", "LD_LIBRARY_PATH": "/b"}) == {
        "LD_LIBRARY_PATH": "/a"
    }
    assert system_environment({"LD_LIBRARY_PATH": "/b"}) == {"LD_LIBRARY_PATH": "/b"}


def no_runner() -> RunNow:
    raise AssertionError("nothing is to be done")
