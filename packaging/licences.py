"""Gathers the licence of everything that is in a bundle, whole, in a folder beside it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

NAMES = ("licen", "copying", "notice", "authors", "copyright")
OURS = Path(__file__).parent / "licences"
"""What a wheel names but does not hold, such as the LGPL of Qt."""


def gather(installed: Path, bundle: Path, into: Path) -> None:
    """Copy the licences of the Python libraries, of Qt, and of the system's own libraries."""
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir()
    for text in OURS.glob("*.txt"):
        shutil.copyfile(text, into / text.name)
    (site,) = [*installed.glob("lib/python3*/site-packages"), *installed.glob("Lib/site-packages")]
    for one in distributions(path=[str(site)]):
        _gather_of(one, into / one.metadata["Name"].lower())
    if sys.platform == "linux":
        for package in sorted(_packages_in(bundle)):
            text = Path("/usr/share/doc") / package / "copyright"
            if text.is_file():
                shutil.copyfile(text, into / f"debian-{package}.txt")


def _gather_of(one: Distribution, into: Path) -> None:
    for file in one.files or ():
        is_ours = ".dist-info" in file.parts[0]
        if is_ours and any(name in file.name.lower() for name in NAMES):
            into.mkdir(exist_ok=True)
            shutil.copyfile(str(file.locate()), into / file.name)


def _packages_in(bundle: Path) -> set[str]:
    """The packages of Debian whose libraries were taken into the bundle."""
    names = {file.name for file in (bundle / "_internal").glob("lib*.so*")}
    patterns = [f"*/{name}" for name in names]
    if not patterns or shutil.which("dpkg") is None:
        return set()
    found = subprocess.run(
        ["dpkg", "--search", *patterns], capture_output=True, text=True, check=False
    )
    owners = (line.partition(": ")[0] for line in found.stdout.splitlines())
    return {owner.partition(":")[0] for owner in owners if not owner.startswith("diversion")}
