"""`dev.py check`: has each form of the program that is here say whether it is sound."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from typing import TYPE_CHECKING

from artefacts import BUILD, DIST, INSTALLED, NAME
from environment import program

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def check(names: list[str]) -> int:
    """Try the forms that are named, or all that were made; 1 where one is not sound."""
    forms = {name: form for name, form in _forms().items() if name in (names or _forms())}
    unsound = 0
    for name, form in forms.items():
        print(f"== {name}", flush=True)
        if not form.exists():
            print(f"== {name}: not made here")
            unsound |= name in names
            continue
        code = _ask(form)
        print(f"== {name}: {'unsound' if code else 'sound'}", flush=True)
        unsound |= code != 0
    return int(unsound)


def _forms() -> Mapping[str, Path]:
    return {
        "checkout": program(NAME),
        "wheel": program(NAME, INSTALLED),
        "bundle": BUILD / "portable" / NAME / NAME,
        "deb": _unpacked() / "usr" / "bin" / NAME,
    }


def _unpacked() -> Path:
    """The newest .deb, unpacked where it disturbs nobody."""
    folder = BUILD / "unpacked"
    packages = sorted(DIST.glob("*.deb"), key=lambda file: file.stat().st_mtime)
    if packages and not folder.exists():
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(["dpkg-deb", "--extract", packages[-1], folder], check=True)
    return folder


def _ask(form: Path) -> int:
    """Away from the checkout and from whatever diary there is, with and without a screen."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as elsewhere:
        command = [str(form), "--data-folder", "diary", "check"]
        return subprocess.run(command, cwd=elsewhere, env=settings, check=False).returncode
