"""The wrapped key that lies beside encrypted backups, so that a passphrase still opens them.

Without it, only the recovery sheet would: a backup is as encrypted as the diary was. What works on
keys is loaded where there is one: a diary without a passphrase opens without it.
"""

from contextlib import suppress
from pathlib import Path

from spasm_diary.domain.errors import DiaryUnavailable, KeysUnusable, TooNew
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
    """Copy the diary's key file to where it is looked for with a backup. It holds no open key.

    What lay there of an earlier key of the diary goes: the present one has that sealed. What is of
    any other key stays beside it.
    """
    if key_file_of(diary).exists():
        from spasm_diary.storage.keys.key_file import put_in_front, read_keys

        with suppress(KeysUnusable, TooNew):
            put_in_front(backup, read_keys(diary))


def renew_keys_beside(diary: Path, folder: Path) -> None:
    """Let the new passphrase open the backups of a folder, where the old one did."""
    if key_file_of(folder / diary.name).exists():
        with suppress(DiaryUnavailable):  # the next backup will lay them down
            lay_keys_beside(diary, folder / diary.name)


def whose_keys(backup: Path, diary: Path) -> Path:
    """The diary or backup whose key file is to be used for a backup: its own comes first."""
    places = (backup, backup.with_name(diary.name), diary)
    return next((one for one in places if has_keys(one)), backup)


def knows_key(diary: Path, key: bytes) -> bool:
    """Whether a key file of the diary gives out this key."""
    from spasm_diary.storage.keys.earlier import fingerprint_of
    from spasm_diary.storage.keys.key_file import known_keys

    with suppress(KeysUnusable, TooNew):
        return fingerprint_of(key) in {one.fingerprint for one in known_keys(diary)}
    return False


def key_for_copy(copy: Path, diary: Path, key: bytes | None) -> bytes | None:
    """The key of a copy: the diary's, or an earlier one of it; None of a copy that is plain.

    Where none fits, the diary's: opening the copy will show.
    """
    if key is None or is_plain(copy):
        return None
    from spasm_diary.storage.keys.locked import fits
    from spasm_diary.storage.keys.unlocking import earlier_keys

    return next((one for one in (key, *earlier_keys(diary, key)) if fits(copy, one)), key)
