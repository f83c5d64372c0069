"""What is handed out: `dev.py build` makes it in `dist/`.

Bundles are made from the wheel as it was installed, so that nothing works only because it
lies in a checkout. The same commit gives the same bytes as far as the tools let it: everything is
dated as the commit is, sorted, and owned by nobody.
"""

from __future__ import annotations

import lzma
import os
import platform
import shutil
import subprocess
import tarfile
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import appdir
import debian_package
import environment
import licences
from environment import ROOT, call, program, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NAME = "spasm-diary"
BUILD, DIST = ROOT / "build", ROOT / "dist"
INSTALLED = BUILD / "installed"
"""An environment that holds the wheel and what it asks for, and nothing of the tests."""
PARTS = BUILD / f"{NAME}.cdx.json"
EXECUTABLE = 0o111
STRIPPED = (
    "libpython*.so*",
    "sqlcipher3/*.so",
    "cryptography/**/*.so",
    "_cffi_backend*.so",
    "kiwisolver/*.so",
    "matplotlib/**/*.so",
    "contourpy/*.so",
    "PySide6/Qt/lib/libicu*.so*",
    "fontTools/**/*.so",
    "sqlalchemy/**/*.so",
)
"""Never numpy, Pillow and their like: what auditwheel patched cannot be loaded any more then."""


def build(names: list[str]) -> int:
    """Make the artefacts that are named, or all this system can make."""
    unknown = set(names) - set(ARTEFACTS)
    if unknown:
        print(f"No such artefact: {', '.join(sorted(unknown))}. There are: {', '.join(ARTEFACTS)}.")
        return 2
    environment.prepare_to_build()
    os.environ |= {"SOURCE_DATE_EPOCH": str(committed()), "PYTHONHASHSEED": "0"}
    os.umask(0o022)
    DIST.mkdir(exist_ok=True)
    _install.cache_clear()
    for name in names or _possible():
        say(f"making {name}")
        made = ARTEFACTS[name]()
        print(f"{name}: {made.relative_to(ROOT)}, {_size(made) / 1e6:.1f} MB", flush=True)
    return 0


def _possible() -> list[str]:
    absent = {
        "deb": not debian_package.is_possible(),
        "appdir": platform.system() != "Linux",
    }
    return [name for name in ARTEFACTS if not absent.get(name)]


def version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def committed() -> int:
    """When the commit was made that is built, in seconds since 1970."""
    command = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)


def wheel() -> Path:
    _build("--wheel")
    (made,) = DIST.glob("*.whl")
    return made


def sdist() -> Path:
    _build("--sdist")
    (made,) = DIST.glob("spasm_diary-*.tar.gz")
    return made


def parts() -> Path:
    """The bill of materials: every library that comes with the program, in CycloneDX's form."""
    _install()
    made = DIST / PARTS.name
    shutil.copyfile(PARTS, made)
    return made


def bundle() -> Path:
    """The folder with everything in it, also what a system may lack."""
    return _bundle("portable", system_libraries=False)


def archive() -> Path:
    """The folder in one file, to be unpacked anywhere."""
    folder = _made("portable") or bundle()
    made = DIST / f"{NAME}-{version()}-{platform.system().lower()}-{platform.machine()}.tar.xz"
    with (
        lzma.open(made, "wb", preset=debian_package.level()) as packed,
        tarfile.open(fileobj=packed, mode="w") as file,
    ):
        for path in sorted(folder.rglob("*")):
            place = Path(f"{NAME}-{version()}") / path.relative_to(folder)
            file.add(path, str(place), recursive=False, filter=_of_nobody)
    return made


def app_folder() -> Path:
    """What an AppImage is made of."""
    return appdir.build(_made("portable") or bundle(), BUILD)


def debian() -> Path:
    folder = _bundle("debian", system_libraries=True)
    return debian_package.build(folder, version(), committed(), DIST)


def _build(what: str) -> None:
    for old in DIST.glob("*.whl" if what == "--wheel" else "spasm_diary-*.tar.gz"):
        old.unlink()
    call(str(program("python")), "-m", "build", what, "--no-isolation", "--outdir", str(DIST))


@cache
def _install() -> None:
    """Install the wheel as anybody would, and list what came with it; then what bundles it.

    Once for all that is made of it.
    """
    made = wheel()
    BUILD.mkdir(exist_ok=True)
    environment.make(INSTALLED)
    limits = environment.constraints(BUILD)
    environment.pip(INSTALLED, "-c", str(limits), str(made))
    listing = (str(program("cyclonedx-py")), "environment", str(program("python", INSTALLED)))
    call(*listing, "--output-reproducible", "--of", "JSON", "-o", str(PARTS))
    limits = environment.constraints(BUILD, environment.BUILD_LOCK)
    environment.pip(INSTALLED, "-c", str(limits), "pyinstaller")


def _bundle(kind: str, *, system_libraries: bool) -> Path:
    _install()
    settings = {**os.environ, "SPASM_DIARY_SYSTEM_LIBRARIES": str(int(system_libraries))}
    where = ("--distpath", str(BUILD / kind), "--workpath", str(BUILD / f"{kind}-work"))
    spec = str(ROOT / "packaging" / "bundle.spec")
    pyinstaller = (str(program("pyinstaller", INSTALLED)), "--noconfirm", "--log-level", "WARN")
    call(*pyinstaller, *where, spec, environment=settings)
    folder = BUILD / kind / NAME
    _strip(folder / "_internal")
    licences.gather(INSTALLED, folder, folder / "licences")
    shutil.copyfile(PARTS, folder / PARTS.name)
    return folder


def _strip(libraries: Path) -> None:
    """Take out what only a debugger reads, where that is a third of what is installed."""
    if (strip := shutil.which("strip")) is None:
        return
    for pattern in STRIPPED:
        for library in libraries.glob(pattern):
            call(strip, "--strip-unneeded", str(library))


def _made(kind: str) -> Path | None:
    folder = BUILD / kind / NAME
    return folder if folder.is_dir() else None


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = committed()
    entry.mode = 0o755 if entry.isdir() or entry.mode & EXECUTABLE else 0o644
    return entry


def _size(made: Path) -> int:
    files = made.rglob("*") if made.is_dir() else (made,)
    return sum(file.lstat().st_size for file in files if file.is_file() or file.is_symlink())


ARTEFACTS: Mapping[str, Callable[[], Path]] = {
    "wheel": wheel,
    "sdist": sdist,
    "parts": parts,
    "bundle": bundle,
    "archive": archive,
    "appdir": app_folder,
    "deb": debian,
}
