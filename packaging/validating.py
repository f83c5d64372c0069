"""`dev.py validate`: has the tools of each system read the recipes, as far as they are here.

What only runs elsewhere is held against a stand-in: the installer for Windows packs two files
instead of a program that no Linux can make.
"""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import desktop_files
from artefacts import DIST, version
from environment import ROOT
from macos.information import IDENTIFIER, NAME, information

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NOT_TRIED = -1


def validate(names: list[str]) -> int:
    """Try the recipes that are named, or all; the exit code is that of the first to be refused."""
    if unknown := set(names) - set(RECIPES):
        print(f"No such recipe: {', '.join(sorted(unknown))}. There are: {', '.join(RECIPES)}.")
        return 2
    codes = {name: try_recipe(name) for name in names or RECIPES}
    for name, code in codes.items():
        words = {0: "sound", NOT_TRIED: "not tried, its tool or its file is not here"}
        print(f"== {name}: {words.get(code, f'refused, exit {code}')}", flush=True)
    return next((code for code in codes.values() if code > 0), 0)


def try_recipe(name: str) -> int:
    """What its tool ends with; `NOT_TRIED` where that is not installed."""
    tool, check = RECIPES[name]
    if tool and shutil.which(tool) is None:
        return NOT_TRIED
    return check()


def _flatpak() -> int:
    return _run(
        "flatpak-builder", "--show-manifest", str(ROOT / "packaging/flatpak/spasm-diary.yml")
    )


def _deb() -> int:
    packages = sorted(map(str, DIST.glob("*.deb")))
    if not packages:
        return NOT_TRIED
    return _run("lintian", "--allow-root", "--fail-on", "error,warning", *packages)


def _windows() -> int:
    recipe = str(ROOT / "packaging" / "windows" / "spasm-diary.nsi")
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle"
        (bundle / "_internal").mkdir(parents=True)
        for file in ("spasm-diary.exe", "_internal/library.dll"):
            (bundle / file).write_bytes(b"a stand-in")
        words = (f"-DVERSION={version()}", f"-DBUNDLE={bundle}", f"-DINTO={folder}")
        code = _run("makensis", "-V2", "-WX", *words, recipe)
        made = list(Path(folder).glob("*-setup.exe"))
        return code or int(len(made) != 1)


def mac_information() -> dict[str, object]:
    """The Info.plist as PyInstaller puts it together, read back from its bytes."""
    names = {"CFBundleName": NAME, "CFBundleDisplayName": NAME, "CFBundleIdentifier": IDENTIFIER}
    start = {"CFBundleExecutable": "spasm-diary", "CFBundlePackageType": "APPL"}
    languages = [path.name for path in (ROOT / "resources" / "locale").iterdir() if path.is_dir()]
    own = information(["en", *languages])
    told = {**names, **start, "CFBundleShortVersionString": version(), **own}
    read: dict[str, object] = plistlib.loads(plistlib.dumps(told))
    return read


def _macos() -> int:
    """Only a Mac has a tool for it; what is no list of properties fails to be written as one."""
    try:
        return int(not mac_information())
    except (TypeError, OverflowError, plistlib.InvalidFileException) as error:
        print(f"Info.plist: {error}")
        return 1


def _run(*command: str) -> int:
    """Its own words are shown only where it is not content."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        print(done.stdout, flush=True)
    return done.returncode


RECIPES: Mapping[str, tuple[str, Callable[[], int]]] = {
    "launcher": (
        "desktop-file-validate",
        lambda: _run("desktop-file-validate", str(desktop_files.LAUNCHER)),
    ),
    "description": (
        "appstreamcli",
        lambda: _run("appstreamcli", "validate", "--no-net", str(desktop_files.METAINFO)),
    ),
    "flatpak": ("flatpak-builder", _flatpak),
    "windows": ("makensis", _windows),
    "macos": ("", _macos),
    "deb": ("lintian", _deb),
}
