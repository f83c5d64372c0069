"""Moves a diary aside, with the journals beside it, so that it can be cut off at every step."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from spasm_diary.storage.backups.standing import SET_ASIDE
from spasm_diary.storage.durable import sync_folder

JOURNALS = ("-journal", "-wal", "-shm")


def free_name(folder: Path, now: datetime) -> Path:
    name = f"{SET_ASIDE}{now.strftime('%Y%m%d-%H%M%S')}"
    taken, number = folder / name, 1
    while taken.exists():
        number += 1
        taken = folder / f"{name}-{number}"
    return taken


def set_aside(file: Path, aside: Path) -> None:
    """Move a diary and its journals into a folder, each at once. The diary comes first.

    A journal that is moved before its diary would leave one that seems whole and is not. Each has
    both names until the new one is on the disk: a disk need not write two folders in their order.
    """
    aside.mkdir(mode=0o700, exist_ok=True)
    there = [one for one in (file, *_journals(file)) if one.exists()]
    for one in there:
        _name_too(one, aside / one.name)
    sync_folder(aside)
    sync_folder(file.parent)
    for one in there:
        one.unlink(missing_ok=True)
    sync_folder(file.parent)


def take_back(file: Path, aside: Path) -> None:
    """Move a diary back that was set aside, or begun to be, in the order in which it does no harm.

    Nothing that has its place by now is written over.
    """
    for one in (*_journals(file), file):
        kept = aside / one.name
        if _are_one(kept, one):
            kept.unlink()
        elif kept.exists():
            kept.rename(one)
    drop_if_empty(aside)


def half_aside(file: Path) -> Iterator[Path]:
    """Folders in which the diary got a second name, and from where it was not taken yet."""
    for aside in file.parent.glob(f"{SET_ASIDE}*"):
        if _are_one(file, aside / file.name):
            yield aside


def drop_if_empty(aside: Path) -> None:
    with suppress(OSError):  # the system takes no folder away that holds something
        aside.rmdir()


def _name_too(file: Path, name: Path) -> None:
    """Give a file a second name; where the disk knows no such thing, a new one."""
    if _are_one(file, name):
        return
    try:
        name.hardlink_to(file)
    except OSError:
        file.rename(name)


def _are_one(file: Path, name: Path) -> bool:
    return file.exists() and name.exists() and file.samefile(name)


def _journals(file: Path) -> tuple[Path, ...]:
    return tuple(file.with_name(file.name + ending) for ending in JOURNALS)
