"""The wrapped key that lies beside encrypted backups, so that a passphrase still opens them.

Without it, only the recovery sheet would: a backup is as encrypted as the diary was.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from spasm_diary.storage.durable import give_name, sync_file
from spasm_diary.storage.keys.places import has_keys, key_file_of

PLAIN = b"SQLite format 3\0"
"""What every SQLite file begins with that is not encrypted."""


def is_plain(file: Path) -> bool:
    """Whether whoever has the file can read it; also of one that cannot be looked into."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(PLAIN)) in {PLAIN, b""}
    except OSError:
        return True


def lay_keys_beside(diary: Path, backup: Path) -> None:
    """Copy the diary's key file to where it is looked for with a backup. It holds no open key."""
    keys, beside = key_file_of(diary), key_file_of(backup)
    if not keys.exists():
        return
    partial = beside.with_suffix(".partial")
    with suppress(FileNotFoundError):
        partial.unlink()
    shutil.copyfile(keys, partial)
    partial.chmod(0o600)
    sync_file(partial)
    give_name(partial, beside)


def whose_keys(backup: Path, diary: Path) -> Path:
    """The diary or backup whose key file is to be used for a backup: its own comes first."""
    places = (backup, backup.with_name(diary.name), diary)
    return next((one for one in places if has_keys(one)), backup)
