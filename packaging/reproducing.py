"""`dev.py twice`: builds everything twice from the same commit, and compares every byte."""

from __future__ import annotations

import hashlib
import shutil
from typing import TYPE_CHECKING

import artefacts
from environment import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

BUNDLES = ("portable", "debian", "SpasmDiary.AppDir")


def build_twice(names: list[str]) -> int:
    """1 where the second time made something else; each file that differs is named."""
    seen = []
    for _ in range(2):
        for folder in (artefacts.BUILD, artefacts.DIST):
            shutil.rmtree(folder, ignore_errors=True)
        if code := artefacts.build(names):
            return code
        seen.append(sums())
    first, second = seen
    for place, total in first.items():
        if place.startswith("dist"):
            print(f"{total}  {place}")
    others = differing(first, second)
    for place in others:
        print(f"differs: {place}")
    print(f"{len(first)} files made twice, {len(others)} of them differ", flush=True)
    return int(bool(others))


def sums() -> dict[str, str]:
    """Of each file that was made, by where it lies; of a link, where it leads."""
    roots = [artefacts.DIST, *(artefacts.BUILD / name for name in BUNDLES)]
    files = (file for root in roots for file in sorted(root.rglob("*")))
    return {
        str(file.relative_to(ROOT)): _sum(file)
        for file in files
        if file.is_symlink() or file.is_file()
    }


def differing(first: Mapping[str, str], second: Mapping[str, str]) -> list[str]:
    """Places that hold something else, or that only one of them has."""
    places = sorted({*first, *second})
    return [place for place in places if first.get(place) != second.get(place)]


def _sum(file: Path) -> str:
    if file.is_symlink():
        return f"-> {file.readlink()}"
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
