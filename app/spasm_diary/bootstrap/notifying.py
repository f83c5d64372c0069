"""Has the computer show a few words to a person who looks elsewhere: no sound, and no focus taken.

By `notify-send` where it is installed, which shows its words for any program; else by the portal of
the desktop, which some desktops only let show what was installed with them. Both speak over the
local bus of the session alone, and where there is none nothing is shown.
"""

from __future__ import annotations

import logging
import os
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QProcess, QProcessEnvironment, QStandardPaths

from spasm_diary.bootstrap.bus_addresses import session_address
from spasm_diary.presenters.runner import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from spasm_diary.presenters.runner import Runner

logger = logging.getLogger(__name__)

NAME = "Diary"
"""Of whom it comes. A locked screen may show it, and need not tell what the diary is about."""
PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
NOTIFICATION = "org.freedesktop.portal.Notification"
PATIENCE_MS = 2000
BEFORE_BUNDLING = "LD_LIBRARY_PATH_ORIG"
"""What a bundle was started with: other programs want their own libraries, not those in it."""


class Notifier(Protocol):
    """What can show a few words outside the window."""

    def notify(self, words: str) -> None: ...


class DesktopNotifier:
    """Shows them as the desktop does. What goes wrong is no trouble: the line stands as well."""

    def __init__(
        self, runner: Callable[[], Runner], environment: Mapping[str, str] = os.environ
    ) -> None:
        self._runner = runner
        self._environment = environment

    def notify(self, words: str) -> None:
        address = session_address(self._environment)
        if not address:
            return
        paths = self._environment.get("PATH", "").split(os.pathsep)
        program = QStandardPaths.findExecutable("notify-send", paths)
        if not (program and _start(program, words, self._environment)):
            self._runner().run(
                lambda _task: _by_portal(address, words),
                progressed=no_progress,
                done=lambda _nothing: None,
                failed=lambda _error: None,  # none can
            )


def system_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """As other programs of this computer expect it."""
    told = dict(environment)
    before = told.pop(BEFORE_BUNDLING, None)
    if before is not None:
        told["LD_LIBRARY_PATH"] = before
    return told


def _start(program: str, words: str, environment: Mapping[str, str]) -> bool:
    """Whether it could be started; nobody waits for it."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments([f"--app-name={NAME}", "--hint=boolean:suppress-sound:true", "--", words])
    found = QProcessEnvironment()
    for name, value in system_environment(environment).items():
        found.insert(name, value)
    process.setProcessEnvironment(found)
    for silence in (process.setStandardOutputFile, process.setStandardErrorFile):
        silence(QProcess.nullDevice())
    return bool(process.startDetached())  # the stubs promise what another form of it returns


def _by_portal(address: str, words: str) -> None:
    """In the worker's thread. A later one takes the place of the one before."""
    try:
        away = import_module("spasm_diary.bootstrap.away")
        dbus = import_module("PySide6.QtDBus")
    except ImportError:
        return  # the system lacks a library that Qt needs for it
    bus = away.reached(address)
    if bus is None:
        return
    asked = dbus.QDBusMessage.createMethodCall(*PORTAL, NOTIFICATION, "AddNotification")
    asked.setArguments(["reminder", {"title": words}])
    answer = bus.call(asked, dbus.QDBus.CallMode.Block, PATIENCE_MS)
    if answer.type() is dbus.QDBusMessage.MessageType.ErrorMessage:
        logger.info("no portal shows messages here: %s", answer.errorName())
    dbus.QDBusConnection.disconnectFromBus(bus.name())
