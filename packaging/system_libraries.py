"""The system's own packages that Qt needs on Linux: which are missing, and how they get there.

Found by trial on a bare Debian 12. PySide6 links these libraries even where nothing is shown, so
tests and pictures need the first group too. The names are Debian's; Ubuntu and later Debians
provide the same ones.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PICTURE: Mapping[str, str] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
}
"""What it takes to draw at all, on a screen or into a file."""

WINDOW: Mapping[str, str] = {
    **PICTURE,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What it takes to show a window, under X11 or Wayland."""

ACCESSIBILITY: Mapping[str, str] = {
    **WINDOW,
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/xauth": "xauth",
    "/usr/bin/xdotool": "xdotool",
    "/usr/bin/dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "/usr/bin/strace": "strace",
    "/usr/bin/pdftotext": "poppler-utils",
}
"""What it takes to drive a window on an invisible screen, and read it as a screen reader does;
to fail the disk under a program; and to look at a PDF with eyes that are none of Qt's.
"""

_PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"

BUILD: Mapping[str, str] = {
    **WINDOW,
    "libcups.so.2": "libcups2",
    "/usr/bin/objdump": "binutils",
    "/usr/bin/dpkg-shlibdeps": "dpkg-dev",
    "/usr/bin/fakeroot": "fakeroot",
    "/usr/bin/git": "git",
    "/usr/bin/rsvg-convert": "librsvg2-bin",
    "/usr/bin/xz": "xz-utils",
    **({f"lib{_PYTHON}.so.1.0": f"lib{_PYTHON}"} if sys.base_prefix == "/usr" else {}),
}
"""What it takes to bundle the program and to make a .deb of it."""


def missing(group: Mapping[str, str]) -> list[str]:
    """The packages of a group, and of Python itself, that are not installed; elsewhere none."""
    if not sys.platform.startswith("linux"):
        return []
    absent = {package for part, package in group.items() if not _is_here(part)}
    if find_spec("ensurepip") is None:  # Debian keeps it apart, and no .venv is made without
        absent.add(f"{_PYTHON}-venv")
    return sorted(absent)


def install(packages: Iterable[str]) -> bool:
    """Install packages as root; for anyone else, say the one line to type.

    Returns whether they are there now.
    """
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        _say(f"please install what your system calls these packages: {' '.join(packages)}")
        return False
    if os.geteuid() != 0:
        _say(f"some system packages are missing. Please type\n\n    sudo {shlex.join(command)}\n")
        return False
    _say(shlex.join(command))
    if _apt(command).returncode == 0:
        return True
    _apt(["apt-get", "update"])  # a bare machine has no lists yet, and an old one has old lists
    again = _apt(command)
    if again.returncode:
        _say(again.stdout)
    return again.returncode == 0


def _is_here(part: str) -> bool:
    if part.startswith("/"):
        return any(Path("/").glob(part[1:]))
    try:
        ctypes.CDLL(part)
    except OSError:
        return False
    return True


def _apt(command: list[str]) -> subprocess.CompletedProcess[str]:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        command,
        env=quiet,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _say(sentence: str) -> None:
    print(f"[setup] {sentence}", file=sys.stderr, flush=True)
