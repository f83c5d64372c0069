"""From a passphrase, or from the recovery sheet, to the key of a diary; and to a new passphrase.

None of it opens the diary. Changing the passphrase writes the key file alone: the diary keeps its
key, and so do all the copies that were ever made of it.
"""

import hashlib
import secrets
from contextlib import suppress
from pathlib import Path

from spasm_diary.domain.errors import KeysUnusable, WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import key_from
from spasm_diary.storage.keys.key_file import Keys, about, read_keys, usable_keys, write_keys
from spasm_diary.storage.keys.locked import salt_of
from spasm_diary.storage.keys.wrapping import KEY_BYTES, WRONG, Cost, unwrap, wrap
from spasm_diary.storage.under_way import Begun, under_way
from spasm_diary.words import N_

OTHER_SHEET = N_(
    "This is a recovery sheet, but not the one of this diary as it is now. Look for the sheet "
    "that was made last. Nothing was changed."
)


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def unlock(diary: Path, passphrase: Passphrase) -> bytes:
    """The key of a diary's file.

    Where the key file is lost, any whole copy of it will do: the newest may be of a change of the
    passphrase that was cut short.

    Raises:
        WrongPassphrase: it is another one.
        KeysUnusable: the key file is missing or damaged.
    """
    for keys in usable_keys(diary):
        with suppress(WrongPassphrase):
            return unwrap(keys.by_passphrase, passphrase, keys.bound)
    raise WrongPassphrase(WRONG)


def unlock_by_sheet(diary: Path, typed: str) -> bytes:
    """The key of a diary's file, also where its key file is lost.

    Raises:
        SheetTypo: it is not what stands on any sheet.
        KeysUnusable: it is another diary's sheet.
    """
    key = key_from(typed)
    try:
        known = read_keys(diary).fingerprint
    except KeysUnusable:
        return key  # opening the diary will show
    if known != fingerprint_of(key):
        raise KeysUnusable(OTHER_SHEET)
    return key


def set_passphrase(
    diary: Path, salt: str, key: bytes, passphrase: Passphrase, cost: Cost | None = None
) -> None:
    """Let a passphrase open a diary; the one before opens it no more. `salt` is of its file.

    Raises:
        DiaryUnavailable: the key file cannot be written, and the passphrase is as it was.
    """
    mark = fingerprint_of(key)
    wrapped = wrap(key, passphrase, about(salt, mark), cost or Cost())
    write_keys(diary, Keys(salt, mark, wrapped))


def change_passphrase(
    diary: Path, key: bytes, passphrase: Passphrase, cost: Cost | None = None
) -> None:
    """Let another passphrase open a diary whose key is known.

    Also where its key file was lost, and the key is from the recovery sheet.

    Raises:
        DiaryUnavailable: the key file cannot be written, and the passphrase is as it was; or the
            key is of another diary.
    """
    salt = salt_of(diary, key)
    with under_way(diary, Begun.PASSPHRASE):
        set_passphrase(diary, salt, key, passphrase, cost)


def fingerprint_of(key: bytes) -> str:
    """Tells one key from another, and gives neither away: a key is random through and through."""
    return hashlib.sha256(b"spasm-diary key\0" + key).hexdigest()[:32]
