"""How a second start asks the first window to come to the front, or for more: a word, its answer.

Over a local socket that is this person's alone, never over a network. Loaded after the first
painting, or where there is a first window already: Qt's library for it takes its time.
"""

from __future__ import annotations

import os
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from spasm_diary.ui.to_front import bring_to_front

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

ASKED, ASKED_FOR_SPASM, ANSWERED = b"come to front", b"a spasm now", b"in front\n"
LONGEST = 300
"""More bytes than that are no question of ours."""
REMEMBERED = 100
"""So many presses are known again when they come anew, as they do where a window answers late."""
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where a desktop says that it was a person's press that started a program."""


def ask(name: str, patience_ms: int, *, press: UUID | None) -> bool:
    """Whether a window answers that it is in front now, and has written down a spasm if asked.

    `press` is what asks for one: however often it is asked for anew, it is one spasm.
    """
    token = next(filter(None, map(os.environ.get, TOKENS)), "")
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(patience_ms):
        return False
    asked = ASKED if press is None else b"%s %s" % (ASKED_FOR_SPASM, press.hex.encode())
    socket.write(b"%s %s\n" % (asked, token.encode(errors="replace")[: LONGEST // 2]))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(patience_ms):
            return False
    return socket.readLine().data() == ANSWERED


class RaiseServer(QObject):
    """Answers whoever asks, for as long as it lives. Only for who holds the lock."""

    def __init__(
        self, name: str, window: Callable[[], QWidget], log_spasm: Callable[[], None]
    ) -> None:
        super().__init__()
        self._window = window
        self._log_spasm = log_spasm
        self._pressed: deque[bytes] = deque(maxlen=REMEMBERED)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name)  # what a process left that was killed
        self._server.listen(name)  # without it the next start only waits a little longer

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(partial(self._on_said, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_said(socket)  # it may have spoken before it was listened to

    def _on_said(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        said, _, token = bytes(socket.readLine().data()).rstrip(b"\n").rpartition(b" ")
        words, _, press = said.rpartition(b" ")
        if said == ASKED or words == ASKED_FOR_SPASM:
            if said != ASKED and press not in self._pressed:
                self._pressed.append(press)
                self._log_spasm()
            _come_to_front(self._window(), token.decode(errors="replace"))
            socket.write(ANSWERED)
            socket.flush()


def _come_to_front(window: QWidget, token: str) -> None:
    """`token` is the desktop's leave to do so, or ""."""
    if token.isprintable() and token:
        os.environ[TOKENS[0]] = token
    bring_to_front(window)
