"""Notices on a Linux desktop that the person goes away: the screen locks, or the computer sleeps.

The desktop tells it over D-Bus, whose local sockets are the only ones used: an address of any other
kind is left alone. Where there is no bus, nothing is ever noticed. Windows and macOS have ways of
their own to tell it; nothing here listens to them yet.

Loaded after the first painting, and only where the diary is encrypted: Qt's library takes its time.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusError,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

from spasm_diary.bootstrap.bus_addresses import session_address, system_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

logger = logging.getLogger(__name__)

SCREENS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Who tells of a locked screen: each desktop under its own name, which is its interface as well."""
LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Buses:
    """The two that were reached; None where there is none."""

    session: QDBusConnection | None
    system: QDBusConnection | None


def reach_buses(environment: Mapping[str, str]) -> Buses:
    """Connect to what is there. Fit for a worker's thread, for a bus may let one wait."""
    return Buses(
        reached(session_address(environment)),
        reached(system_address(environment)),
    )


class Away(QObject):
    """Calls back each time the person goes away, and holds up sleep until it is let go of.

    The computer waits some seconds at the most, in which the diary is closed and its key dropped.
    """

    def __init__(self, parent: QObject, buses: Buses, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self._buses = buses
        self._call = call
        self._holds_sleep: int | None = None
        self._is_over = False
        if buses.session is not None:
            for name in SCREENS:
                self._hear(buses.session, name, "", (name, "ActiveChanged"), "on_screen(bool)")
        if buses.system is not None:
            sleep = (f"{LOGIN}.Manager", "PrepareForSleep")
            self._hear(buses.system, LOGIN, LOGIN_PATH, sleep, "on_sleep(bool)")
            self._ask("GetSession", ("auto",), "on_session(QDBusObjectPath)")
            why = ("sleep", "Spasm Diary", "The diary is locked first.", "delay")
            self._ask("Inhibit", why, "on_may_hold(QDBusUnixFileDescriptor)")

    def stop(self) -> None:
        """Hear nothing any more, and let the computer sleep."""
        self._is_over = True
        if self._holds_sleep is not None:
            os.close(self._holds_sleep)
            self._holds_sleep = None
        for bus in (self._buses.session, self._buses.system):
            if bus is not None:
                QDBusConnection.disconnectFromBus(bus.name())

    @Slot(bool)
    def on_screen(self, is_locked: bool) -> None:  # noqa: FBT001 - as it is told
        if is_locked:
            self._tell()

    @Slot(bool)
    def on_sleep(self, is_near: bool) -> None:  # noqa: FBT001 - as it is told
        """Told before the computer sleeps, and again when it is awake."""
        if is_near:
            self._tell()

    @Slot()
    def on_lock(self) -> None:
        """The session was told to lock, also by a key or a closed lid."""
        self._tell()

    @Slot(QDBusObjectPath)
    def on_session(self, path: QDBusObjectPath) -> None:
        """It is known now which session is this person's: others lock theirs as they like."""
        if self._buses.system is not None and not self._is_over:
            lock = (f"{LOGIN}.Session", "Lock")
            self._hear(self._buses.system, LOGIN, path.path(), lock, "on_lock()")

    @Slot(QDBusUnixFileDescriptor)
    def on_may_hold(self, descriptor: QDBusUnixFileDescriptor) -> None:
        """While it is open, the computer does not sleep before the diary is locked."""
        if not self._is_over and descriptor.isValid():
            self._holds_sleep = os.dup(descriptor.fileDescriptor())

    @Slot(QDBusError, QDBusMessage)
    def on_refused(self, error: QDBusError, _asked: QDBusMessage) -> None:
        """Older systems know no `auto`, and some let nobody hold up sleep. It goes without."""
        logger.info("not to be had on this desktop: %s", error.name())

    def _tell(self) -> None:
        if not self._is_over:
            self._call()

    def _hear(
        self, bus: QDBusConnection, who: str, path: str, what: tuple[str, str], slot: str
    ) -> None:
        interface, signal = what
        bus.connect(who, path, interface, signal, self, SLOT(slot))  # type: ignore[call-overload]  # stubs want bytes, which PySide refuses

    def _ask(self, member: str, words: Sequence[str], answered: str) -> None:
        if self._buses.system is None:
            return
        asked = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", member)
        asked.setAutoStartService(False)
        asked.setArguments(list(words))
        refused = SLOT("on_refused(QDBusError,QDBusMessage)")
        self._buses.system.callWithCallback(asked, self, SLOT(answered), refused)  # type: ignore[call-overload]  # likewise


def reached(address: str) -> QDBusConnection | None:
    """A connection of its own; None where nothing listens there."""
    if not address:
        return None
    bus = QDBusConnection.connectToBus(address, f"spasm-diary-{next(NUMBERS)}")
    return bus if bus.isConnected() else None
