"""Remove our files from a folder, and nothing else: no link is followed, nothing foreign goes."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from spasm_diary.usecases.our_files import Ours
from spasm_diary.words import N_

LINK = N_("it leads to another place")


@dataclass(frozen=True, slots=True)
class Left:
    """A file of ours that is still there, and why, as the system says it."""

    file: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Erased:
    """How many files are gone, and which are not."""

    count: int
    left: tuple[Left, ...] = ()


def erase_files(folder: Path, *kinds: Ours) -> Erased:
    """Remove each file of these kinds that can be removed, then the folders of ours left empty."""
    count, left = 0, list[Left]()
    for ours in kinds:
        for found in tuple(_files(folder, ours)):
            if isinstance(found, Left):
                left.append(found)
                continue
            try:
                found.unlink()
                count += 1
            except FileNotFoundError:
                continue
            except OSError as error:
                left.append(Left(found, error.strerror or type(error).__name__))
        _remove_empty(folder, ours)
    return Erased(count, tuple(left))


def are_there(folder: Path, ours: Ours) -> bool:
    """Whether there is any file of a kind."""
    return any(True for _found in _files(folder, ours))


def _files(folder: Path, ours: Ours) -> Iterator[Path | Left]:
    """Every file of ours, or what keeps one from being removed."""
    try:
        with os.scandir(folder) as entries:
            known = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        yield Left(folder, error.strerror or type(error).__name__)
        return
    for entry in known:
        path = Path(entry.path)
        inner, is_file = _folder_named(entry.name, ours), _is_named(entry.name, ours)
        if (inner is not None or is_file) and _is_link(entry):
            yield Left(path, LINK)
        elif inner is not None and entry.is_dir(follow_symlinks=False):
            yield from _files(path, inner)
        elif is_file and entry.is_file(follow_symlinks=False):
            yield path


def _is_named(name: str, ours: Ours) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in ours.files)


def _folder_named(name: str, ours: Ours) -> Ours | None:
    """What is ours in a folder of this name; None if the folder is not."""
    named = (inner for pattern, inner in ours.folders.items() if fnmatchcase(name, pattern))
    return next(named, None)


def _is_link(entry: "os.DirEntry[str]") -> bool:
    """Also one of the kinds that only Windows has."""
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return entry.is_symlink() or bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def _remove_empty(folder: Path, ours: Ours) -> None:
    """The folders of ours in a folder; one with something in it stays."""
    try:
        known = tuple(folder.iterdir())
    except OSError:
        return
    for below in known:
        inner = _folder_named(below.name, ours)
        if inner is not None and below.is_dir() and not below.is_symlink():
            _remove_empty(below, inner)
            with suppress(OSError):
                below.rmdir()
