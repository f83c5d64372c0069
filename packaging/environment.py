"""The virtual environment in `.venv`: made from the lock file, renewed when something changed.

Nothing is ever installed outside of it. A stamp in it remembers what it was made from, so that a
second start has nothing to do.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
BUILD_LOCK = ROOT / "packaging" / "build.lock"
OLDEST, NEWEST = (3, 11), (3, 13)

_STAMP = VENV / "made-from"
_BUILD_STAMP = VENV / "build-tools-from"
_PIP_ELSEWHERE = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME", "PYTHONPATH")


def say(sentence: str) -> None:
    print(f"[setup] {sentence}", file=sys.stderr, flush=True)


def program(name: str, folder: Path = VENV) -> Path:
    """A program of a virtual environment."""
    return folder / "Scripts" / f"{name}.exe" if os.name == "nt" else folder / "bin" / name


def is_ready() -> bool:
    return program("python").exists() and _STAMP.exists() and _STAMP.read_text() == _made_from()


def prepare() -> None:
    """Make everything ready that the program and its tests need, if it is not ready yet."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(
            f"Spasm Diary needs Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}; "
            f"this is {sys.version.split()[0]}. Please start this with another one, "
            f"for instance python{NEWEST[0]}.{NEWEST[1]}."
        )
    if not is_ready():
        if not _fits_this_python():
            make(VENV)
        say("fetching the Python packages, about 130 MB the first time")
        pip(VENV, "--require-hashes", "-r", str(LOCK))
        pip(VENV, "--no-deps", "--no-build-isolation", "-e", str(ROOT))
        _STAMP.write_text(_made_from())
    _compile_translations()


def prepare_to_build() -> None:
    """Add what makes bundles and lists of their parts, which nothing else needs."""
    prepare()
    if not _BUILD_STAMP.exists() or _BUILD_STAMP.read_text() != _made_from(BUILD_LOCK):
        say("fetching what bundles are made with")
        pip(VENV, "--require-hashes", "-r", str(BUILD_LOCK))
        _BUILD_STAMP.write_text(_made_from(BUILD_LOCK))


def constraints(folder: Path, lock: Path = LOCK) -> Path:
    """The locked versions without their hashes, which pip would ask of our own wheel too."""
    locked = lock.read_text(encoding="utf-8").splitlines()
    lines = [line.rstrip(" \\") for line in locked if line[:1].isalnum()]
    file = folder / f"{lock.stem}.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def make(folder: Path) -> None:
    """An empty virtual environment, in place of whatever is there."""
    say(f"making {folder}")
    shutil.rmtree(folder, ignore_errors=True)
    call(sys.executable, "-m", "venv", str(folder))


def pip(folder: Path, *arguments: str) -> None:
    """Install into a virtual environment, whatever a person's settings say of other places."""
    settings = {name: value for name, value in os.environ.items() if name not in _PIP_ELSEWHERE}
    settings["PIP_REQUIRE_VIRTUALENV"] = "1"
    install = ("-m", "pip", "install", "-q", "--disable-pip-version-check")
    call(str(program("python", folder)), *install, *arguments, environment=settings)


def call(*command: str, environment: dict[str, str] | None = None) -> None:
    """Run a step that must succeed; its own words are enough of a message."""
    done = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def lock(arguments: list[str]) -> None:
    """Write the newest fitting releases, with their hashes, for all systems and Pythons at once."""
    _lock(LOCK, "--group", "dev", *arguments)
    _lock(BUILD_LOCK, "--group", "build", "-c", str(LOCK.relative_to(ROOT)), *arguments)


def _lock(file: Path, *arguments: str) -> None:
    options = ("--universal", "--generate-hashes", "--python-version", "3.11")
    words = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python3 packaging/dev.py lock"}
    where = ("pyproject.toml", "-o", str(file.relative_to(ROOT)))
    compile_ = ("pip", "compile", "--quiet", *options, *arguments, *where)
    call(str(program("uv")), *compile_, environment=words)


def _made_from(lock: Path = LOCK) -> str:
    """What the environment depends on, in one line."""
    parts = (sys.version.encode(), str(ROOT).encode())
    files = ((ROOT / "pyproject.toml").read_bytes(), lock.read_bytes())
    return hashlib.sha256(b"\0".join(parts + files)).hexdigest()


def _fits_this_python() -> bool:
    """Whether there is an environment whose Python is this one, and still starts."""
    try:
        done = subprocess.run(
            [program("python"), "-c", "import pip, sys; print(sys.version)"],
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    return done.stdout.strip() == sys.version.strip()


def _compile_translations() -> None:
    for source in (ROOT / "resources" / "locale").rglob("*.po"):
        compiled = source.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            pybabel = ("compile", "--input-file", str(source), "--output-file", str(compiled))
            call(str(program("pybabel")), *pybabel)
