"""The program as a screen reader on Linux meets it: on an invisible screen, over a bus of its own.

Everything is started here and ended by its process; nothing of a real session is touched.
"""

import json
import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import keyboard
import process

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).parents[1] / "accessibility" / "atspi" / "reader.py"
NEEDED = {
    "at-spi-bus-launcher": "/usr/libexec/at-spi-bus-launcher",
    "dbus-daemon": "/usr/bin/dbus-daemon",
    "pyatspi": "/usr/lib/python3/dist-packages/pyatspi",
    "the description of AT-SPI": "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib",
}
STRUCTURE = ("filler", "panel", "unknown")
CONTROLS = (
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "text",
    "slider",
    "spin button",
)
PATIENCE = 20
ENABLE = """dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus
 org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled variant:boolean:true"""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that a screen reader comes by, and what is in it."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    labels: tuple[str, ...]
    value: str
    children: tuple["Heard", ...]

    def all_shown(self) -> Iterator["Heard"]:
        """Itself and everything in it that is on the screen."""
        yield self
        for child in self.children:
            if "showing" in child.states:
                yield from child.all_shown()

    def outline(self, depth: int = 0) -> Iterator[str]:
        """What is shown, one thing a line, for eyes."""
        said = [self.role, repr(self.name)]
        said += [f"({self.description})"] if self.description else []
        said += [f"= {self.value!r}"] if self.value and self.value != self.name else []
        said += [f"for {' '.join(self.labels)!r}"] if self.labels else []
        yield f"{'  ' * depth}{' '.join(said)} {' '.join(sorted(self.states - {'showing'}))}"
        for child in self.children:
            if "showing" in child.states:
                yield from child.outline(depth + 1)


@dataclass(frozen=True, slots=True)
class Walk:
    """The stops of Tab, and whether the last press led to the first of them again."""

    stops: tuple[Heard, ...]
    is_round: bool


def missing() -> str:
    """What this needs of the system and does not find, as a reason to skip a test."""
    absent = [name for name, path in NEEDED.items() if not list(Path("/").glob(path[1:]))]
    also = f"{', '.join(absent)} not installed" if absent else ""
    return keyboard.missing() or also


class Listener:
    """A person who hears the program and presses its keys."""

    def __init__(self, keys: keyboard.Keyboard, bus: Mapping[str, str]) -> None:
        self.keys = keys
        self._bus = bus

    def hear(self) -> Heard:
        """Everything that the program tells of itself now."""
        return _heard(self._read())

    def walk(self, most: int) -> Walk:
        """What is told at each press of Tab, until it comes round or that often."""
        told = self._read("walk", str(most))
        return Walk(tuple(_heard(one) for one in told["stops"]), told["is_round"])

    def hear_of(self, name: str) -> Heard:
        """The same, as soon as something of this name is shown."""
        self.find(name)
        return self.hear()

    def find(self, name: str) -> Heard:
        """What is called so, as soon as it is shown; "Put back…" is whatever begins with that."""
        end = time.monotonic() + PATIENCE
        while True:
            shown = list(self.hear().all_shown())
            for one in shown:
                if _is_called(one, name):
                    return one
            known = sorted({one.name for one in shown})
            assert time.monotonic() < end, f"nothing called {name!r}; there is {known}"

    def tab_to(self, name: str) -> Heard:
        """Press Tab until something of this name has the keys."""
        passed: list[Heard] = []
        while not passed or not _is_called(passed[-1], name):
            known = [one.name for one in passed]
            assert not passed or passed.count(passed[-1]) < 2, f"{name!r} is not among {known}"
            self.keys.press("Tab")
            passed.append(self._focused_after(passed))
        return passed[-1]

    def press_on(self, name: str) -> None:
        """Walk to something by Tab, and press it."""
        self.tab_to(name)
        self.keys.press("space")

    def wait_for_the_diary(self) -> None:
        self.keys.press("ctrl+2")
        self.keys.wait_for("History")  # which is shown when the diary is open

    def end(self) -> None:
        """Close the window; the program ends without a complaint."""
        self.keys.press("ctrl+q")
        self.see_the_end()

    def see_the_end(self, expected: bytes = b"qt.accessibility") -> None:
        """The program ends, by whatever was pressed, with no complaint but the expected."""
        code, errors = self.keys.wait_for_the_end()
        known = (b"qt.accessibility", expected)
        complaints = [one for one in errors.splitlines() if not one.startswith(known)]
        assert (code, complaints) == (0, [])  # Qt does not answer all that a listener may ask

    def wait_for_focus(self, name: str) -> Heard:
        """Wait until what is called so has the keys."""
        end = time.monotonic() + PATIENCE
        while True:
            focused = self._focused()
            if found := [one for one in focused if _is_called(one, name)]:
                return found[0]
            assert time.monotonic() < end, f"{name!r} has not the keys, but {focused}"

    def said_to(self, key: str) -> list[str]:
        """Press a key; what is said to it, wherever the keys are."""
        return list(self._read("said", key))

    def _read(self, *words: str) -> Any:
        done = subprocess.run(
            [SYSTEM_PYTHON, str(READER), "spasm-diary", *words],
            env={**os.environ, **self._bus, "DISPLAY": self.keys.screen},
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    def _focused_after(self, passed: Sequence[Heard]) -> Heard:
        end = time.monotonic() + PATIENCE
        while True:
            focused = self._focused()
            if focused and focused[0] not in passed[-1:]:
                return focused[0]
            assert time.monotonic() < end, f"the keys stay on {focused}"

    def _focused(self) -> list[Heard]:
        return [one for one in self.hear().all_shown() if "focused" in one.states and one.name]


@contextmanager
def listening(folder: Path, program: Sequence[str] = process.WORDS) -> Iterator[Listener]:
    """The program on a folder, with a screen reader at work; all is gone afterwards."""
    with _bus() as bus:
        more = {**bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with keyboard.at_the_keyboard(folder, more, program) as keys:
            yield Listener(keys, bus)


@contextmanager
def _bus() -> Iterator[Mapping[str, str]]:
    """A session bus with AT-SPI on it, told that there is a screen reader."""
    with ExitStack() as stack:
        runtime = stack.enter_context(TemporaryDirectory(prefix="spasm-diary-bus-"))
        bare = {**os.environ, "XDG_RUNTIME_DIR": runtime}
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        daemon = subprocess.Popen(
            command, env=bare, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        stack.callback(_end, daemon)
        assert daemon.stdout is not None
        address = daemon.stdout.readline().decode().strip()
        bus = {"XDG_RUNTIME_DIR": runtime, "DBUS_SESSION_BUS_ADDRESS": address}
        launcher = subprocess.Popen(
            [NEEDED["at-spi-bus-launcher"], "--launch-immediately"],
            env={**os.environ, **bus},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(_end, launcher)
        _enable(bus)
        yield bus


def _enable(bus: Mapping[str, str]) -> None:
    environment = {**os.environ, **bus}
    end = time.monotonic() + PATIENCE
    while subprocess.run(ENABLE.split(), env=environment, capture_output=True).returncode:  # noqa: PLW1510
        assert time.monotonic() < end, "the bus of AT-SPI does not answer"


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.communicate()


def _is_called(one: Heard, name: str) -> bool:
    start = name.removesuffix("…")
    return one.name == name or (start != name and one.name.startswith(start))


def _heard(told: Mapping[str, Any]) -> Heard:
    return Heard(
        told["role"],
        told["name"],
        told["description"],
        frozenset(told["states"]),
        tuple(told["labels"]),
        told["value"],
        tuple(map(_heard, told["children"])),
    )


def findings(heard: Heard) -> list[str]:
    """What a listener could not make sense of, each in a line."""
    return [line for each in heard.all_shown() for line in (*_alone(each), *_twins(each))]


def _alone(one: Heard) -> Iterator[str]:
    said = one.name or " ".join(one.labels)
    holds_tabs = any(child.role == "page tab list" for child in one.children)
    if "focusable" not in one.states or holds_tabs:
        return
    if not said.strip() and one.role not in {"frame", "menu bar", "table cell", "list item"}:
        yield f"a {one.role} without a name"
    if one.role in STRUCTURE:
        yield f"{said!r} takes the focus, and is told of as a {one.role}"
    if one.role == "combo box" and not one.labels:
        yield f"a combo box that only tells what is chosen: {said!r}"


def _twins(one: Heard) -> Iterator[str]:
    seen = set()
    for child in one.children:
        key = (child.role, child.name)
        if child.role in CONTROLS and child.name and "showing" in child.states:
            if key in seen:
                yield f"two of one name beside each other: {child.role} {child.name!r}"
            seen.add(key)
