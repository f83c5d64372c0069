"""Where the buses of a Linux desktop listen. Only local sockets count: nothing goes over a network.

Apart from what speaks over them: Qt's library for it takes its time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SYSTEM_SOCKETS = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")


def session_address(environment: Mapping[str, str]) -> str:
    """Where the bus of this person's session listens; "" where there is none on this computer."""
    address = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not address:
        runtime = environment.get("XDG_RUNTIME_DIR", "")
        address = _of_socket(Path(runtime) / "bus") if runtime else ""
    return address if _is_local(address) else ""


def system_address(environment: Mapping[str, str]) -> str:
    """The same for the bus of the whole computer."""
    address = environment.get("DBUS_SYSTEM_BUS_ADDRESS", "")
    if not address:
        address = next(filter(None, map(_of_socket, map(Path, SYSTEM_SOCKETS))), "")
    return address if _is_local(address) else ""


def _of_socket(file: Path) -> str:
    return f"unix:path={file}" if file.is_socket() else ""


def _is_local(address: str) -> bool:
    return all(one.startswith("unix:") for one in address.split(";"))
