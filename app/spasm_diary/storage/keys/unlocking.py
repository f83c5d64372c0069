"""From a passphrase, or from the recovery sheet, to the key of a diary; and to a new passphrase.

None of it opens the diary. Changing the passphrase writes the key file alone: the diary keeps its
key, and so do all the copies that were ever made of it.
"""

import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from spasm_diary.domain.errors import DiaryUnavailable, KeysUnusable, TooNew, WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import key_from
from spasm_diary.storage.backups.keys_beside import renew_keys_beside
from spasm_diary.storage.backups.standing import BACKUPS
from spasm_diary.storage.keys.earlier import Earlier, fingerprint_of, seal, unseal
from spasm_diary.storage.keys.key_file import (
    Keys,
    about,
    front_of,
    known_keys,
    put_in_front,
    retire_superseded,
    write_keys,
)
from spasm_diary.storage.keys.locked import fits, salt_of
from spasm_diary.storage.keys.wrapping import KEY_BYTES, WRONG, Cost, unwrap, wrap
from spasm_diary.storage.under_way import Begun, under_way
from spasm_diary.words import N_

OTHER_SHEET = N_(
    "This is a recovery sheet, but not the one of this diary as it is now. Look for the sheet "
    "that was made last. Nothing was changed."
)


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def unlock(diary: Path, passphrase: Passphrase, copy: Path | None = None) -> bytes:
    """The key of a diary's file; or with `copy` the key that opens that, or has the key of it.

    A crash while the diary got a new key may have left the key file of the other key in front.

    Where the key file is lost, any whole copy of it will do: the newest may be of a change of the
    passphrase that was cut short.

    Raises:
        WrongPassphrase: it is another one.
        KeysUnusable: the key file is missing or damaged.
    """
    known = known_keys(diary)
    of_front: bytes | None = None
    for keys in known:
        try:
            key = unwrap(keys.by_passphrase, passphrase, keys.bound)
        except WrongPassphrase:
            continue
        if keys.fingerprint == known[0].fingerprint:
            of_front = key
        if copy is not None and any(fits(copy, one) for one in (key, *unseal(keys.earlier, key))):
            return key
        if copy is None and fits(diary, key):
            _settle(diary, keys)
            return key
    if of_front is None:
        raise WrongPassphrase(WRONG)
    return of_front  # what is wrong with the file, opening it will show


def unlock_by_sheet(diary: Path, typed: str) -> bytes:
    """The key of a diary's file, also where its key file is lost.

    Raises:
        SheetTypo: it is not what stands on any sheet.
        KeysUnusable: it is another diary's sheet.
    """
    key = key_from(typed)
    try:
        known = {one.fingerprint: one for one in known_keys(diary)}
    except KeysUnusable:
        return key  # opening the diary will show
    keys = known.get(fingerprint_of(key))
    if fits(diary, key):
        if keys is not None:
            _settle(diary, keys)
    elif keys is None:
        raise KeysUnusable(OTHER_SHEET)
    return key


def earlier_keys(diary: Path, key: bytes) -> tuple[bytes, ...]:
    """The keys that a diary had before this one, the newest first."""
    return tuple(unseal(_sealed(diary, key), key))


def set_passphrase(  # noqa: PLR0913 - all that a key file holds
    diary: Path,
    salt: str,
    key: bytes,
    passphrase: Passphrase,
    cost: Cost | None = None,
    *,
    earlier: Iterable[bytes] = (),
) -> None:
    """Let a passphrase open a diary; the one before opens it no more. `salt` is of its file.

    `earlier` are the keys that it had until now, if it has a new one.

    Raises:
        DiaryUnavailable: the key file cannot be written, and the passphrase is as it was.
    """
    mark = fingerprint_of(key)
    wrapped = wrap(key, passphrase, about(salt, mark), cost or Cost())
    sealed = tuple(seal(one, by=key) for one in earlier) or _sealed(diary, key)
    write_keys(diary, Keys(salt, mark, wrapped, sealed))


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


def _sealed(diary: Path, key: bytes) -> tuple[Earlier, ...]:
    with suppress(KeysUnusable, TooNew):
        mark = fingerprint_of(key)
        return next((one.earlier for one in known_keys(diary) if one.fingerprint == mark), ())
    return ()


def _settle(diary: Path, keys: Keys) -> None:
    """Finish what a crash may have cut short: the key that fits goes in front.

    A key file that is lost is left so: a copy of it, with whatever passphrase, makes up for it.
    """
    if front_of(diary) is None:
        return
    with suppress(DiaryUnavailable):  # where nothing can be written, it is done another time
        put_in_front(diary, keys)
        retire_superseded(diary)
        if keys.earlier:
            renew_keys_beside(diary, diary.with_name(BACKUPS))
