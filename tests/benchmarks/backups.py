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
    over_least: dict[int, float] = {}
    for years, data in lives.items():
        backups[years], looks[years], over_least[years] = _measure(data)
    yield Line("a backup that was read back", "sqlcipher3's backup and its check", 3, backups)
    looking = "looking through the whole diary at a start"
    yield Line(looking, "sqlcipher3's own checks alone", 1.2, over_least)
    if bare_seconds:
        shares = {years: seconds / bare_seconds for years, seconds in looks.items()}
        yield Line(looking, "a bare PySide6 window", 0.3, shares)


def _measure(data: Path) -> tuple[float, float, float]:
    """A backup as a ratio, and looking through in seconds and as a ratio."""
    with TemporaryDirectory(dir=data) as folder:
        file = Path(folder) / "diary.db"
        shutil.copyfile(data / "diary.db", file)
        least = median(_time(lambda: _by_hand(file, Path(folder))) for _ in range(ROUNDS))
        checked = median(_time(lambda: _check_by_hand(file)) for _ in range(ROUNDS))
        with closing(open_file(file)) as opened:
            keeper = BackupKeeper(opened, Path(folder) / "backups")
            now = SystemClock().now()
            keeper.look_through()
            looked = median(_time(keeper.look_through) for _ in range(ROUNDS))
            made = median(_time(lambda: keeper.make(Reason.BY_HAND, now)) for _ in range(ROUNDS))
    return made / least, looked, looked / checked


def _check_by_hand(file: Path) -> None:
    with closing(raw_connection(file, None)) as driver:
        for check in ("integrity_check", "foreign_key_check"):
            driver.execute(f"PRAGMA {check}").fetchall()


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
