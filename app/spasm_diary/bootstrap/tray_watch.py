"""Notices on a Linux desktop that its tray goes away. Loaded only where something stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot

from spasm_diary.bootstrap.away import reached
from spasm_diary.bootstrap.bus_addresses import session_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtDBus import QDBusConnection

TRAY = "org.kde.StatusNotifierWatcher"
"""The name of trays on every desktop, by the one that had it first."""
BUS, BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


def reach_bus(environment: Mapping[str, str]) -> QDBusConnection | None:
    """Connect to the bus of the session. Fit for a worker's thread."""
    return reached(session_address(environment))


class TrayWatch(QObject):
    """Calls back each time the tray comes or goes. Of no other name does the bus tell it.

    Qt's own watcher waits here for ever: it holds Python's lock while it asks the bus.
    """

    def __init__(self, bus: QDBusConnection, call: Callable[[], None]) -> None:
        super().__init__()
        self._call = call
        slot = SLOT("on_owner(QString,QString,QString)")
        bus.connect(BUS, BUS_PATH, BUS, "NameOwnerChanged", [TRAY], "sss", self, slot)  # type: ignore[call-overload]  # stubs want bytes, which PySide refuses

    @Slot(str, str, str)
    def on_owner(self, _name: str, _before: str, _now: str) -> None:
        """Who answers to the name has changed."""
        self._call()
