"""On how many days a report rests: without this, no other number can be read."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from spasm_diary.charts.chart import Period
from spasm_diary.domain.notes import BadDay
from spasm_diary.domain.spasms import Spasm
from spasm_diary.reports.source import Source


@dataclass(frozen=True, slots=True)
class Coverage:
    """Days of the period, and those of which something is known."""

    days: int
    logged: int
    """Days with an entry of any kind but appointments."""
    of_spasms: int
    """Days of which is known how many spasms there were, none included."""
    longest_gap: Period | None
    """The longest run of days with no entry at all."""
    added_later: int
    """Spasms that were typed a day or more after they happened."""
    bad_days: int
    """Days marked as bad. Nothing is known of how many others were."""


def coverage(source: Source) -> Coverage:
    logged = [day for day, _count in source.known("entries")]
    return Coverage(
        days=source.period.days,
        logged=len(logged),
        of_spasms=len(source.known("spasms")),
        longest_gap=_longest_gap(source.period, logged),
        added_later=sum(entry.is_added_later for entry, _spasm in source.each(Spasm)),
        bad_days=len({entry.day for entry, _mark in source.each(BadDay)}),
    )


def _longest_gap(period: Period, logged: list[date]) -> Period | None:
    """The first of the longest."""
    one = timedelta(days=1)
    edges = [period.first - one, *logged, period.last + one]
    gaps = [
        Period(before + one, after - one)
        for before, after in pairwise(edges)
        if after - before > one
    ]
    return max(gaps, key=lambda gap: gap.days, default=None)
