"""`dev.py check`: has each form of the program that is here say whether it is sound."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from typing import TYPE_CHECKING

import environment
from artefacts import BUILD, DIST, INSTALLED, NAME
from environment import program

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


def check(names: list[str]) -> int:
    """Try the forms that are named, or all that were made; 1 where one is not sound."""
    if unknown := set(names) - set(FORMS):
        print(f"No such form: {', '.join(sorted(unknown))}. There are: {', '.join(FORMS)}.")
        return 2
    unsound = False
    for name in names or FORMS:
        print(f"== {name}", flush=True)
        form = FORMS[name]()
        if form is None or not form.exists():
            print(f"== {name}: not made here")
            unsound |= name in names
            continue
        code = _ask(form)
        print(f"== {name}: {'unsound' if code else 'sound'}", flush=True)
        unsound |= code != 0
    return int(unsound)


def _from_sdist() -> Path | None:
    """Built and installed by pip in an environment with nothing else in it, as anybody would."""
    archive = _newest("spasm_diary-*.tar.gz")
    if archive is None:
        return None
    folder = BUILD / "from-sdist"
    environment.make(folder)
    environment.pip(folder, "-c", str(environment.constraints(BUILD)), str(archive))
    return program(NAME, folder)


def _from_archive() -> Path | None:
    archive = _newest("*.tar.xz")
    if archive is None:
        return None
    folder = _empty("unpacked-archive")
    subprocess.run(["tar", "-xf", archive, "-C", folder], check=True)
    return next(folder.glob(f"*/{NAME}"), None)


def _from_deb() -> Path | None:
    """Unpacked where it disturbs nobody; it stands on what the system has."""
    package = _newest("*.deb")
    if package is None:
        return None
    folder = _empty("unpacked-deb")
    subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    return folder / "usr" / "bin" / NAME


def _newest(pattern: str) -> Path | None:
    return max(DIST.glob(pattern), key=lambda file: file.stat().st_mtime, default=None)


def _empty(name: str) -> Path:
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _ask(form: Path) -> int:
    """Away from the checkout and from whatever diary there is, without a screen."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as elsewhere:
        for words in (["--version"], ["--data-folder", "diary", "check"]):
            done = subprocess.run([form, *words], cwd=elsewhere, env=settings, check=False)
            if done.returncode:
                return done.returncode
    return 0


FORMS: Mapping[str, Callable[[], Path | None]] = {
    "checkout": lambda: program(NAME),
    "wheel": lambda: program(NAME, INSTALLED),
    "sdist": _from_sdist,
    "bundle": lambda: BUILD / "portable" / NAME / NAME,
    "archive": _from_archive,
    "appdir": lambda: BUILD / "SpasmDiary.AppDir" / "AppRun",
    "deb": _from_deb,
}
