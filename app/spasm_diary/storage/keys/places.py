"""Where the wrapped key of a diary lies: `diary.keys.json`, and copies such as `diary.keys-3.json`.

Nothing heavy is loaded for this: every start asks it.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def key_file_of(diary: Path) -> Path:
    return diary.with_name(f"{diary.stem}.keys.json")


def copy_of(diary: Path, number: int) -> Path:
    return diary.with_name(f"{diary.stem}.keys-{number}.json")


def partial_keys_of(diary: Path) -> Path:
    """A key file that is being written; left by a crash, it counts for nothing."""
    return diary.with_name(f"{diary.stem}.keys.partial")


def copies(diary: Path) -> Iterator[tuple[int, Path]]:
    """Each copy there is, and its number: the higher, the newer."""
    before, after = f"{diary.stem}.keys-", ".json"
    with suppress(OSError):
        for file in diary.parent.iterdir():
            middle = file.name.removeprefix(before).removesuffix(after)
            if file.name == f"{before}{middle}{after}" and middle.isascii() and middle.isdigit():
                yield int(middle), file


def has_keys(diary: Path) -> bool:
    """Whether there is a wrapped key, be it only a copy."""
    return key_file_of(diary).exists() or any(True for _copy in copies(diary))
