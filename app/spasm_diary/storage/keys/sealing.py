"""Seals what is to lie beside an encrypted diary, such as words that it could not take.

Each purpose has a key of its own, made from the diary's: that one has its own work to do.
"""

import hashlib
import os
from collections.abc import Iterable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from spasm_diary.storage.keys.wrapping import NONCE_BYTES

WORDS = b"spasm-diary words\0"


def sealing(key: bytes, purpose: bytes) -> AESGCM:
    return AESGCM(hashlib.sha256(purpose + key).digest())


def seal_words(words: bytes, key: bytes) -> bytes:
    """Words that whoever has the key can read, and nobody else."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + sealing(key, WORDS).encrypt(nonce, words, None)


def read_sealed(sealed: bytes, keys: Iterable[bytes]) -> bytes:
    """What was sealed, by whichever of the keys.

    Raises:
        ValueError: it is damaged, or was sealed by another key.
    """
    nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    for key in keys:
        try:
            return sealing(key, WORDS).decrypt(nonce, rest, None)
        except InvalidTag:
            continue
    raise ValueError("no key opens it")
