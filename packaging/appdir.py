"""Makes an AppDir: a folder that starts wherever it lies, and what an AppImage is made of.

`appimagetool`, which packs it into one file, comes from the network and is not asked for here.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import desktop_files

if TYPE_CHECKING:
    from pathlib import Path

NAME = "spasm-diary"


def build(bundle: Path, into: Path) -> Path:
    """Of a bundle with everything in it."""
    made = into / "SpasmDiary.AppDir"
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(bundle, made / "usr" / "lib" / NAME, symlinks=True)
    desktop_files.lay_out(made / "usr" / "share")
    start = made / "AppRun"
    desktop_files.copy(desktop_files.LINUX / "AppRun", start)
    start.chmod(0o755)
    for part in (desktop_files.LAUNCHER, desktop_files.DRAWING):
        desktop_files.copy(part, made / part.name)
    (made / ".DirIcon").symlink_to(desktop_files.DRAWING.name)
    (made / "usr" / "bin").mkdir()
    (made / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    return made
