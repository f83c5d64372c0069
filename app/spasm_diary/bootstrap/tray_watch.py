"""Notices on a Linux desktop that its tray goes away. Loaded only where something stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

from spasm_diary.bootstrap.away import reached
from spasm_diary.bootstrap.bus_addresses import session_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TRAY = "org.kde.StatusNotifierWatcher"
"""The name of trays on every desktop, by the one that had it first."""


def reach_bus(environment: Mapping[str, str]) -> QDBusConnection | None:
    """Connect to the bus of the session. Fit for a worker's thread."""
    return reached(session_address(environment))


class TrayWatch(QDBusServiceWatcher):
    """Calls back each time the tray comes or goes."""

    def __init__(self, bus: QDBusConnection, call: Callable[[], None]) -> None:
        super().__init__()
        self._call = call
        self.setConnection(bus)
        self.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange)
        self.addWatchedService(TRAY)
        self.serviceRegistered.connect(self._on_change)
        self.serviceUnregistered.connect(self._on_change)

    def _on_change(self, _service: str) -> None:
        self._call()
