"""The program in a real window on an invisible screen, and a person with nothing but a keyboard.

Keys reach the program in the order in which they are pressed, so only what it does in the
background has to be waited for: until the title of its window says so.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import process

SCREEN = "1280x900x24"
PATIENCE = 30
"""Seconds after which a condition does not come true any more."""
NAME = " – Spasm Diary"
PARTS = ("Xvfb", "xdotool")


def missing() -> str:
    """What this needs of the system and does not find, as a reason to skip a test."""
    absent = [part for part in PARTS if shutil.which(part) is None]
    return f"{' and '.join(absent)} not installed" if absent else ""


def _names(title: str) -> tuple[str, str]:
    """What Qt makes of it for a window over the window, and what the window itself is called."""
    return f"{title} — Spasm Diary", f"{title}{NAME}"


class Keyboard:
    """Presses keys, counts them, and sees what the window is called."""

    def __init__(self, program: "subprocess.Popen[bytes]", screen: str) -> None:
        self._program = program
        self._environment = {**os.environ, "DISPLAY": screen}
        self.pressed = 0
        self._window = self._find_window()
        self._tell("windowfocus", "--sync", self._window)

    def press(self, *keys: str) -> None:
        """Press one key after the other; "ctrl+space" is one press."""
        self.pressed += len(keys)
        self._tell("key", "--clearmodifiers", *keys)

    @property
    def window(self) -> str:
        """The one that has the keys."""
        return self._window

    @property
    def title(self) -> str:
        """What the window shows, as its title says."""
        return self._tell("getwindowname", self._window).removesuffix(NAME)

    def wait_for(self, title: str) -> None:
        """Wait until the window shows something."""
        self._wait(lambda: self.title == title, f"the window shows {title}")

    def wait_for_other_than(self, title: str) -> str:
        self._wait(lambda: self.title != title, f"the window shows other than {title}")
        return self.title

    def type(self, letters: str) -> None:
        """Type small letters and digits."""
        self.pressed += len(letters)
        self._tell("type", "--clearmodifiers", letters)

    def wait_for_window(self, title: str) -> None:
        """Wait until another window of this title is there, and give it the keys.

        There is no window manager on this screen that would do so.
        """
        found: list[str] = []

        def look() -> bool:
            seen = self._visible().items()
            found[:] = [one for one, name in seen if name in _names(title) and one != self._window]
            return bool(found)

        self._wait(look, f"there is a window {title}")
        self.take(found[0])

    def press_until_window(self, title: str, *keys: str) -> None:
        """Press keys again and again: what it belongs to is still at work.

        Once the window lies over this one, a further press goes nowhere.
        """

        def look() -> bool:
            self.press(*keys)
            return any(name in _names(title) for name in self._visible().values())

        self._wait(look, f"there is a window {title}")

    def wait_for_file(self, file: Path) -> None:
        """Files are written whole, so one that is there is done."""
        self._wait(file.exists, f"there is {file.name}")

    def take(self, window: str) -> None:
        """Give a window the keys."""
        self._window = window
        self._tell("windowfocus", "--sync", window)

    @property
    def screen(self) -> str:
        return self._environment["DISPLAY"]

    def leave(self, *keys: str, to_another_than: str = "") -> None:
        """Leave the window by some keys, and go on in the one that stands alone then.

        `to_another_than` names a window that lies under this one and has to go as well.
        """
        gone = {self._window, to_another_than}
        self.press(*keys)
        found: list[str] = []

        def look() -> bool:
            found[:] = self._visible()
            return len(found) == 1 and gone.isdisjoint(found)

        self._wait(look, "another window is there")
        self.take(found[0])

    def wait_for_the_end(self) -> tuple[int, bytes]:
        """Wait until the program has ended: its code, and what it complained of."""
        _, errors = self._program.communicate(timeout=PATIENCE)
        return self._program.returncode, errors

    def _visible(self) -> dict[str, str]:
        """The windows there are, by what they are called."""
        found = self._tell("search", "--onlyvisible", "--name", ".").split()
        names = {one: self._tell("getwindowname", one) for one in found}
        return {one: name for one, name in names.items() if name.endswith("Spasm Diary")}

    def _find_window(self) -> str:
        found: list[str] = []

        def look() -> bool:
            found[:] = self._tell("search", "--onlyvisible", "--name", NAME).split()
            return bool(found)

        self._wait(look, "a window is there")
        return found[0]

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert self._program.poll() is None, self._program.communicate()[1].decode()
            assert time.monotonic() < end, f"waited in vain until {what}"

    def _tell(self, *words: str) -> str:
        told = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return told.stdout.strip()


@contextmanager
def at_the_keyboard(
    folder: Path,
    more: Mapping[str, str] | None = None,
    program: Sequence[str] = process.WORDS,
) -> Iterator[Keyboard]:
    """The program on a folder, on a screen of its own; both are gone afterwards.

    `more` are further variables of the program's environment.
    """
    with _screen() as screen:
        shown = {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
        environment = {**shown, **(more or {})}
        with process.start([], folder, environment, program, stderr=subprocess.PIPE) as running:
            try:
                yield Keyboard(running, screen)
            finally:
                running.kill()


@contextmanager
def _screen() -> Iterator[str]:
    # By itself the server starts anew whenever its last client leaves, and turns the next one away.
    command = ["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert server.stdout is not None
    try:
        yield f":{server.stdout.readline().decode().strip()}"
    finally:
        server.terminate()
        server.communicate()
