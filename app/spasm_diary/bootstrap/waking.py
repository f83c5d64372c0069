"""Notices on a Linux desktop that the computer is awake again: no timer counts while it sleeps.

Loaded only where somebody waits for a time of the day: Qt's library for it takes its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from spasm_diary.bootstrap.away import LOGIN, LOGIN_PATH, reached
from spasm_diary.bootstrap.bus_addresses import system_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def reach_bus(environment: Mapping[str, str]) -> QDBusConnection | None:
    """Connect to the bus of the computer. Fit for a worker's thread, for a bus may let one wait."""
    return reached(system_address(environment))


class Waking(QObject):
    """Calls back each time the computer has slept."""

    def __init__(self, parent: QObject, bus: QDBusConnection, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self._bus = bus
        self._call = call
        slot = SLOT("on_sleep(bool)")
        bus.connect(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", self, slot)  # type: ignore[call-overload]  # stubs want bytes, which PySide refuses

    def stop(self) -> None:
        """Hear nothing any more."""
        QDBusConnection.disconnectFromBus(self._bus.name())

    @Slot(bool)
    def on_sleep(self, is_near: bool) -> None:  # noqa: FBT001 - as it is told
        if not is_near:
            self._call()
