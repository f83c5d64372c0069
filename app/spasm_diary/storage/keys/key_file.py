"""`diary.keys.json` beside a diary: its key, wrapped. Written whole, and a copy of it kept.

Every time it is written, the same goes first into a file of its own, `diary.keys-3.json`, of which
the last five stay. So a key file that is lost or damaged is made up for, and a passphrase that was
changed by mistake is not the end: what the copies hold is the same key. The copies with a key that
the diary had before go when it has a new one, for then they would open old backups to whoever knows
the old passphrase. Nothing here takes any other file away.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from spasm_diary.domain.errors import KeysUnusable, TooNew
from spasm_diary.storage.failures import system_in_words
from spasm_diary.storage.keys.earlier import Earlier
from spasm_diary.storage.keys.places import copies, copy_of, key_file_of, partial_keys_of
from spasm_diary.storage.keys.wrapping import Cost, Wrapped
from spasm_diary.words import N_

FORMAT, VERSION = "spasm-diary-keys", 1
KEPT = 5
LARGEST = 100_000
"""Bytes: whatever is larger is no key file."""
MISSING = N_(
    "The file with the wrapped key is missing: {file}. The diary cannot be opened without it or "
    "the recovery sheet. Nothing was changed. Put that file back from a copy, or type what "
    "stands on the recovery sheet."
)
DAMAGED = N_(
    "The file with the wrapped key is damaged: {file}. The diary itself was not touched. Put that "
    "file back from a copy, or type what stands on the recovery sheet."
)
KEYS_TOO_NEW = N_(
    "The file with the wrapped key was made by a newer version of the program. Use the newer "
    "version to open the diary, or type what stands on the recovery sheet."
)


@dataclass(frozen=True, slots=True)
class Keys:
    """What a key file holds."""

    diary: str
    """The salt of the diary's file, in hex: which diary it was made for."""
    fingerprint: str
    """Of the key, which it does not give away."""
    by_passphrase: Wrapped
    earlier: tuple[Earlier, ...] = ()
    """The keys that the diary had before, the newest first."""

    @property
    def bound(self) -> Mapping[str, str]:
        return about(self.diary, self.fingerprint)


def about(diary: str, fingerprint: str) -> Mapping[str, str]:
    """What is sealed along with a key."""
    return {"format": FORMAT, "diary": diary, "fingerprint": fingerprint}


def read_keys(diary: Path) -> Keys:
    """What the key file holds, or its newest whole copy where that is lost or damaged.

    Raises:
        KeysUnusable: there is neither.
        TooNew: it was made by a newer version of the program.
    """
    return known_keys(diary)[0]


def known_keys(diary: Path) -> tuple[Keys, ...]:
    """What the key file holds, then the copies with other keys; all copies where it is lost.

    The newest come first. A copy with an older passphrase of the same key is not one of them.

    Raises:
        KeysUnusable: there is none.
        TooNew: the key file was made by a newer version of the program.
    """
    others = [keys for _copy, keys in reversed(list(_whole_copies(diary)))]
    try:
        front = _read(key_file_of(diary))
    except KeysUnusable:
        if not others:
            raise
        return tuple(others)
    return (front, *(one for one in others if one.fingerprint != front.fingerprint))


def write_keys(diary: Path, keys: Keys) -> None:
    """Put the key file in its place, a copy of it beside; the oldest copies go.

    One of another key is a copy as well before: until the new key counts, that one opens the diary.

    Raises:
        DiaryUnavailable: it cannot be written.
    """
    front = front_of(diary)
    if front is not None and front.fingerprint != keys.fingerprint:
        _keep_copy(diary, front)
    content = _written(keys)
    number = max((number for number, _copy in copies(diary)), default=0) + 1
    partial = partial_keys_of(diary)
    with system_in_words():
        for file in (copy_of(diary, number), key_file_of(diary)):
            _put(file, content, partial)
    for _number, old in sorted(copies(diary))[:-KEPT]:
        with suppress(OSError):
            old.unlink()


def front_of(diary: Path) -> Keys | None:
    """What the key file itself holds; None where it is lost or cannot be used."""
    with suppress(KeysUnusable, TooNew):
        return _read(key_file_of(diary))
    return None


def put_in_front(diary: Path, keys: Keys) -> None:
    """Let these be what the key file holds. Other ones that it held stay as a copy.

    Raises:
        DiaryUnavailable: it cannot be written.
    """
    front = front_of(diary)
    if front == keys:
        return
    known = {keys.fingerprint, *(one.fingerprint for one in keys.earlier)}
    if front is not None and front.fingerprint not in known:
        _keep_copy(diary, front)
    with system_in_words():
        _put(key_file_of(diary), _written(keys), partial_keys_of(diary))


def retire_superseded(diary: Path) -> None:
    """Take away the copies of keys that the diary had before: its present key has them sealed."""
    front = front_of(diary)
    earlier = {one.fingerprint for one in front.earlier} if front is not None else set()
    for copy, keys in list(_whole_copies(diary)):
        if keys.fingerprint in earlier:
            with suppress(OSError):
                copy.unlink()


def retire_keys(diary: Path) -> None:
    """The diary needs its key file no more; its copies stay, for older copies of the diary."""
    with suppress(OSError):
        key_file_of(diary).unlink(missing_ok=True)


def _keep_copy(diary: Path, keys: Keys) -> None:
    if all(kept != keys for _copy, kept in _whole_copies(diary)):
        number = max((number for number, _copy in copies(diary)), default=0) + 1
        with system_in_words():
            _put(copy_of(diary, number), _written(keys), partial_keys_of(diary))


def _whole_copies(diary: Path) -> Iterator[tuple[Path, Keys]]:
    for _number, copy in sorted(copies(diary)):
        with suppress(KeysUnusable, TooNew):
            yield copy, _read(copy)


def _put(file: Path, content: bytes, partial: Path) -> None:
    """Whole, and on the disk before it gets its name. Only a crash leaves what it began."""
    from spasm_diary.storage.durable import sync_folder  # it loads much that is not needed before

    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        partial.replace(file)
    except OSError:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def _read(file: Path) -> Keys:
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise KeysUnusable(MISSING, file=file) from error
    except OSError as error:
        raise KeysUnusable(DAMAGED, file=file) from error
    try:
        raw = json.loads(content)
        if raw["format"] == FORMAT and raw["version"] > VERSION:
            raise TooNew(KEYS_TOO_NEW)
        body = raw["keys"]
        if raw["format"] != FORMAT or raw["checksum"] != _checksum(body):
            raise KeysUnusable(DAMAGED, file=file)
        return _keys_from(body)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KeysUnusable(DAMAGED, file=file) from error


def _keys_from(body: dict[str, Any]) -> Keys:
    slot = body["passphrase"]
    cost = Cost(*(int(slot[name]) for name in ("n", "r", "p")))
    parts = (bytes.fromhex(slot[name]) for name in ("salt", "nonce", "sealed"))
    earlier = tuple(
        Earlier(str(one["fingerprint"]), bytes.fromhex(one["nonce"]), bytes.fromhex(one["sealed"]))
        for one in body.get("earlier", ())
    )
    return Keys(str(body["diary"]), str(body["fingerprint"]), Wrapped(cost, *parts), earlier)


def _written(keys: Keys) -> bytes:
    wrapped = keys.by_passphrase
    slot = {"kdf": "scrypt", **asdict(wrapped.cost), "cipher": "AES-256-GCM"}
    for name in ("salt", "nonce", "sealed"):
        slot[name] = getattr(wrapped, name).hex()
    body: dict[str, Any] = {
        "diary": keys.diary,
        "fingerprint": keys.fingerprint,
        "passphrase": slot,
    }
    if keys.earlier:
        body["earlier"] = [
            {
                "fingerprint": one.fingerprint,
                "nonce": one.nonce.hex(),
                "sealed": one.sealed.hex(),
            }
            for one in keys.earlier
        ]
    whole = {"format": FORMAT, "version": VERSION, "keys": body, "checksum": _checksum(body)}
    return (json.dumps(whole, indent=2) + "\n").encode()


def _checksum(body: object) -> str:
    """Tells a damaged file from a wrong passphrase."""
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
