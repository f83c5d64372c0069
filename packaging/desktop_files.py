"""What a desktop wants to know of the program: its launcher, its description and its icons."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from environment import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NAME = "spasm-diary"
LINUX = ROOT / "packaging" / "linux"
LAUNCHER = LINUX / f"{NAME}.desktop"
METAINFO = LINUX / "org.spasmdiary.SpasmDiary.metainfo.xml"
DRAWING = ROOT / "resources" / "icons" / f"{NAME}.svg"
ICONS = (16, 24, 32, 48, 64, 128, 256)


def lay_out(share: Path) -> None:
    """Put it all below a `share` folder."""
    copy(LAUNCHER, share / "applications" / LAUNCHER.name)
    copy(METAINFO, share / "metainfo" / METAINFO.name)
    _lay_out_icons(share / "icons" / "hicolor")


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _lay_out_icons(into: Path) -> None:
    """As a drawing, and as pictures for desktops that draw none."""
    copy(DRAWING, into / "scalable" / "apps" / DRAWING.name)
    for size in map(str, ICONS):
        picture = into / f"{size}x{size}" / "apps" / f"{NAME}.png"
        picture.parent.mkdir(parents=True)
        convert = ["rsvg-convert", "-w", size, "-h", size, str(DRAWING), "-o", str(picture)]
        subprocess.run(convert, check=True)
