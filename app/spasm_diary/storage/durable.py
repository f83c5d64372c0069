"""Files that outlast a power cut: first on the disk, then under their names, and the names too."""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO

_BLOCK = 1 << 20


def sync_file(file: Path) -> None:
    """Have it on the disk before it gets its name."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Make new names in a folder outlast a power cut; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def give_name(made: Path, name: Path) -> None:
    """Put a file that is on the disk already in its place, in place of one of that name."""
    made.replace(name)
    sync_folder(name.parent)


def sha256_of(file: Path) -> str:
    with file.open("rb") as opened:
        return sha256_in(opened)


def sha256_in(opened: BinaryIO) -> str:
    """Of all that is in a file, from its beginning."""
    digest = hashlib.sha256()
    opened.seek(0)
    while block := opened.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()
