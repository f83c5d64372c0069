"""Diaries of some years of an invented life, made by the program's own command."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from process import environment

DAYS_IN_YEAR = 365.25


def make_lives(folder: Path, years: Iterable[int]) -> Mapping[int, Path]:
    """A data folder for each number of years, whose last day is today."""
    made = {}
    for each in years:
        data = folder / f"{each}-years"
        days = str(round(each * DAYS_IN_YEAR))
        command = [sys.executable, "-m", "spasm_diary", "--data-folder", str(data)]
        subprocess.run(
            [*command, "sample", "--days", days],
            check=True,
            env=environment({}),
            stdout=subprocess.DEVNULL,
        )
        (data / "settings.json").write_text(json.dumps({"welcomed": True}), encoding="utf-8")
        made[each] = data
    return made
