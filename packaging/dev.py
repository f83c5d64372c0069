"""Set everything up and start the program, its tests or its gates. The standard library is enough.

    python3 packaging/dev.py run [-- ARGUMENTS]    start Spasm Diary
    python3 packaging/dev.py test [ARGUMENTS]      run the tests; ARGUMENTS go to pytest
    python3 packaging/dev.py test --faults         the long tests of what a failing disk can do
    python3 packaging/dev.py gates [NAME ...]      all a change has to pass, or some of it
    python3 packaging/dev.py bench [ARGUMENTS]     measure the program's speed
    python3 packaging/dev.py messages              gather the texts that translations start from
    python3 packaging/dev.py lock [--upgrade]      renew the lock files of packaging/
    python3 packaging/dev.py audit                 look for known weaknesses of what is locked
    python3 packaging/dev.py build [NAME ...]      make what is handed out, or some of it, in dist/
    python3 packaging/dev.py twice [NAME ...]      make it twice, and compare every byte
    python3 packaging/dev.py check [NAME ...]      whether what was made is sound
    python3 packaging/dev.py validate [NAME ...]   have the tools of each system read the recipes
    python3 packaging/dev.py setup [--accessibility]
                                                   only set up, also for reading the screen
    python3 packaging/dev.py doctor                say what is here and what is missing

The first time this makes `.venv`; after that it starts at once.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import artefacts
import auditing
import environment
import gates
import reproducing
import system_libraries
import trying
import validating
from environment import ROOT, program, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PICTURE = ROOT / "screenshot.png"


def main(arguments: list[str]) -> int:
    name, rest = (arguments[0], arguments[1:]) if arguments else ("--help", [])
    command = COMMANDS.get(name)
    if command is None:
        print(__doc__)
        return 0 if name in {"-h", "--help"} else 2
    return command(rest[1:] if rest[:1] == ["--"] else rest)


def run(arguments: list[str]) -> int:
    if names_a_verb(arguments):
        _has(system_libraries.PICTURE)  # most verbs do without
        environment.prepare()
        return _start(arguments)
    shown = has_screen(os.environ)
    if not _has(system_libraries.WINDOW if shown else system_libraries.PICTURE):
        return 1
    environment.prepare()
    return _start(arguments) if shown else _draw_first_page(arguments)


def test(arguments: list[str]) -> int:
    return gates.run_tests(arguments) if setup([]) == 0 else 1


def run_gates(arguments: list[str]) -> int:
    return gates.run_gates(arguments) if setup([]) == 0 else 1


def bench(arguments: list[str]) -> int:
    if setup([]):
        return 1
    settings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    settings["PYTHONPATH"] = str(ROOT / "tests" / "support")
    command = [str(program("python")), "-m", "tests.benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, env=settings, check=False).returncode


def messages(_arguments: list[str]) -> int:
    environment.prepare()
    command = [str(program("python")), str(ROOT / "packaging" / "messages.py")]
    return subprocess.run(command, check=False).returncode


def lock(arguments: list[str]) -> int:
    environment.prepare()
    environment.lock(arguments)
    return 0


def build(arguments: list[str]) -> int:
    if not _has(system_libraries.BUILD):
        return 1
    return artefacts.build(arguments)


def twice(arguments: list[str]) -> int:
    return reproducing.build_twice(arguments) if _has(system_libraries.BUILD) else 1


def check(arguments: list[str]) -> int:
    return trying.check(arguments) if setup([]) == 0 else 1


def setup(arguments: list[str]) -> int:
    reading = "--accessibility" in arguments
    if not _has(system_libraries.ACCESSIBILITY if reading else system_libraries.PICTURE):
        return 1
    environment.prepare()
    return 0


def doctor(_arguments: list[str]) -> int:
    groups = {
        "to draw": system_libraries.PICTURE,
        "for a window": system_libraries.WINDOW,
        "for the accessibility tests": system_libraries.ACCESSIBILITY,
    }
    print(f"Python {sys.version.split()[0]} at {sys.executable}")
    print(f"{environment.VENV} is {'ready' if environment.is_ready() else 'not ready'}")
    print(f"screen: {'yes' if has_screen(os.environ) else 'none'}")
    for purpose, group in groups.items():
        print(f"missing {purpose}: {' '.join(system_libraries.missing(group)) or 'nothing'}")
    return 0


def names_a_verb(arguments: list[str]) -> bool:
    """Whether the program is asked for something on its command line, and not for its window."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data-folder":
            next(rest, None)
        elif not argument.startswith("--data-folder="):
            return True
    return False


def has_screen(settings: Mapping[str, str]) -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    if settings.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}:
        return False  # a window there would wait for ever for somebody to close it
    return bool(
        settings.get("DISPLAY") or settings.get("WAYLAND_DISPLAY") or "QT_QPA_PLATFORM" in settings
    )


def _has(group: Mapping[str, str]) -> bool:
    needed = system_libraries.missing(group)
    return not needed or system_libraries.install(needed)


def _draw_first_page(arguments: list[str]) -> int:
    say("there is no screen here, so the first page is drawn into a picture")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    code = _start([*arguments, "screenshot", "today", str(PICTURE)])
    if code == 0:
        print(f"The first page is drawn in {PICTURE}")
    return code


def _start(arguments: list[str]) -> int:
    """Start the program where the person is, so that file names mean what they say."""
    command = [str(program("python")), "-P", "-m", "spasm_diary", *arguments]
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 130  # the program heard it as well, and has ended


COMMANDS: Mapping[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "gates": run_gates,
    "bench": bench,
    "messages": messages,
    "lock": lock,
    "audit": auditing.audit,
    "build": build,
    "check": check,
    "validate": validating.validate,
    "twice": twice,
    "setup": setup,
    "doctor": doctor,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
