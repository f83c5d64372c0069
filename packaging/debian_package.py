"""Makes a .deb of a bundle whose system libraries come from Debian's own packages.

What it depends on is not written down anywhere: `dpkg-shlibdeps` reads it from the libraries, and
so finds as well whatever was dropped from the bundle and is still asked for.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from email.utils import formatdate
from typing import TYPE_CHECKING

import desktop_files
from desktop_files import LINUX
from environment import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

NAME = "spasm-diary"
TOOLS = ("dpkg-deb", "dpkg-shlibdeps", "fakeroot")
NICE_TO_HAVE = ("libcupsprintersupport", "libqwayland", "wayland-")
"""Parts of Qt whose libraries are only recommended: without one, only what it does is missing."""

LEVEL = "DPKG_DEB_COMPRESSOR_LEVEL"
SMALLEST = {"DPKG_DEB_COMPRESSOR_TYPE": "xz", LEVEL: "9"}
"""It takes minutes; who only tries something sets another level, such as 1."""

CONTROL = """\
Package: {name}
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: orca, speech-dispatcher
Maintainer: The Spasm Diary authors <spasm-diary@example.org>
Description: private diary of muscle spasms, sleep, stress and drinks
 For people who live with fibromyalgia and muscle spasms: one press writes
 down a spasm, charts show it beside sleep, stress and drinks, short articles
 stand beside what is written, and one page is printed for the doctor.
 .
 Everything stays on this computer; the program uses no network.
"""


def is_possible() -> bool:
    """Whether this system has what makes a .deb."""
    return sys.platform == "linux" and all(map(shutil.which, TOOLS))


def level() -> int:
    """How hard what is handed out is compressed."""
    return int(os.environ.get(LEVEL, SMALLEST[LEVEL]))


def build(bundle: Path, version: str, date: int, into: Path) -> Path:
    """`date` is when the commit was made, in seconds since 1970."""
    work = bundle.parent / "package"
    shutil.rmtree(work, ignore_errors=True)
    root = work / "root"
    (root / "DEBIAN").mkdir(parents=True)  # by it, dpkg-shlibdeps knows the root
    _lay_out(bundle, root, version, date)
    depends, recommends = _depends(root, work)
    architecture = _told("dpkg", "--print-architecture").strip()
    control = CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture,
        size=kilobytes(root / "usr"),
        depends=", ".join(depends),
        recommends=", ".join(["fonts-dejavu-core", *only_nice(recommends, depends)]),
    )
    _write(root / "DEBIAN" / "control", control)
    _write(root / "DEBIAN" / "md5sums", _sums(root))
    made = into / f"{NAME}_{version}_{architecture}.deb"
    packed = {**SMALLEST, **os.environ}
    packing = ("dpkg-deb", "--root-owner-group", "--build", str(root), str(made))
    _told("fakeroot", *packing, settings=packed)
    return made


def _lay_out(bundle: Path, root: Path, version: str, date: int) -> None:
    library, share = root / "usr" / "lib" / NAME, root / "usr" / "share"
    shutil.copytree(bundle, library, symlinks=True)
    docs = share / "doc" / NAME
    docs.mkdir(parents=True)
    for moved in ("licences", f"{NAME}.cdx.json"):
        shutil.move(library / moved, docs / moved)
    for path in library.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == library / NAME else 0o644)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    desktop_files.lay_out(share)
    desktop_files.copy(LINUX / "lintian-overrides", share / "lintian" / "overrides" / NAME)
    _write(docs / "copyright", _copyright())
    changes = f"{NAME} ({version}) unstable; urgency=low\n\n  * See the changes of the program.\n\n"
    signed = f" -- The Spasm Diary authors <spasm-diary@example.org>  {formatdate(date)}\n"
    _write_packed(docs / "changelog.gz", changes + signed)
    manual = (LINUX / f"{NAME}.1").read_text(encoding="utf-8")
    _write_packed(share / "man" / "man1" / f"{NAME}.1.gz", manual)


def _copyright() -> str:
    head = (LINUX / "copyright.in").read_text(encoding="utf-8")
    text = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].partition("\n\n")[2]
    lines = (f" {line}" if line.strip() else " ." for line in text.strip().splitlines())
    return f"{head}\nLicense: Expat\n" + "\n".join(lines) + "\n"


def _depends(root: Path, work: Path) -> tuple[list[str], list[str]]:
    """What the libraries ask for: of Debian's packages, and those it is nice to have."""
    _write(work / "debian" / "control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    library = root / "usr" / "lib" / NAME
    files = sorted(file for file in library.rglob("*.so*") if file.is_file())
    nice = [file for file in files if any(name in file.name for name in NICE_TO_HAVE)]
    needed = [library / NAME, *(file for file in files if file not in nice)]
    return _asked_for(work, library, needed), _asked_for(work, library, nice)


def _asked_for(work: Path, library: Path, files: Iterable[Path]) -> list[str]:
    folders = sorted({f"-l{file.parent}" for file in library.rglob("*.so*")})
    command = ("dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *folders)
    told = _told(*command, *map(str, files), folder=work)
    return told.strip().removeprefix("shlibs:Depends=").split(", ")


def only_nice(recommended: Iterable[str], needed: Iterable[str]) -> list[str]:
    """What is not needed in any case, in whatever version."""
    names = {one.split()[0] for one in needed}
    return [one for one in recommended if one.split()[0] not in names]


def kilobytes(folder: Path) -> int:
    """As Debian counts them, the same on every disk: whole ones for a file, one for all else."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    others = sum(1 for _ in folder.rglob("*")) - len(files)
    return sum(-(-file.stat().st_size // 1024) for file in files) + others + 1


def _sums(root: Path) -> str:
    files = sorted(
        str(path.relative_to(root))
        for path in (root / "usr").rglob("*")
        if path.is_file() and not path.is_symlink()
    )
    return _told("md5sum", *files, folder=root)


def _told(
    *command: str, folder: Path | None = None, settings: Mapping[str, str] = os.environ
) -> str:
    """What a tool prints; its complaints are shown, and end it all."""
    return subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, text=True, check=True, env=settings
    ).stdout


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _write_packed(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), mtime=0))
