"""Deeds that write, to be failed at each of their steps."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

MEMORY = Path("/dev/shm")


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where there is such a place: a fault is the same there, and no disk is slow."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    with TemporaryDirectory(dir=MEMORY, prefix="spasm-diary-faults-") as folder:
        yield Path(folder)
        shutil.rmtree(folder, ignore_errors=True)
