"""The portal of a desktop that shows messages, on a bus of its own: it prints what it is told."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desktop import desktop

SERVICE = """
import os, sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        print(message.interface(), message.member(), message.signature(), flush=True)
        print(*message.arguments()[:1], flush=True)
        app.exit()
        return connection.send(message.createReply())

app = QCoreApplication(sys.argv)
bus = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "portal")
portal = Portal()
bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal)
assert bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
app.exec()
"""


@contextmanager
def a_portal() -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The address of its bus, and its process, which ends after one message."""
    with desktop() as found:
        address = found.environment["DBUS_SESSION_BUS_ADDRESS"]
        told = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        command = [sys.executable, "-c", SERVICE]
        with subprocess.Popen(command, env=told, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            try:
                yield address, process
            finally:
                process.terminate()
