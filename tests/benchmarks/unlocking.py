"""From the passphrase to the open diary, against the one derivation that makes guessing slow."""

import hashlib
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.table import Line

from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.converting import encrypt
from spasm_diary.storage.keys.unlocking import new_key, unlock
from spasm_diary.storage.keys.wrapping import KEY_BYTES, Cost
from spasm_diary.storage.opening import open_file

ROUNDS = 5
PASSPHRASE = Passphrase("seven plain words that nobody would guess")


def unlocking_lines(lives: Mapping[int, Path]) -> Iterable[Line]:
    found = {years: _measure(data) for years, data in lives.items()}
    yield Line("from the passphrase to the open diary", "one derivation by scrypt", 1.5, found)


def _measure(data: Path) -> float:
    with TemporaryDirectory(dir=data) as folder:
        file = Path(folder) / "diary.db"
        shutil.copyfile(data / "diary.db", file)
        encrypt(file, new_key(), PASSPHRASE)
        ratios = [_time(lambda: _open(file)) / _time(_derive) for _ in range(ROUNDS)]
    return median(ratios)


def _open(file: Path) -> None:
    with closing(open_file(file, key=unlock(file, PASSPHRASE))):
        pass


def _derive() -> None:
    cost = Cost()
    hashlib.scrypt(
        PASSPHRASE.secret,
        salt=bytes(16),
        n=cost.n,
        r=cost.r,
        p=cost.p,
        maxmem=cost.memory + (1 << 20),
        dklen=KEY_BYTES,
    )


def _time(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return time.perf_counter() - begun
