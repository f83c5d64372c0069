"""What is measured in processes with a window: starting, today, a chart, memory, stalls.

The processor's time is what counts, since other programs take their share of the clock's. A window
without anything in it is measured in each round, and all else against it.
"""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.table import Line, ratio

from process import environment

ROOT = Path(__file__).parents[2]
PATIENCE = 120
BARE, FIRST_RUN = "bare", "first run"
WALL, PROCESSOR = 0, 1
BARE_WINDOW = "a bare PySide6 window"


@dataclass(frozen=True, slots=True)
class Run:
    """What a process told of itself."""

    told: Mapping[str, Any]

    def until(self, mark: str, clock: int = PROCESSOR) -> float:
        return float(self.told["marks"][mark][clock])

    def between(self, first: str, second: str, clock: int = PROCESSOR) -> float:
        return self.until(second, clock) - self.until(first, clock)

    def figure(self, name: str) -> float:
        return float(self.told[name])


class Rounds:
    """Runs everything in turn, so that a machine that slows down slows all of it."""

    def __init__(self, lives: Mapping[int, Path], display: str, home: Path) -> None:
        self._lives = lives
        self._display = display
        self._home = home
        self.runs: dict[object, list[Run]] = {}

    def measure(self, rounds: int) -> None:
        """One round more than asked for: the first one only fills the caches."""
        for number in range(rounds + 1):
            self._run(BARE, "bare_window")
            for years, data in self._lives.items():
                self._run(years, "whole_program", str(data))
            shutil.rmtree(self._first / "cache", ignore_errors=True)
            self._run(FIRST_RUN, "whole_program", str(self._first))
            if number == 0:
                self.runs.clear()

    @property
    def _first(self) -> Path:
        return next(iter(self._lives.values()))

    def _run(self, name: object, module: str, *arguments: str) -> None:
        begun = repr(time.monotonic())
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{module}", begun, *arguments],
            cwd=self._home,
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode != 0 or not done.stdout:
            raise SystemExit(f"{module} failed:\n{done.stderr[-2000:]}")
        self.runs.setdefault(name, []).append(Run(json.loads(done.stdout.splitlines()[-1])))

    def _environment(self) -> Mapping[str, str]:
        return environment(
            {
                "DISPLAY": self._display,
                "QT_QPA_PLATFORM": "xcb",
                "HOME": str(self._home),
                "XDG_RUNTIME_DIR": str(self._home),
                "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                "PYTHONPATH": str(ROOT),
            }
        )


def lines_of(runs: Mapping[Any, Sequence[Run]], years: Sequence[int]) -> list[Line]:
    return [*_times(runs, years), *_burdens(runs, years), _first_run(runs, years)]


def bare_seconds(runs: Mapping[Any, Sequence[Run]]) -> float:
    """What the bare window takes to be painted, by the clock."""
    return median(run.until("painted", WALL) for run in runs[BARE])


def _times(runs: Mapping[Any, Sequence[Run]], years: Sequence[int]) -> list[Line]:
    bare = [run.until("painted") for run in runs[BARE]]

    def start(what: str, mark: str, goal: float) -> Line:
        found = {each: ratio([run.until(mark) for run in runs[each]], bare) for each in years}
        return Line(what, BARE_WINDOW, goal, found)

    return [
        start("from the start to the window, its button ready", "painted", 1.3),
        start("from the start to today's entries", "entries", 2.8),
        start("from the start to the first chart, asked for at once", "chart", 6.5),
        Line(
            "from opening the page of charts to the first chart",
            BARE_WINDOW,
            None,
            {each: _ratio(runs[each], "entries", "chart", bare) for each in years},
        ),
        Line(
            "from choosing all of the diary to its chart",
            BARE_WINDOW,
            None,
            {each: _ratio(runs[each], "range begun", "range", bare) for each in years},
        ),
    ]


def _burdens(runs: Mapping[Any, Sequence[Run]], years: Sequence[int]) -> list[Line]:
    memory = [run.figure("memory") for run in runs[BARE]]
    return [
        Line(
            "longest time in which no key is answered, in milliseconds",
            "",
            60,
            {each: median(run.figure("stall") for run in runs[each]) * 1000 for each in years},
            unit="ms",
        ),
        Line(
            "heavy libraries loaded in the thread that answers keys",
            "",
            0,
            {each: max(len(run.told["imported"]) for run in runs[each]) for each in years},
            unit="",
        ),
        Line(
            "memory with a chart on the screen",
            BARE_WINDOW,
            2.5,
            {each: ratio([run.figure("memory") for run in runs[each]], memory) for each in years},
        ),
    ]


def clock_lines(runs: Mapping[Any, Sequence[Run]], years: Sequence[int]) -> list[Line]:
    """The same by the clock on the wall, to know and not to judge by."""
    bare = [run.until("painted", WALL) for run in runs[BARE]]
    marks = {"painted": "the window", "entries": "today's entries", "chart": "the first chart"}
    return [
        Line(
            f"by the clock: to {words}",
            BARE_WINDOW,
            None,
            {each: ratio([run.until(mark, WALL) for run in runs[each]], bare) for each in years},
        )
        for mark, words in marks.items()
    ]


def _ratio(runs: Sequence[Run], first: str, second: str, limits: Sequence[float]) -> float:
    return ratio([run.between(first, second) for run in runs], limits)


def _first_run(runs: Mapping[Any, Sequence[Run]], years: Sequence[int]) -> Line:
    first = min(years)
    later = [run.until("chart") for run in runs[first]]
    found = ratio([run.until("chart") for run in runs[FIRST_RUN]], later)
    return Line(
        "the first run, without caches, to the first chart", "later runs", 1.1, {first: found}
    )
