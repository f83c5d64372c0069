"""Why a diary's file does not open: it is locked, its key is another one, or it is damaged."""

import os
from pathlib import Path

from spasm_diary.domain.errors import (
    Damaged,
    DiaryUnavailable,
    KeysUnusable,
    Locked,
    NotADiary,
    TooNew,
)
from spasm_diary.storage.connecting import Driver
from spasm_diary.storage.failures import NOT_A_DIARY
from spasm_diary.storage.keys.earlier import fingerprint_of
from spasm_diary.storage.keys.key_file import MISSING, read_keys
from spasm_diary.storage.keys.places import has_keys, key_file_of
from spasm_diary.words import N_

LOCKED = N_("The diary is locked. Its passphrase opens it.")
OTHER_KEY = N_(
    "The key does not fit the diary's file: it is of another diary, or the beginning of the "
    "diary's file is damaged. Both were left as they are. Put back the two files that belong "
    "together, from a copy of the same time."
)
DAMAGED_LOCKED = N_(
    "The passphrase is right, but the diary's file is damaged. It was left as it is: keep it, and "
    "put back a copy from before if you have one."
)
PAGE, NEARLY_ALL_BYTES = 4096, 240


def without_key(diary: Path) -> DiaryUnavailable:
    """For a file that is no database as long as no key is used."""
    if has_keys(diary):
        return Locked(LOCKED)
    if _looks_random(diary):
        return KeysUnusable(MISSING, file=key_file_of(diary))
    return NotADiary(NOT_A_DIARY)


def with_key(diary: Path, key: bytes, connection: Driver) -> DiaryUnavailable:
    """For a file that is no database with this key either."""
    salt = connection.execute("PRAGMA cipher_salt").fetchone()
    try:
        keys = read_keys(diary)
    except (KeysUnusable, TooNew):
        return KeysUnusable(OTHER_KEY)
    if salt == (keys.diary,) and keys.fingerprint == fingerprint_of(key):
        return Damaged(DAMAGED_LOCKED)
    return KeysUnusable(OTHER_KEY)


def _looks_random(diary: Path) -> bool:
    """Whether it may be encrypted: nothing that anybody wrote has nearly all bytes in one page."""
    with diary.open("rb") as opened:
        first = opened.read(PAGE)
        size = os.fstat(opened.fileno()).st_size
    return size % PAGE == 0 and len(set(first)) >= NEARLY_ALL_BYTES
