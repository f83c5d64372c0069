"""Measures, and prints one table.

python3 packaging/dev.py bench [--rounds 7] [--years 1,10,50] [--bundle PROGRAM]
"""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.backups import backup_lines
from tests.benchmarks.bundle import bundle_lines
from tests.benchmarks.drawing import drawing_lines
from tests.benchmarks.lives import make_lives
from tests.benchmarks.opening import opening_lines
from tests.benchmarks.panning import panning_lines
from tests.benchmarks.paper import paper_lines
from tests.benchmarks.reading import reading_lines
from tests.benchmarks.saving import saving_lines
from tests.benchmarks.screen import is_there_xvfb, screen
from tests.benchmarks.searching import searching_lines
from tests.benchmarks.table import Line, print_table
from tests.benchmarks.unlocking import unlocking_lines
from tests.benchmarks.windows import Rounds, bare_seconds, clock_lines, lines_of


def main(words: list[str] | None = None) -> int:
    asked = _arguments(words)
    years = sorted(asked.years)
    load = os.getloadavg()[0]
    if asked.bundle:
        return _measure_bundle(asked.bundle.resolve(), asked.rounds, load)
    with TemporaryDirectory(prefix="spasm-diary-benchmarks-", dir=asked.folder) as folder:
        lives = make_lives(Path(folder), years)
        lines: list[Line] = []
        bare: float | None = None
        if is_there_xvfb():
            with screen() as display:
                home = Path(folder) / "home"
                home.mkdir(mode=0o700)
                rounds = Rounds(lives, display, home)
                rounds.measure(asked.rounds)
            bare = bare_seconds(rounds.runs)
            lines += lines_of(rounds.runs, years) + clock_lines(rounds.runs, years)
        else:
            print("Without Xvfb nothing is measured that needs a window.")
        lines += saving_lines(lives)
        lines += backup_lines(lives, bare)
        lines += unlocking_lines(lives)
        lines += reading_lines(lives)
        lines += searching_lines(years)
        lines += opening_lines(years)
        lines += drawing_lines(lives)
        lines += panning_lines(lives)
        lines += paper_lines(lives)
    print_table(lines, years)
    print(
        f"Medians of {asked.rounds} rounds on {os.cpu_count()} processors, load {load:.1f} before."
    )
    return 0


def _measure_bundle(bundle: Path, rounds: int, load: float) -> int:
    """With a diary of a year, in place of everything else."""
    with TemporaryDirectory(prefix="spasm-diary-benchmarks-") as folder:
        home = Path(folder) / "home"
        home.mkdir(mode=0o700)
        life = make_lives(Path(folder), [1])[1]
        print_table(bundle_lines(bundle, life, home, rounds), [1])
    print(f"The least of {rounds} rounds on {os.cpu_count()} processors, load {load:.1f} before.")
    return 0


def _arguments(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="How quick the program is.")
    parser.add_argument("--rounds", type=int, default=7, metavar="N")
    parser.add_argument("--years", type=_numbers, default=[1, 10, 50], metavar="N,N")
    parser.add_argument("--folder", help="where diaries are made; not in memory", metavar="DIR")
    parser.add_argument(
        "--bundle", type=Path, help="only this program, against the one from source", metavar="FILE"
    )
    return parser.parse_args(words)


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


if __name__ == "__main__":
    sys.exit(main())
