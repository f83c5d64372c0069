"""Write a file whole or not at all: never half of it, and never in place of a better one.

Where the disk can, the file has no name until it is whole, so that a crash leaves nothing of it.
Elsewhere, and for the moment in which it takes the place of another file, it has a name of ours,
which also tells what it was to become. What a crash leaves of it goes when the same file is written
again: that is the only one it could have been of use for.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from tempfile import NamedTemporaryFile
from typing import BinaryIO, TypeAlias, cast

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.usecases.unfinished import alone_in, at_work_in, is_own_file
from spasm_diary.words import N_

GiveName: TypeAlias = Callable[[], None]
UNFINISHED = ".spasm-diary-"
"""What the name of a file begins with that is not whole."""
OPEN_FILES = Path("/proc/self/fd")
NOT_ALLOWED = {
    *(errno.EACCES, errno.EINVAL, errno.ENOENT, errno.ENOSYS),
    *(errno.ENOTSUP, errno.EPERM, errno.EXDEV),
}
"""What it means when a nameless file cannot be named here, and nothing is wrong with the disk."""


@contextmanager
def writing_whole(path: Path, *, replaces_attempts: bool = True) -> Iterator[BinaryIO]:
    """A file to write into, which takes the place of `path` when the block is left in order.

    It is readable by this person alone, and on the disk before it gets its name. Where it may hold
    the only copy of what is in it, an earlier attempt that was cut short is kept.

    Raises:
        DiaryUnavailable: it cannot be written there.
    """
    target = path.resolve()  # a link stays one; what it leads to is replaced
    if target.exists() and not target.is_file():
        raise DiaryUnavailable(N_("{path} is no file that could be written."), path=path)
    try:
        with at_work_in(target.parent), _unfinished(target) as (file, give_name):
            yield file
            file.flush()
            os.fsync(file.fileno())
            give_name()
        _sync_folder(target.parent)
    except OSError as error:
        raise DiaryUnavailable(
            N_("{path} could not be written: {reason}."), path=path, reason=error.strerror
        ) from error
    if replaces_attempts:
        _clear_attempts(target)


@contextmanager
def _unfinished(target: Path) -> Iterator[tuple[BinaryIO, GiveName]]:
    nameless = _open_nameless(target.parent)
    if nameless is None:
        with _named(target) as (file, give_name):
            yield file, give_name
    else:
        with nameless:
            yield nameless, lambda: _name(nameless, target)


def _open_nameless(folder: Path) -> BinaryIO | None:
    """A file without a name; None where the disk or the system knows none."""
    if not hasattr(os, "O_TMPFILE") or not OPEN_FILES.is_dir():
        return None
    try:
        handle = os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600)
    except OSError:
        return None  # where the folder itself is at fault, the other way says so
    return os.fdopen(handle, "w+b")


@contextmanager
def _named(target: Path) -> Iterator[tuple[BinaryIO, GiveName]]:
    """A file under a name of ours, gone after the block if it got no other."""
    with NamedTemporaryFile(dir=target.parent, prefix=_attempts(target), delete=False) as file:
        partial = Path(file.name)

        def give_name() -> None:
            file.close()  # or some systems would not let it be renamed
            partial.replace(target)

        try:
            yield cast("BinaryIO", file), give_name
        finally:
            file.close()
            partial.unlink(missing_ok=True)


def _name(file: BinaryIO, target: Path) -> None:
    """Give the nameless its name; where that is not allowed, copy it into one that has a name."""
    try:
        _link(file, target)
    except OSError as error:
        if error.errno not in NOT_ALLOWED:
            raise
        with _named(target) as (copy, give_name):
            file.seek(0)
            shutil.copyfileobj(file, copy)
            copy.flush()
            os.fsync(copy.fileno())
            give_name()


def _link(file: BinaryIO, target: Path) -> None:
    """A link takes no other file's place, so there it goes by a name of ours first."""
    if not target.exists():
        with suppress(FileExistsError):
            _link_to(file, target)
            return
    between = target.with_name(f"{_attempts(target)}{token_hex(4)}")
    _link_to(file, between)
    try:
        between.replace(target)
    except OSError:
        between.unlink()
        raise


def _link_to(file: BinaryIO, name: Path) -> None:
    handle = file.fileno()  # that a folder is named makes the system follow the link in /proc
    os.link(OPEN_FILES / str(handle), name, src_dir_fd=handle, follow_symlinks=True)


def _attempts(target: Path) -> str:
    """What the names of attempts to write a file begin with. It may be too long to be in them."""
    return f"{UNFINISHED}{sha256(os.fsencode(target.name)).hexdigest()[:8]}-"


def _clear_attempts(target: Path) -> None:
    """Remove what crashes left of attempts to write this very file."""
    with suppress(OSError):
        left = [*target.parent.glob(f"{_attempts(target)}*")]
        if not left:
            return
        with alone_in(target.parent) as is_alone:
            for one in left if is_alone else ():
                if is_own_file(one):
                    one.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name last; Windows has no such thing, and needs none."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
