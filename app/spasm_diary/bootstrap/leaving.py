"""Ends the program when the system says so: a logout, a shutdown, or a plain `kill`.

What is being typed is saved first. What the diary cannot take then is set aside as a file beside
it; only where that fails as well does the window stay.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.bootstrap.program import Program

LONGEST = 64
SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class SessionEnd(Protocol):
    """What Qt's `QSessionManager` can be asked."""

    def allowsInteraction(self) -> bool: ...  # noqa: N802 - Qt's name

    def cancel(self) -> None: ...


class Leaving(QObject):
    """Listens for the system, from the first painting to the end of the process."""

    def __init__(self, program: Callable[[], Program]) -> None:
        """`program` is the one whose window is shown at the time."""
        super().__init__()
        self._program = program
        program().application.commitDataRequest.connect(self.on_session_end)
        if os.name == "posix":
            self._hear_signals()

    def on_session_end(self, end: SessionEnd) -> None:
        """The session is about to end; the system closes the windows afterwards itself."""
        self._program().closing.stays = lambda: False
        if not self._program().closing.save_or_set_aside() and end.allowsInteraction():
            end.cancel()  # the window says why

    def leave(self) -> None:
        """Close everything, unless something would be lost by it."""
        program = self._program()
        if program.closing.save_or_set_aside():
            program.window.may_close = lambda: True
            program.window.close()
            program.application.exit(0)

    def _hear_signals(self) -> None:
        """Python only notes a signal; a byte in a pipe wakes Qt, which waits for it."""
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for name in SIGNALS:
            signal.signal(getattr(signal, name), lambda _number, _frame: None)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._on_signal(reading))

    def _on_signal(self, pipe: int) -> None:
        os.read(pipe, LONGEST)
        self.leave()
