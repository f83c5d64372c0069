"""Copies of a diary from before it got its present key: which there are, and how to use one."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from spasm_diary.storage.backups.keys_beside import is_plain, key_for_copy
from spasm_diary.storage.backups.standing import BACKUPS, SET_ASIDE
from spasm_diary.storage.connecting import check_kind, raw_connection
from spasm_diary.storage.converting import copy_under
from spasm_diary.storage.failures import in_words, system_in_words
from spasm_diary.storage.keys.locked import fits


def copies_with_old_key(file: Path, key: bytes) -> tuple[Path, ...]:
    """The encrypted copies that the diary's present key does not open.

    Looked for beside the diary, in its folder of backups and where it was set aside.
    """
    folders = (file.parent, file.with_name(BACKUPS), *file.parent.glob(f"{SET_ASIDE}*"))
    found = (one for folder in folders for one in folder.glob("*.db"))
    return tuple(
        one for one in sorted(found) if one != file and not is_plain(one) and not fits(one, key)
    )


@contextmanager
def in_present_key(copy: Path, diary: Path, key: bytes | None) -> Iterator[Path]:
    """A backup, or a copy of it in the diary's key where it has an earlier one of that diary.

    The copy is gone after the block.

    Raises:
        DiaryUnavailable: the backup is damaged, or there is no room.
    """
    older = key_for_copy(copy, diary, key)
    if key is None or older is None or older == key:
        yield copy
        return
    with system_in_words(), TemporaryDirectory(prefix="spasm-diary-") as folder:
        made = Path(folder) / copy.name
        with in_words(), closing(raw_connection(copy, older, mode="mode=ro")) as source:
            check_kind(source)
            copy_under(key, source, made)
        yield made
