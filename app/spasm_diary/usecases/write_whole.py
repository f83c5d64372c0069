"""Write a file whole or not at all: never half of it, and never in place of a better one."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import BinaryIO, cast

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.words import N_


@contextmanager
def writing_whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, which takes the place of `path` when the block is left in order.

    It is readable by this person alone, and on the disk before it gets its name.

    Raises:
        DiaryUnavailable: it cannot be written there.
    """
    target = path.resolve()  # a link stays one; what it leads to is replaced
    if target.exists() and not target.is_file():
        raise DiaryUnavailable(N_("{path} is no file that could be written."), path=path)
    try:
        with ExitStack() as undo:
            with NamedTemporaryFile(dir=target.parent, prefix=".writing-", delete=False) as file:
                partial = Path(file.name)
                undo.callback(partial.unlink, missing_ok=True)
                yield cast("BinaryIO", file)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(target)
            _sync_folder(target.parent)
    except OSError as error:
        raise DiaryUnavailable(
            N_("{path} could not be written: {reason}."), path=path, reason=error.strerror
        ) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name last; Windows has no such thing, and needs none."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
