"""Encrypts a diary's file, decrypts it or changes its key: into a copy that takes its place.

SQLite's `rekey` changes a file in place, and was seen to report success without having done it. So
the diary stays as it is until the copy holds the same, row for row, and is on the disk. Whatever
cuts this short leaves a diary that opens: the next start clears the half-made copy away. With a new
key, the key files of both lie there until then, and unlocking finds the one that fits.
"""

import hashlib
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.backups.keys_beside import renew_keys_beside
from spasm_diary.storage.backups.standing import BACKUPS
from spasm_diary.storage.connecting import PATIENCE, Driver, connector, pragma, raw_connection
from spasm_diary.storage.durable import sync_folder
from spasm_diary.storage.failures import (
    DAMAGED,
    DISK_TROUBLE,
    NO_ROOM,
    in_words,
    system_in_words,
)
from spasm_diary.storage.keys.key_file import (
    front_of,
    put_in_front,
    retire_keys,
    retire_superseded,
)
from spasm_diary.storage.keys.leftovers import discard_partial, partial_of
from spasm_diary.storage.keys.locked import fits
from spasm_diary.storage.keys.unlocking import earlier_keys, set_passphrase
from spasm_diary.storage.keys.wrapping import Cost
from spasm_diary.storage.opening import open_file
from spasm_diary.storage.under_way import Begun, under_way
from spasm_diary.words import N_

Digest: TypeAlias = dict[str, tuple[int, int]]

NOT_CONVERTED = N_(
    "The new copy of the diary did not turn out the same, so the diary was left as it is. Nothing "
    "was lost. Check the disk, then try again."
)
STAMPS = ("user_version", "application_id")
HASHED = 1 << 256
FAILED_EXPORT = {"database or disk is full": NO_ROOM, "disk I/O error": DISK_TROUBLE}
"""By SQLite's words for its codes."""


def encrypt(
    file: Path,
    key: bytes,
    passphrase: Passphrase,
    *,
    cost: Cost | None = None,
    patience: float = PATIENCE,
) -> None:
    """Encrypt a diary that nobody has open. The wrapped key is on the disk before the diary is.

    Raises:
        DiaryUnavailable: it could not be done, and the diary is as it was.
    """

    def before_it_counts(salt: str) -> None:
        set_passphrase(file, salt, key, passphrase, cost)

    open_file(file, patience=patience).close()  # brings it up to date, and clears away
    with under_way(file, Begun.ENCRYPTING):
        _convert(file, None, key, before_it_counts, patience)


def decrypt(file: Path, key: bytes, *, patience: float = PATIENCE) -> None:
    """Make a plain diary of one that nobody has open, and put its key file away.

    Raises:
        DiaryUnavailable: it could not be done, and the diary is as it was.
    """
    open_file(file, key=key, patience=patience).close()
    with under_way(file, Begun.DECRYPTING):
        _convert(file, key, None, lambda _salt: None, patience)
        retire_keys(file)


def renew_key(  # noqa: PLR0913 - both keys, and what opens the new one
    file: Path,
    old: bytes,
    new: bytes,
    passphrase: Passphrase,
    *,
    cost: Cost | None = None,
    patience: float = PATIENCE,
) -> None:
    """Give an encrypted diary that nobody has open a new key, for the old one is known to others.

    The copies of the old key file go, as they would open old backups to whoever knows the old
    passphrase. The new key has the old one sealed, so that the new passphrase opens them.

    Raises:
        DiaryUnavailable: it could not be done, and the diary is as it was.
    """
    earlier = (old, *earlier_keys(file, old))

    def before_it_counts(salt: str) -> None:
        set_passphrase(file, salt, new, passphrase, cost, earlier=earlier)

    open_file(file, key=old, patience=patience).close()
    with under_way(file, Begun.NEW_KEY):
        before = front_of(file)
        try:
            _convert(file, old, new, before_it_counts, patience)
        except DiaryUnavailable:
            if before is not None and fits(file, old):
                put_in_front(file, before)
            raise
        retire_superseded(file)
        renew_keys_beside(file, file.with_name(BACKUPS))


def copy_under(key: bytes, source: Driver, made: Path) -> None:
    """Copy a diary that is open into a file that is encrypted with a key, and prove it.

    Raises:
        DiaryUnavailable: it is damaged, or the copy is not the same.
    """
    with in_words(), system_in_words():
        _make(source, made, key)
        _prove(made, key, _digest(source))


def _convert(
    file: Path,
    old: bytes | None,
    new: bytes | None,
    before_it_counts: Callable[[str], None],
    patience: float,
) -> None:
    partial = partial_of(file)
    with in_words(), system_in_words():
        with closing(connector(file, old, patience=patience)()) as source:
            discard_partial(file)
            try:
                _make(source, partial, new)
                before_it_counts(_prove(partial, new, _digest(source)))
                _sync(partial)
                if os.name == "posix":  # under the lock: nobody can write into the old file now
                    partial.replace(file)
            except BaseException:
                discard_partial(file)
                raise
        if os.name != "posix":  # where a file that is open cannot be replaced
            partial.replace(file)
        sync_folder(file.parent)


def _make(source: Driver, partial: Path, key: bytes | None) -> None:
    if pragma(source, "integrity_check(1)") != "ok":
        raise DiaryUnavailable(DAMAGED)
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    words = f"x'{key.hex()}'" if key is not None else ""
    source.execute(f'ATTACH ? AS made KEY "{words}"', (f"{partial.absolute().as_uri()}?mode=rw",))
    for name in ("synchronous", "journal_mode"):  # until it is proven and synced, it counts not
        source.execute(f"PRAGMA made.{name} = OFF")
    _export(source)
    for stamp in STAMPS:  # which the export leaves out
        source.execute(f"PRAGMA made.{stamp} = {pragma(source, stamp)}")
    source.execute("DETACH made")


def _export(source: Driver) -> None:
    """SQLCipher says what went wrong in words alone, without SQLite's code for it."""
    try:
        source.execute("SELECT sqlcipher_export('made')")
    except dbapi2.OperationalError as error:
        if str(error) not in FAILED_EXPORT:
            raise
        raise DiaryUnavailable(FAILED_EXPORT[str(error)]) from error


def _prove(partial: Path, key: bytes | None, wanted: Digest) -> str:
    """Read all of the copy, and compare; its salt, in hex, where it is encrypted."""
    with closing(raw_connection(partial, key, mode="mode=ro")) as copy:
        found = _digest(copy)
        torn = copy.execute("PRAGMA cipher_integrity_check").fetchall() if key else []
        whole = pragma(copy, "integrity_check(1)") == "ok"
        astray = copy.execute("PRAGMA foreign_key_check").fetchall()
        salt = str(pragma(copy, "cipher_salt")) if key else ""
    if found != wanted or torn or astray or not whole:
        raise DiaryUnavailable(NOT_CONVERTED)
    return salt


def _digest(driver: Driver) -> Digest:
    """Of every table, how many rows it has and what stands in them; and the tables themselves."""
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    tables = driver.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    digest = {name: _hash(driver, f'SELECT * FROM "{name}"') for [name] in tables}
    stamps = {stamp: (int(pragma(driver, stamp)), 0) for stamp in STAMPS}
    return {**digest, "": _hash(driver, schema), **stamps}


def _hash(driver: Driver, query: str) -> tuple[int, int]:
    """In whatever order the rows come."""
    rows = total = 0
    for row in driver.execute(query):
        rows += 1
        total += int.from_bytes(hashlib.sha256(repr(row).encode(errors="replace")).digest())
    return rows, total % HASHED


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
