"""Backups, and looking through the whole diary at a start, against what SQLite needs for them."""

import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.table import Line

from spasm_diary.__main__ import SystemClock
from spasm_diary.domain.backups import Reason
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.opening import open_file

ROUNDS = 7


def backup_lines(lives: Mapping[int, Path], bare_seconds: float | None) -> Iterable[Line]:
    """`bare_seconds` is what a bare window takes to start, where there was a screen for one."""
    backups: dict[int, float] = {}
    looks: dict[int, float] = {}
    for years, data in lives.items():
        backups[years], looks[years] = _measure(data)
    yield Line("a backup that was read back", "sqlcipher3's backup and its check", 3, backups)
    if bare_seconds:
        shares = {years: seconds / bare_seconds for years, seconds in looks.items()}
        yield Line(
            "looking through the whole diary at a start", "a bare PySide6 window", 0.3, shares
        )


def _measure(data: Path) -> tuple[float, float]:
    """A backup as a ratio, and seconds of looking through."""
    with TemporaryDirectory(dir=data) as folder:
        file = Path(folder) / "diary.db"
        shutil.copyfile(data / "diary.db", file)
        least = median(_time(lambda: _by_hand(file, Path(folder))) for _ in range(ROUNDS))
        with closing(open_file(file)) as opened:
            keeper = BackupKeeper(opened, Path(folder) / "backups")
            now = SystemClock().now()
            keeper.look_through()
            looked = median(_time(keeper.look_through) for _ in range(ROUNDS))
            made = median(_time(lambda: keeper.make(Reason.BY_HAND, now)) for _ in range(ROUNDS))
    return made / least, looked


def _by_hand(file: Path, folder: Path) -> None:
    copy = folder / "copy.db"
    with closing(raw_connection(file, None)) as driver:
        driver.execute("PRAGMA integrity_check").fetchall()
        copy.touch()
        with closing(raw_connection(copy, None)) as target:
            driver.backup(target)
    copy.unlink()


def _time(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return time.perf_counter() - begun
