"""Whether a file that is not finished is being made just now, or was left by a crash.

Whoever makes one holds a lock on its folder meanwhile, which the system takes back when the program
ends, however that happens. So what is found while nobody holds it is made by nobody. A lock on a
folder leaves no file behind; `systemd-tmpfiles` minds the same one.

On Windows there is no such lock, and none is needed: a file that is open cannot be removed. Where
a disk has none, nobody can tell, and nothing is taken for left.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl


@contextmanager
def at_work_in(folder: Path) -> Iterator[None]:
    """While files are made in a folder; any number of programs may be at work there."""
    with _opened(folder) as handle:
        if sys.platform != "win32" and handle is not None:
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_SH)
        yield


@contextmanager
def alone_in(folder: Path) -> Iterator[bool]:
    """Whether nobody is at work in a folder, and nobody begins before the block is left."""
    with _opened(folder) as handle:
        yield _is_ours_alone(handle)


@contextmanager
def others_wait_in(folder: Path) -> Iterator[bool]:
    """Whether nobody is known to be at work in a folder; whoever begins to waits for the block.

    Where nobody can tell, nobody is.
    """
    with _opened(folder) as handle:
        is_free = True
        if sys.platform != "win32" and handle is not None:
            with suppress(OSError):
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    is_free = False
        yield is_free


def is_own_file(file: Path) -> bool:
    """Whether it is a plain file of this person, and no link to somewhere else."""
    if file.is_symlink() or not file.is_file():
        return False
    return sys.platform == "win32" or file.lstat().st_uid == os.getuid()


@contextmanager
def _opened(folder: Path) -> Iterator[int | None]:
    """A handle of a folder; None where there can be none."""
    handle = None
    if sys.platform != "win32":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
    try:
        yield handle
    finally:
        if handle is not None:
            os.close(handle)


def _is_ours_alone(handle: int | None) -> bool:
    if sys.platform == "win32":
        return True
    if handle is None:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
