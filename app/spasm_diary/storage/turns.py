"""Lets two threads use the one connection in turn, in the order in which they came.

A plain lock would let a thread that works in many short steps take it again and again, while
the ui waits for the first step that leaves it a gap.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, get_ident


class Turns:
    """A lock that is fair, and that says so when a thread would wait for itself."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._holder: int | None = None
        self._waiting: deque[tuple[int, Lock]] = deque()

    @contextmanager
    def mine(self) -> Iterator[None]:
        self._take()
        try:
            yield
        finally:
            self._pass_on()

    @property
    def is_awaited(self) -> bool:
        """Whether another thread waits for its turn."""
        return bool(self._waiting)

    def _take(self) -> None:
        me, gate = get_ident(), Lock()
        with self._lock:
            if self._holder is None:
                self._holder = me
                return
            if self._holder == me:
                raise RuntimeError("a work is open in this thread already")
            gate.acquire()
            self._waiting.append((me, gate))
        gate.acquire()  # opened by whoever passes on the turn

    def _pass_on(self) -> None:
        with self._lock:
            if not self._waiting:
                self._holder = None
                return
            self._holder, gate = self._waiting.popleft()
            gate.release()
