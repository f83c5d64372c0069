"""Looks on inside a process with a window: when things are on screen, and how long it hangs."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

STEP = 0.01
"""Seconds between two looks. What comes later than that is time in which no key is answered."""


class Probe(QObject):
    """Marks moments in seconds since the process was begun, by the clock and by the processor."""

    def __init__(self, begun: float) -> None:
        super().__init__(QApplication.instance())
        self._begun = begun
        self._marks: dict[str, tuple[float, float]] = {}
        self._figures: dict[str, object] = {}
        self._on_paint: dict[QObject, Callable[[], None]] = {}
        self._posted: list[Callable[[], None]] = []
        self._until: tuple[Callable[[], bool], Callable[[], None]] | None = None
        self._longest = 0.0
        self._last = time.perf_counter()
        self._ticking = QTimer(self)
        self._ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticking.setInterval(round(STEP * 1000))
        self._ticking.timeout.connect(self._tick)

    def mark(self, name: str) -> None:
        self.set_mark(name, time.monotonic() - self._begun, time.process_time())

    def set_mark(self, name: str, wall: float, processor: float) -> None:
        self._marks[name] = (wall, processor)

    def note(self, name: str, figure: object) -> None:
        self._figures[name] = figure

    def when_painted(self, widget: QWidget, do: Callable[[], None]) -> None:
        """Do something as soon as the next painting of a widget is on its way to the screen."""
        self._on_paint[widget] = do
        widget.installEventFilter(self)

    def when(self, is_so: Callable[[], bool], do: Callable[[], None]) -> None:
        """Do something at the first look at which it is so."""
        self._until = (is_so, do)

    def start_looking(self) -> None:
        """Begin to look for stalls."""
        self._longest, self._last = 0.0, time.perf_counter()
        self._ticking.start()

    def finish(self) -> None:
        """Tell everything on standard output, and end."""
        import json  # the limit's own start has no use for it

        told = {"marks": self._marks, **self._figures}
        print(json.dumps(told), flush=True)
        QApplication.quit()

    def note_stall(self) -> None:
        """Note the longest one since the looking began, in seconds."""
        self._figures["stall"] = self._longest

    def note_memory(self) -> None:
        self._figures["memory"] = _resident()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and watched in self._on_paint:
            self._posted.append(self._on_paint.pop(watched))
            urgent = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), urgent)
        return False

    def customEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        posted, self._posted = self._posted, []
        for do in posted:
            do()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last - STEP)
        self._last = now
        if self._until is not None and self._until[0]():
            do, self._until = self._until[1], None
            do()


def _resident() -> float:
    """Megabytes of memory that the process has now."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - see above
        of_memory = next(line for line in status if line.startswith("VmRSS:"))
    return int(of_memory.split()[1]) / 1024
