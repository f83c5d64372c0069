"""A desktop of its own: a private bus, and on it what tells of a locked screen or of sleep.

It speaks as systemd's login service and the screen savers do, in a process of its own, and over
one bus, which stands for both that a real desktop has.
"""

import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from tempfile import TemporaryDirectory

import pytest

PATIENCE = 60
OUR_SESSION = "/org/freedesktop/login1/session/_31"

SERVICES = """
import os, sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor, QDBusVirtualObject,
)

LOGIN = "org.freedesktop.login1"

class Login(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        reply = message.createReply()
        if message.member() == "GetSession":
            reply.setArguments([QDBusObjectPath(sys.argv[1])])
        elif message.member() == "Inhibit":
            reading, writing = os.pipe()
            reply.setArguments([QDBusUnixFileDescriptor(writing)])
            os.close(writing)
            self.held = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
            self.held.activated.connect(lambda: self.let_go(reading))
            print("held", *message.arguments(), flush=True)
        else:
            return False
        return connection.send(reply)

    def let_go(self, reading):
        self.held.setEnabled(False)
        os.close(reading)
        print("let go", flush=True)

def do():
    for line in os.read(0, 10_000).decode().splitlines() or app.exit() or ():
        path, interface, signal, value = line.split()
        message = QDBusMessage.createSignal(path, interface, signal)
        message.setArguments([] if value == "-" else [value == "true"])
        bus.send(message)

app = QCoreApplication(sys.argv)
bus = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "desktop")
login = Login()
bus.registerVirtualObject(
    "/org/freedesktop/login1", login, QDBusConnection.VirtualObjectRegisterOption.SubPath
)
for name in (LOGIN, *sys.argv[2:]):
    assert bus.registerService(name)
told = QSocketNotifier(0, QSocketNotifier.Type.Read)
told.activated.connect(do)
print("ready", flush=True)
app.exec()
"""

needs_a_bus = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="no dbus-daemon (packaging/dev.py setup --accessibility)",
)


@dataclass
class Desktop:
    """What tells, and what is seen of it."""

    environment: Mapping[str, str]
    bus: "subprocess.Popen[bytes]"
    services: "subprocess.Popen[bytes]"
    heard: list[str] = field(default_factory=list)
    _begun: bytes = b""

    def lock_screen(self, name: str, *, locked: bool = True) -> None:
        self._tell("/screen", name, "ActiveChanged", "true" if locked else "false")

    def sleep(self, *, near: bool = True) -> None:
        """Say that sleep is near, or that the computer is awake again."""
        value = "true" if near else "false"
        login = "org.freedesktop.login1"
        self._tell("/org/freedesktop/login1", f"{login}.Manager", "PrepareForSleep", value)

    def lock_session(self, session: str = OUR_SESSION) -> None:
        self._tell(session, "org.freedesktop.login1.Session", "Lock", "-")

    def saw(self, words: str) -> bool:
        """Whether it has noticed something by now: `held`, or `let go`."""
        self._listen(0)
        return any(line.startswith(words) for line in self.heard)

    def wait_for(self, words: str) -> None:
        end = time.monotonic() + PATIENCE
        while not self.saw(words):
            assert time.monotonic() < end, self.heard
            self._listen(1)

    def end(self) -> None:
        for one in (self.services, self.bus):
            one.terminate()
            one.wait(PATIENCE)

    def _listen(self, seconds: float) -> None:
        assert self.services.stdout is not None
        descriptor = self.services.stdout.fileno()
        while select.select([descriptor], [], [], seconds)[0]:
            got = os.read(descriptor, 10_000)
            if not got:
                break
            *lines, self._begun = (self._begun + got).split(b"\n")
            self.heard.extend(line.decode() for line in lines)
            seconds = 0

    def _tell(self, *words: str) -> None:
        assert self.services.stdin is not None
        self.services.stdin.write(f"{' '.join(words)}\n".encode())
        self.services.stdin.flush()


@contextmanager
def desktop(*screens: str) -> Iterator[Desktop]:
    """One with these screen savers; all is gone afterwards."""
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(prefix="spasm-diary-bus-"))
        bare = {**os.environ, "XDG_RUNTIME_DIR": folder}
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = subprocess.Popen(command, env=bare, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        stack.callback(bus.communicate)
        stack.callback(bus.terminate)
        assert bus.stdout is not None
        address = bus.stdout.readline().decode().strip()
        more = {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
        services = subprocess.Popen(
            [sys.executable, "-c", SERVICES, OUR_SESSION, *screens],
            env={**bare, **more},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        stack.callback(services.wait)
        stack.callback(services.terminate)
        found = Desktop(more, bus, services)
        found.wait_for("ready")
        yield found
        for stream in (services.stdin, services.stdout):
            assert stream is not None
            stream.close()
