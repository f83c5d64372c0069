"""One table: what is measured, against what, how far it may go, and how far it went."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WORDS, LIMIT = 62, 40
"""The widths of the columns of words."""


@dataclass(frozen=True, slots=True)
class Line:
    """A goal: `ratios` are by the years of the diary they were measured with, median of all runs.

    `goal` is the largest ratio that is wanted; None where there is only something to know.
    """

    what: str
    limit: str
    goal: float | None
    ratios: Mapping[int, float]
    unit: str = "x"

    @property
    def is_met(self) -> bool | None:
        if self.goal is None:
            return None
        return all(ratio <= self.goal for ratio in self.ratios.values())


def ratio(values: Sequence[float], limits: Sequence[float]) -> float:
    """The median of what each run came to against the limit of the same round."""
    return statistics.median(one / limit for one, limit in zip(values, limits, strict=True))


def print_table(lines: Sequence[Line], years: Sequence[int]) -> None:
    heads = "".join(f"{f'{each} y':>8}" for each in years)
    print(f"{'':{WORDS}}  {'measured against':{LIMIT}}  {'goal':>8}{heads}")
    for line in lines:
        goal = "" if line.goal is None else f"{line.goal:g} {line.unit}"
        found = "".join(_cell(line, each) for each in years)
        verdict = {None: "", True: "met", False: "not met"}[line.is_met]
        print(f"{line.what:{WORDS}}  {line.limit:{LIMIT}}  {goal:>8}{found}  {verdict}".rstrip())


def _cell(line: Line, years: int) -> str:
    if years not in line.ratios:
        return f"{'':>8}"
    value = line.ratios[years]
    return f"{value:>8.0f}" if line.unit == "ms" else f"{value:>8.2f}"
