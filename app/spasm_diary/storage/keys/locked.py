"""Whether a diary's file is encrypted, and what only its key can tell of it."""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.connecting import check_kind, pragma, raw_connection
from spasm_diary.storage.failures import code_of, in_words
from spasm_diary.storage.keys.leftovers import NOT_A_DATABASE
from spasm_diary.storage.keys.places import has_keys

LOOKING = "mode=ro&immutable=1"
"""Takes no lock, and so lets go of none."""


def is_locked(diary: Path) -> bool:
    """Whether a passphrase is to be asked for. What is damaged is for the opening to tell."""
    if not has_keys(diary) or not diary.is_file() or diary.stat().st_size == 0:
        return False
    with closing(raw_connection(diary, None, mode=LOOKING)) as connection:
        try:
            pragma(connection, "application_id")
        except dbapi2.DatabaseError as error:
            return code_of(error) & 0xFF == NOT_A_DATABASE
    return False


def fits(file: Path, key: bytes) -> bool:
    """Whether a key opens an encrypted file, be it a diary or a copy of one."""
    if not file.is_file():
        return False
    try:
        salt_of(file, key)
    except DiaryUnavailable:
        return False
    return True


def salt_of(diary: Path, key: bytes) -> str:
    """The salt of an encrypted diary, in hex.

    Raises:
        DiaryUnavailable: the key is of another diary.
    """
    with in_words(), closing(raw_connection(diary, key, mode=LOOKING)) as connection:
        check_kind(connection)
        return str(pragma(connection, "cipher_salt"))
