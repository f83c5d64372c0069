"""Wraps the key of a diary by a passphrase, and unwraps it.

scrypt makes each guess cost half a second and 128 MiB; AES-GCM tells a wrong passphrase at once,
without the diary being touched. What the wrapping was made with is sealed along with the key.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from spasm_diary.domain.errors import WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.words import N_

KEY_BYTES, SALT_BYTES, NONCE_BYTES = 32, 32, 12
WRAPPED_BYTES = KEY_BYTES + 16
MOST_MEMORY, MOST_PASSES = 1 << 30, 16
WRONG = N_(
    "This is not the passphrase of this diary. Look whether the capital letters are locked, then "
    "try again. Nothing was changed."
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess costs."""

    n: int = 2**17
    r: int = 8
    p: int = 1

    def __post_init__(self) -> None:
        if min(self.n - 1, self.r, self.p) < 1 or self.n & self.n - 1:
            raise ValueError("scrypt counts in powers of two")
        if self.memory > MOST_MEMORY or self.p > MOST_PASSES:
            raise ValueError("this computer could not afford it")

    @property
    def memory(self) -> int:
        return 128 * self.r * (self.n + self.p + 2)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key that only its passphrase gives out."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes

    def __post_init__(self) -> None:
        lengths = (len(self.salt), len(self.nonce), len(self.sealed))
        if lengths != (SALT_BYTES, NONCE_BYTES, WRAPPED_BYTES):
            raise ValueError("it was cut short")


def wrap(key: bytes, passphrase: Passphrase, about: Mapping[str, str], cost: Cost) -> Wrapped:
    """`about` says what the key is for: nobody can change that without it being noticed."""
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    lock = AESGCM(_derive(passphrase, salt, cost))
    return Wrapped(cost, salt, nonce, lock.encrypt(nonce, key, _bound(about, salt, cost)))


def unwrap(wrapped: Wrapped, passphrase: Passphrase, about: Mapping[str, str]) -> bytes:
    """The key.

    Raises:
        WrongPassphrase: it is another one.
    """
    lock = AESGCM(_derive(passphrase, wrapped.salt, wrapped.cost))
    bound = _bound(about, wrapped.salt, wrapped.cost)
    try:
        return lock.decrypt(wrapped.nonce, wrapped.sealed, bound)
    except InvalidTag as error:
        raise WrongPassphrase(WRONG) from error


def _derive(passphrase: Passphrase, salt: bytes, cost: Cost) -> bytes:
    return hashlib.scrypt(
        passphrase.secret,
        salt=salt,
        n=cost.n,
        r=cost.r,
        p=cost.p,
        maxmem=cost.memory + (1 << 20),
        dklen=KEY_BYTES,
    )


def _bound(about: Mapping[str, str], salt: bytes, cost: Cost) -> bytes:
    return json.dumps([dict(about), salt.hex(), asdict(cost)], sort_keys=True).encode()
