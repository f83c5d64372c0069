"""What the program costs as it is installed: to start, to keep, and while nobody does anything.

The same is measured of the program from source, in turn, and looked at from outside: by what the
system tells of the process, and by the window that the screen shows.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from tests.benchmarks.screen import screen
from tests.benchmarks.table import Line

from process import environment

PATIENCE = 60
LOOK = 0.005
IDLE = 60
SETTLED = 5
"""Seconds in which no processor was used: then all is done that a start has to do."""
TICK = 1 / os.sysconf("SC_CLK_TCK")
MEGABYTE = 1e6
YEARS = 1
"""Of the diary that is opened."""
SOURCE = (sys.executable, "-m", "spasm_diary")


@dataclass(frozen=True, slots=True)
class Started:
    """A start: until the window is on the screen, by the clock and by the processor."""

    wall: float
    processor: float
    whole: float = 0.0
    """By the processor, until all is quiet."""
    memory: float = 0.0
    """Then, in megabytes."""


@dataclass(frozen=True, slots=True)
class Idle:
    """What was used while nobody did anything."""

    processor: float
    wakes: int


def bundle_lines(bundle: Path, life: Path, home: Path, rounds: int) -> list[Line]:
    """`bundle` is its program, and `life` a data folder."""
    starts: dict[str, list[Started]] = {"source": [], "bundle": []}
    with screen() as display:
        settings = _settings(display, home)
        for number in range(rounds + 1):
            for name, words in (("source", SOURCE), ("bundle", (str(bundle),))):
                with _running([*words, "--data-folder", str(life)], settings) as process:
                    started = _until_shown(process, settings)
                    _wait_until_quiet(process.pid)
                    pid = process.pid
                    started = replace(started, whole=_processor(pid), memory=_memory(pid))
                if number:  # the first one only fills the caches
                    starts[name].append(started)
        idle = _idle_of([str(bundle), "--data-folder", str(life)], settings)
    return [*_start_lines(starts), *_burdens(bundle, idle)]


def _start_lines(starts: Mapping[str, Sequence[Started]]) -> list[Line]:
    bundle, source = starts["bundle"], starts["source"]

    def line(what: str, goal: float | None, field: str) -> Line:
        """Of the least of all rounds: whatever else ran on the machine only ever adds."""
        least = [min(getattr(one, field) for one in those) for those in (bundle, source)]
        return Line(what, "the program from source", goal, {YEARS: least[0] / least[1]})

    return [
        line("from the start to the window, by the processor", 1.3, "processor"),
        line("from the start to the window, by the clock", 1.3, "wall"),
        line("all that a start does, by the processor", 1.3, "whole"),
        line("memory once all is quiet", 1.1, "memory"),
        Line(
            "the same in megabytes", "", None, {YEARS: median(one.memory for one in bundle)}, "MB"
        ),
    ]


def _burdens(bundle: Path, idle: Idle) -> list[Line]:
    files = [file for file in bundle.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files) / MEGABYTE
    return [
        Line("room on the disk, in megabytes", "", 200, {YEARS: size}, "MB"),
        Line(
            f"processor used in {IDLE} idle seconds, in ms",
            "",
            0,
            {YEARS: idle.processor * 1000},
            "ms",
        ),
        Line(f"how often it woke up in {IDLE} idle seconds", "", None, {YEARS: idle.wakes}, ""),
    ]


def _settings(display: str, home: Path) -> Mapping[str, str]:
    return environment(
        {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }
    )


@contextmanager
def _running(
    words: Sequence[str], settings: Mapping[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(words, env=settings, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def _until_shown(process: "subprocess.Popen[bytes]", settings: Mapping[str, str]) -> Started:
    begun = time.monotonic()
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "Diary"]
    while not subprocess.run(search, env=settings, capture_output=True, check=False).stdout:
        if process.poll() is not None or time.monotonic() - begun > PATIENCE:
            raise SystemExit(f"{process.args!r} showed no window.")
        time.sleep(LOOK)
    return Started(time.monotonic() - begun, _processor(process.pid))


def _wait_until_quiet(pid: int) -> None:
    used, since = _processor(pid), time.monotonic()
    while time.monotonic() - since < SETTLED:
        time.sleep(0.25)
        if (now := _processor(pid)) != used:
            used, since = now, time.monotonic()


def _idle_of(words: Sequence[str], settings: Mapping[str, str]) -> Idle:
    with _running(words, settings) as process:
        _until_shown(process, settings)
        _wait_until_quiet(process.pid)
        used, wakes = _processor(process.pid), _wakes(process.pid)
        time.sleep(IDLE)
        return Idle(_processor(process.pid) - used, _wakes(process.pid) - wakes)


def _processor(pid: int) -> float:
    """Seconds of the processor's time that the process has had."""
    told = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) * TICK


def _wakes(pid: int) -> int:
    """How often any of its threads gave up waiting for something."""
    threads = Path(f"/proc/{pid}/task").glob("*/status")
    return sum(_figure(thread, "voluntary_ctxt_switches") for thread in threads)


def _memory(pid: int) -> float:
    """Megabytes, also what it shares with others: how many there are is none of its doing."""
    return _figure(Path(f"/proc/{pid}/status"), "VmRSS") * 1024 / MEGABYTE


def _figure(file: Path, name: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
