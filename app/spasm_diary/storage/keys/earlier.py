"""Earlier keys of a diary, sealed by its present one, so that backups from before still open.

A diary gets a new key when somebody may know its passphrase. Its older backups keep the key that
they were made with. Whoever has the present passphrase has that one as well; the old passphrase is
nowhere needed, and so nothing that it opens has to stay beside the diary.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag

from spasm_diary.storage.keys.sealing import sealing
from spasm_diary.storage.keys.wrapping import NONCE_BYTES, WRAPPED_BYTES

EARLIER = b"spasm-diary earlier keys\0"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A key that only the present one gives out."""

    fingerprint: str
    nonce: bytes
    sealed: bytes

    def __post_init__(self) -> None:
        if (len(self.nonce), len(self.sealed)) != (NONCE_BYTES, WRAPPED_BYTES):
            raise ValueError("it was cut short")


def seal(earlier: bytes, by: bytes) -> Earlier:
    nonce, mark = os.urandom(NONCE_BYTES), fingerprint_of(earlier)
    return Earlier(mark, nonce, sealing(by, EARLIER).encrypt(nonce, earlier, mark.encode()))


def unseal(sealed: Iterable[Earlier], by: bytes) -> Iterator[bytes]:
    """The earlier keys that can be had by this one; of a damaged one nothing."""
    for one in sealed:
        try:
            yield sealing(by, EARLIER).decrypt(one.nonce, one.sealed, one.fingerprint.encode())
        except InvalidTag:
            continue


def fingerprint_of(key: bytes) -> str:
    """Tells one key from another, and gives neither away: a key is random through and through."""
    return hashlib.sha256(b"spasm-diary key\0" + key).hexdigest()[:32]
