"""Where files are in memory: thousands of saves wait for no disk there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_MEMORY = Path("/dev/shm")


@contextmanager
def quick_place() -> Iterator[Path]:
    """A folder for a while; on a disk after all where the system has no such place."""
    has_one = _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)
    where = _MEMORY if has_one else None
    with TemporaryDirectory(dir=where, prefix="spasm-diary-tests-") as folder:
        yield Path(folder)
