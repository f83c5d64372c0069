"""What a deed is: something the program does to files, and how they are looked over after it."""

import shutil
from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias
from uuid import UUID

from after_a_fault import NAME
from builders import one_of_each, spasm
from spasm_diary.domain.entries import Entry
from traced import Program, Traced

THERE_BEFORE = (*one_of_each(), *(spasm(3, note=f"number {number}") for number in range(40)))
LINE = '{{"kind": "spasm", "start": "2024-02-29T02:10", "note": "added {number}"}}\n'


class Deed(Protocol):
    """A program that writes. Files are prepared for it, and looked over after it."""

    @property
    def program(self) -> Program: ...

    @abstractmethod
    def prepare(self) -> None: ...

    @abstractmethod
    def verify(self, ended: Traced) -> None: ...


MakeDeed: TypeAlias = Callable[[Path], Deed]


def left_in(folder: Path) -> list[Path]:
    """Copies that were not finished, once the diary was opened again."""
    names = (".copying-*", f".{NAME}-*", ".spasm-diary-*")
    return [left for name in names for left in folder.rglob(name)]


def empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def by_id(entries: tuple[Entry, ...]) -> dict[UUID, Entry]:
    return {entry.id: entry for entry in entries}


def told_in_a_sentence(ended: Traced) -> None:
    """Whoever is not killed says what happened; nobody is shown the inside of the program.

    Nor what somebody wrote, or a passphrase.
    """
    for word in (b"Traceback", b"number", b"added 0", b"imported", b"old words", b"new words"):
        assert word not in ended.errors
    assert ended.code <= 1 or not ended.errors  # it may have nothing to write to
