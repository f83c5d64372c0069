"""A disk of some megabytes, to be filled and freed: root may have one in memory."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

SIZE = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """Where it is mounted."""

    folder: Path

    def fill(self, spare: int = 0) -> None:
        """Let so many bytes of room be left."""
        with self._filler.open("wb", buffering=0) as filler, suppress(OSError):
            while True:
                filler.write(bytes(4096))
        size = self._filler.stat().st_size
        os.truncate(self._filler, max(0, size - spare))

    def free(self) -> None:
        self._filler.unlink()

    @property
    def _filler(self) -> Path:
        return self.folder / "filler"


@contextmanager
def small_disk(size: int = SIZE) -> Iterator[SmallDisk]:
    with TemporaryDirectory(prefix="spasm-diary-disk-") as folder:
        _call("mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "none", folder)
        try:
            yield SmallDisk(Path(folder))
        finally:
            _call("umount", "--lazy", folder)


@cache
def can_mount() -> bool:
    try:
        with small_disk():
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


def _call(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


needs_small_disk = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0 or not can_mount(), reason="only root may mount a disk"
)
