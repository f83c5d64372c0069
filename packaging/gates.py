"""What every change has to pass, quickest first."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import environment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SMOKE = """
import spasm_diary.__main__
from spasm_diary.bundled import article_names, bundled
assert "site-packages" in spasm_diary.__file__, spasm_diary.__file__
assert list(article_names()) and bundled("icons").is_dir()
"""


def run_gates(names: list[str]) -> int:
    """Run the named gates, or all, to the end; the exit code is that of the first to fail."""
    unknown = set(names) - set(GATES)
    if unknown:
        print(f"No such gate: {', '.join(sorted(unknown))}. There are: {', '.join(GATES)}.")
        return 2
    failed = {}
    for name in names or GATES:
        print(f"== {name}", flush=True)
        begun = time.monotonic()
        code = GATES[name]()
        print(f"== {name}: {'failed' if code else 'passed'}, {time.monotonic() - begun:.0f} s")
        if code:
            failed[name] = code
    print(f"== failed: {', '.join(failed)}" if failed else "== all passed", flush=True)
    return next(iter(failed.values()), 0)


def run_tests(arguments: list[str]) -> int:
    """Run pytest with the arguments; with none, all tests, on every processor.

    `--faults` stands for the long tests of what a failing disk can do, which nothing else runs.
    """
    parallel = ["-n", "auto", "--dist", "worksteal"]
    if "--faults" in arguments:
        rest = [argument for argument in arguments if argument != "--faults"]
        arguments = ["-m", "faults", *(rest or [*parallel, "tests/faults"])]
    return _tool("python", "-m", "pytest", *(arguments or parallel))


def _tool(name: str, *arguments: str) -> int:
    offscreen = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [str(environment.program(name)), *arguments]
    return subprocess.run(command, cwd=environment.ROOT, env=offscreen, check=False).returncode


def _wheel() -> int:
    """Whether the wheel holds all it needs, away from this folder, with only what it asks for."""
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = Path(folder)
        code = _tool("python", "-m", "build", "--wheel", "--no-isolation", "--outdir", folder)
        if code:
            return code
        (wheel,) = elsewhere.glob("*.whl")
        fresh = elsewhere / "fresh"
        environment.make(fresh)
        environment.pip(fresh, "-c", str(environment.constraints(elsewhere)), str(wheel))
        for command in (("python", "-c", _SMOKE), ("spasm-diary", "--data-folder", "x", "check")):
            code = code or _away(elsewhere, fresh, *command)
    return code


def _away(folder: Path, fresh: Path, name: str, *arguments: str) -> int:
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(environment.program(name, fresh)), *arguments]
    return subprocess.run(command, cwd=folder, env=offscreen, check=False).returncode


GATES: Mapping[str, Callable[[], int]] = {
    "format": lambda: _tool("ruff", "format", "--check", "."),
    "lint": lambda: _tool("ruff", "check", "."),
    "imports": lambda: _tool("lint-imports"),
    "types": lambda: _tool("mypy"),
    "tests": lambda: run_tests([]),
    "wheel": _wheel,
}
