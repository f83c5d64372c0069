"""A save as the program does it, against the least that writes as much and is as safe.

The least is the driver alone with the program's own settings, and statements that are ready. Both
wait for the disk, which is why the clock on the wall counts here.
"""

import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

from tests.benchmarks.table import Line

from spasm_diary.__main__ import SystemClock
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.spasms import Spasm
from spasm_diary.storage.connecting import PRAGMAS, raw_connection, set_up
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.keep_entry import keep_entry

SAVES = 120
LAST = "SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1"
SPASM, PLACE = "SELECT * FROM spasm WHERE entry = ?", "SELECT * FROM spasm_place WHERE entry = ?"


def saving_lines(lives: Mapping[int, Path]) -> Iterable[Line]:
    found = {years: _measure(data) for years, data in lives.items()}
    yield Line("saving a spasm, by the clock", "the same rows by sqlcipher3 alone", 1.5, found)


def _measure(data: Path) -> float:
    ours, least = data / "ours.db", data / "least.db"
    with closing(open_diary(data / "diary.db")) as diary:
        keep_entry(diary.open_work, _spasm(SystemClock().now()), SystemClock().now())
    for copy in (ours, least):
        shutil.copyfile(data / "diary.db", copy)
    with closing(open_diary(ours)) as database, closing(raw_connection(least, None)) as driver:
        set_up(driver, PRAGMAS)
        by_program, by_hand = _by_program(database.open_work), _by_hand(driver)
        ratios = [next(by_program) / next(by_hand) for _ in range(SAVES)]
    return median(ratios[SAVES // 10 :])


def _by_program(open_work: Callable[[], Any]) -> Iterator[float]:
    now = SystemClock().now()
    while True:
        now += timedelta(seconds=1)
        entry = _spasm(now - timedelta(days=1))
        yield _time(lambda: keep_entry(open_work, entry, now))  # noqa: B023 - called at once


def _by_hand(driver: Any) -> Iterator[float]:
    """Writes the rows that the program wrote last, under new numbers."""
    entry, action, revision = (
        list(driver.execute(LAST.format(table=table)).fetchone())
        for table in ("entry", "action", "revision")
    )
    spasm, place = (list(driver.execute(one, entry[:1]).fetchone()) for one in (SPASM, PLACE))
    while True:
        for row in (entry, action, revision):
            row[0] += 1
        entry[1] = revision[2] = uuid4().bytes
        spasm[0] = place[0] = entry[0]
        revision[1] = action[0]
        rows = {
            "entry": entry,
            "spasm": spasm,
            "spasm_place": place,
            "action": action,
            "revision": revision,
        }
        statements = [
            (f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
            for table, row in rows.items()
        ]
        yield _time(lambda: _write(driver, statements))  # noqa: B023 - called at once


def _write(driver: Any, statements: Iterable[tuple[str, list[Any]]]) -> None:
    driver.execute("BEGIN IMMEDIATE")
    for statement, row in statements:
        driver.execute(statement, row)
    driver.execute("COMMIT")


def _spasm(at: datetime) -> Entry:
    return Entry(When.at(at), Spasm(6, (Place("calf", Side.LEFT),)), at)


def _time(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return time.perf_counter() - begun
