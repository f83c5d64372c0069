"""The program in a process of its own, as a person starts it, its window led by a test.

The test writes a line for each thing to do, and reads a line when that is done and on screen:

    with window_over(folder) as window:
        window.do("charts")
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import process

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

LOOK_MS = 20


@dataclass
class LedWindow:
    """A program that was started, to be told what to do."""

    running: subprocess.Popen[bytes]

    def do(self, *words: str) -> str:
        """Have one thing done; what the window says to it."""
        assert self.running.stdin is not None
        assert self.running.stdout is not None
        self.running.stdin.write(" ".join(words).encode() + b"\n")
        self.running.stdin.flush()
        return self.running.stdout.readline().decode().removesuffix("\n")

    def quit(self) -> int:
        """Close the window; what the process ends with."""
        self.do("quit")
        return self.end()

    def end(self) -> int:
        """Wait until the process has ended by itself."""
        return self.running.wait(process.PATIENCE)


@contextmanager
def window_over(
    folder: Path,
    more: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
    **options: Any,
) -> Iterator[LedWindow]:
    """A window whose day stands; `before` are words before the command, such as of a tracer."""
    with started(folder, more, before, **options) as window:
        assert window.do("open") == "open"
        yield window


@contextmanager
def started(
    folder: Path,
    more: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
    verb: Sequence[str] = (),
    **options: Any,
) -> Iterator[LedWindow]:
    """The same without waiting for a window; `verb` is of the command line."""
    with subprocess.Popen(
        [*before, sys.executable, __file__, str(folder), *verb],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**process.environment(more or {}), "QT_QPA_PLATFORM": "offscreen"},
        **options,
    ) as running:
        watch = threading.Timer(process.PATIENCE, running.kill)
        watch.start()
        try:
            yield LedWindow(running)
        finally:
            watch.cancel()
            running.kill()


class _Guide:
    """Does what it reads, one line after the other, each when what it needs is there."""

    def __init__(self) -> None:
        from PySide6.QtCore import QSocketNotifier, QTimer

        self._lines: list[str] = []
        self._held = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(LOOK_MS)

    def _read(self) -> None:
        self._held += os.read(0, 4096)
        *lines, self._held = self._held.split(b"\n")
        self._lines += (line.decode() for line in lines)

    def _go_on(self) -> None:
        if self._lines:
            name, _, rest = self._lines[0].partition(" ")
            try:
                said = _DEEDS[name](rest)
            except AssertionError as error:
                said = str(error).replace("\n", " ")
            if said is not None:
                self._lines.pop(0)
                sys.stdout.write(f"{said}\n")
                sys.stdout.flush()


def _window() -> Any:
    """The program's window, as soon as there is one; while it changes, the one that is seen."""
    from PySide6.QtWidgets import QApplication

    from spasm_diary.ui.frame.main_window import MainWindow

    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    return max(windows, key=lambda one: one.isVisible(), default=None)


def _open(_rest: str) -> str | None:
    """Wait for the day, and skip the first screens if they are shown."""
    from PySide6.QtWidgets import QPushButton

    from widgets import all_of

    window = _window()
    if window is None or not window.page_widget("today").is_whole:
        return None
    for skip in all_of(QPushButton, window, "Skip this"):
        skip.click()
    return "open"


def _charts(_rest: str) -> str | None:
    window = _window()
    if window.page != "charts":
        window.actions_by_key["charts"].trigger()
        return None
    return "charts" if window.page_widget("charts").chart.is_drawn else None


def _page(key: str) -> str | None:
    window = _window()
    if window.page == key:
        return key
    window.actions_by_key[key].trigger()
    return None


def _shows(_rest: str) -> str:
    """Which page."""
    return str(_window().page)


def _command(key: str) -> str:
    """Choose a command of the menus, when what is done is done elsewhere."""
    _window().actions_by_key[key].trigger()
    return key


def _example(_rest: str) -> str | None:
    """Wait until the diary with invented data is shown, and whole."""
    from PySide6.QtWidgets import QPushButton

    from widgets import all_of

    window = _window()
    way_back = all_of(QPushButton, window, "Leave the example")
    return "example" if way_back and window.page_widget("today").is_whole else None


def _type(text: str) -> str:
    """Into the note for the day, as it comes; nothing leaves the field."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    from widgets import the

    field = the(QPlainTextEdit, _window(), "Note for the day")
    field.setFocus()
    QTest.keyClicks(field, text)
    return field.toPlainText()


def _press(name: str) -> str:
    from PySide6.QtWidgets import QPushButton

    from widgets import the

    the(QPushButton, _window(), name).click()
    return name


def _minimise(_rest: str) -> str:
    _window().showMinimized()
    return "minimised"


def _in_front(_rest: str) -> str | None:
    window = _window()
    return None if window.isMinimized() else "in front"


def _bar(words: str) -> str | None:
    """Wait until the bar says something with these words in it."""
    said = str(_window().bar.text)
    return said if words in said else None


def _foot(words: str) -> str | None:
    said = str(_window().foot._saved.text())
    return said if words in said else None


def _notice(_rest: str) -> str:
    """What is told apart from trouble."""
    shown = [bar.text for bar in _window()._notices.values() if bar.isVisible()]
    return " ".join(shown) or "none"


def _fail(text: str) -> str:
    """A bug in a slot, whose exception holds what a person wrote."""
    from PySide6.QtCore import QTimer

    def slot() -> None:
        raise RuntimeError(text)

    QTimer.singleShot(0, slot)
    return "fails"


def _quit(_rest: str) -> str:
    _window().close()
    return "closed"


_DEEDS: dict[str, Callable[[str], str | None]] = {
    "open": _open,
    "charts": _charts,
    "page": _page,
    "shows": _shows,
    "command": _command,
    "example": _example,
    "type": _type,
    "press": _press,
    "minimise": _minimise,
    "in_front": _in_front,
    "bar": _bar,
    "foot": _foot,
    "notice": _notice,
    "fail": _fail,
    "quit": _quit,
}


def main(folder: str, *verb: str) -> int:
    from PySide6.QtWidgets import QApplication

    from spasm_diary.__main__ import main as start

    application = QApplication(sys.argv[:1])
    guide = _Guide()
    ended = start(["--data-folder", folder, *verb])
    del guide, application
    return ended


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
