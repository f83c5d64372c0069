"""What whoever has the disk can still read after a diary was encrypted: all that was made before.

That are backups, copies from before an update, what was set aside, what could not be saved yet, and
what a crash left that nobody could prove to be superfluous. They are told and never touched: one of
them may be the only copy of something.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from spasm_diary.storage.backups.keys_beside import PLAIN
from spasm_diary.storage.backups.standing import BACKUPS, SET_ASIDE

NOT_SAVED = "not-saved-*.json"
JOURNALS = ("-journal", "-wal")


def plain_copies(diary: Path, second: Path | None = None) -> tuple[Path, ...]:
    """Looked for in the diary's folder, and as backups in a second folder."""
    folder = diary.parent
    folders = (folder, folder / BACKUPS, *folder.glob(f"{SET_ASIDE}*"))
    found = {one for place in folders for one in _readable_in(place, diary)}
    if second is not None:
        with suppress(OSError):
            found.update(one for one in second.glob("diary-*.db") if _is_plain(one))
    return tuple(sorted(found))


def _readable_in(folder: Path, diary: Path) -> Iterator[Path]:
    left = (".copying-*", f".{diary.name}-*", ".restoring-*", ".spasm-diary-*", NOT_SAVED)
    with suppress(OSError):
        for file in folder.iterdir():
            if file == diary or file.is_symlink() or not file.is_file():
                continue
            is_ours = any(file.match(pattern) for pattern in left) and file.stat().st_size > 0
            if is_ours or _is_plain(file) or _is_of_plain(file):
                yield file


def _is_of_plain(file: Path) -> bool:
    """Whether it is what another program, or a crash, left beside one that can be read."""
    return any(
        _is_plain(file.with_name(file.name.removesuffix(ending)))
        for ending in JOURNALS
        if file.name.endswith(ending)
    )


def _is_plain(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(PLAIN)) == PLAIN
    except OSError:
        return False
