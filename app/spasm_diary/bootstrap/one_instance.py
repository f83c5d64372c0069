"""One window at a time over a folder: a second start has the first one do what it was meant to.

It is a kindness, not the guard: two programs at one diary are kept apart by the lock of the diary's
own file. So whatever goes wrong here, the start goes on, and that lock has the last word.
"""

from __future__ import annotations

import hashlib
import logging
import os
from importlib import import_module
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QDeadlineTimer, QLockFile

from spasm_diary.presenters.runner import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from PySide6.QtWidgets import QWidget

    from spasm_diary.bootstrap.raising import RaiseServer
    from spasm_diary.presenters.runner import Runner

logger = logging.getLogger(__name__)

LOCK_MS = 200
TRIES, ANSWER_MS = 10, 1000
"""How often a silent holder of the lock is asked, and how long for an answer.

A slow computer takes that long until its first window listens.
"""


class OneInstance:
    """The lock beside a diary, which goes with the process however that ends."""

    def __init__(self, file: Path) -> None:
        """`file` is the lock's, in the folder that it stands for."""
        self._file = file
        self._name = server_name(file.parent)
        self._lock = QLockFile(str(file))
        self._lock.setStaleLockTime(0)  # a window may well stay open for weeks
        self._server: RaiseServer | None = None

    def may_start(self, *, spasm_now: bool = False) -> bool:
        """Take the lock; False where another window holds it, which is in front now.

        With `spasm_now` it has written down a spasm as well.
        """
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True  # whoever opens the diary says why
        if self._lock.tryLock(LOCK_MS):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        return not self._ask_the_first(spasm_now=spasm_now)

    def listen(
        self, runner: Runner, window: Callable[[], QWidget], log_spasm: Callable[[], None]
    ) -> None:
        """From now on bring the window to the front when another start asks for it.

        `log_spasm` is called where it asks for that too.
        """
        if not self._lock.isLocked():
            return

        def begin(raising: ModuleType | None) -> None:
            if raising is not None:
                self._server = raising.RaiseServer(self._name, window, log_spasm)

        runner.run(
            lambda _task: _raising(),
            progressed=no_progress,
            done=begin,
            failed=lambda _error: None,  # none can
        )

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _ask_the_first(self, *, spasm_now: bool) -> bool:
        """Ask the window that holds the lock to come to the front.

        Nobody answers where the number of a process that was killed belongs to another program by
        now. Then the lock is no one's. One that is really held withstands being taken away.
        """
        raising = _raising()
        press = uuid4() if spasm_now else None
        for _ in range(TRIES):
            until = QDeadlineTimer(ANSWER_MS)
            if raising is not None and raising.ask(self._name, ANSWER_MS, press=press):
                return True
            if self._lock.tryLock(max(0, until.remainingTime())):
                return False  # the other one has ended meanwhile
        logger.info("nobody answers who holds the lock")
        if self._lock.removeStaleLockFile():
            self._lock.tryLock(LOCK_MS)
        return False


def server_name(folder: Path) -> str:
    """Under which name the window over a folder can be asked; short, as systems want it."""
    of_folder = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
    person = os.getuid() if os.name == "posix" else os.environ.get("USERNAME", "")
    name = f"spasm-diary-{person}-{of_folder}"
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.path.join(private, name) if os.path.isdir(private) else name  # noqa: PTH112, PTH118 - before the first window


def _raising() -> ModuleType | None:
    """What asks and answers; None where the system lacks a library that Qt needs for it."""
    try:
        return import_module("spasm_diary.bootstrap.raising")
    except ImportError:
        logger.info("windows cannot ask each other here")
        return None
