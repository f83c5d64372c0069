"""The numbers of charts, read by the program and by the shortest way there is to the same ones.

The shortest way is SQL as one would write it by hand, with all that it gives put into arrays at
once. Dates become numbers of days in SQLite, and nothing is asked that a chart does not show.
"""

import gc
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from tests.benchmarks.table import Line, ratio

from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.read_columns import read_columns

ROUNDS = 15
_SPAN = "SELECT min(day), max(day) FROM entry WHERE kind <> 'appointment'"
_DAY = "CAST(julianday(day) - julianday(:first) AS INTEGER)"
_DAYS = "day BETWEEN :first AND :last"
_BY_HAND = (
    f"SELECT {_DAY}, count(*) FROM entry WHERE kind <> 'appointment' AND {_DAYS} GROUP BY day",
    f"""SELECT {_DAY}, count(*), max(severity),
        sum(coalesce(length_seconds > 600, nullif(length_band, 'still_going') = 'over_10')),
        sum(woke)
        FROM entry JOIN spasm ON entry = number WHERE kind = 'spasm' AND {_DAYS} GROUP BY day""",
    f"""SELECT {_DAY}, sum(coalesce(minutes_asleep, (awake - asleep) / 60)), avg(quality)
        FROM entry JOIN night ON entry = number WHERE kind = 'night' AND {_DAYS} GROUP BY day""",
    f"""SELECT {_DAY.replace("day)", "woken.day)", 1)}, count(*)
        FROM entry AS woken JOIN night ON night.entry = woken.number JOIN entry AS spasm
        ON spasm.kind = 'spasm' AND (
            spasm.clock IS NOT NULL
            AND spasm.instant BETWEEN coalesce(bed, asleep) AND coalesce(up, awake)
        )
        WHERE woken.kind = 'night' AND woken.{_DAYS} GROUP BY woken.day""",
    f"""SELECT {_DAY}, count(*) FROM entry
        WHERE kind = 'spasm' AND part = 'night' AND {_DAYS} GROUP BY day""",
    f"""SELECT {_DAY}, avg(CASE scale WHEN 'stress' THEN value END),
        avg(CASE scale WHEN 'tiredness' THEN value END),
        avg(CASE scale WHEN 'pain' THEN value END),
        avg(CASE scale WHEN 'interference' THEN value END)
        FROM entry JOIN rating ON entry = number WHERE kind = 'rating' AND {_DAYS} GROUP BY day""",
    f"""SELECT {_DAY}, sum(ml), sum(caffeine_mg), sum(alcohol_g)
        FROM entry JOIN drink ON entry = number WHERE kind = 'drink' AND {_DAYS} GROUP BY day""",
    f"SELECT {_DAY}, count(*) FROM entry WHERE kind = 'sign' AND {_DAYS} GROUP BY day",
    f"""SELECT {_DAY}, count(*) FROM entry JOIN none_today ON entry = number
        WHERE kind = 'none' AND topic IN ('spasms', 'drinks') AND {_DAYS} GROUP BY day, topic""",
)


def reading_lines(lives: Mapping[int, Path]) -> Iterable[Line]:
    found = {years: _measure(data / "diary.db") for years, data in lives.items()}
    yield Line("the numbers of charts, of the whole diary", "sqlcipher3 into numpy", 1.25, found)


def _measure(file: Path) -> float:
    """Each has the file for itself in its turn, and is ready when the clock starts."""
    ours: list[float] = []
    by_hand: list[float] = []
    for _ in range(3):
        ours += _times(_ours, file)
        by_hand += _times(_hand, file)
    return ratio(ours, by_hand)


def _times(way: Callable[[Path], Iterable[float]], file: Path) -> Sequence[float]:
    return list(way(file))[1:]


def _ours(file: Path) -> Iterable[float]:
    with closing(open_diary(file)) as database:
        with database.open_work() as work:
            span = work.diary.span()
        assert span is not None
        for _ in range(ROUNDS // 3 + 1):
            yield _time(lambda: read_columns(database.open_work, *span))


def _hand(file: Path) -> Iterable[float]:
    with closing(raw_connection(file, None)) as connection:
        first, last = connection.execute(_SPAN).fetchone()
        days = {"first": first, "last": last}
        length = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1

        def read() -> list[Any]:
            columns = []
            for statement in _BY_HAND:
                rows = np.array(connection.execute(statement, days).fetchall() or [(0, 0)], float)
                filled = np.full((rows.shape[1] - 1, length), np.nan)
                filled[:, rows[:, 0].astype(int)] = rows[:, 1:].T
                columns.append(filled)
            return columns

        for _ in range(ROUNDS // 3 + 1):
            yield _time(read)


def _time(do: Callable[[], object]) -> float:
    """Without looking for garbage, which takes as long as this process has other things in it."""
    gc.collect()
    gc.disable()
    begun = time.process_time()
    do()
    taken = time.process_time() - begun
    gc.enable()
    return taken
