"""Encrypted diaries whose passphrase costs next to nothing to try."""

from pathlib import Path

from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.converting import encrypt
from spasm_diary.storage.keys.unlocking import new_key
from spasm_diary.storage.keys.wrapping import Cost
from spasm_diary.storage.opening import open_diary

CHEAP = Cost(n=16, r=1)
WORDS = "correct horse 'battery' \"stäple\""


def lock(file: Path, words: str = WORDS) -> bytes:
    """Encrypt a diary's file, which is made where there is none; the key."""
    if not file.exists():
        open_diary(file).close()
    key = new_key()
    encrypt(file, key, Passphrase(words), cost=CHEAP)
    return key
