"""The numbers of the chart: night by night, or the middle of the nights of a longer column."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.nights.one_night import OneNight, one_night
from spasm_diary.charts.steps import Step, columns_of, step_for
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.night_times import NIGHT_TIMES
from spasm_diary.domain.nights import Night
from spasm_diary.domain.spasms import Spasm

_NEAR: Final = (-1, 0, 1)
"""The days around the one that one wakes up on: its night's spasms lie on them."""


@dataclass(frozen=True, slots=True)
class Middle:
    """One of the times of some nights, in hours."""

    median: float
    earliest: float
    latest: float
    nights: int


@dataclass(frozen=True, slots=True)
class Column:
    """The nights that end on the days of a column."""

    days: Period
    nights: tuple[OneNight, ...]
    told: frozenset[date]
    """The days of the nights of which it is known how many spasms fell in them."""
    times: Mapping[str, Middle]
    """By the name of each time that any of them tells."""

    @property
    def dates(self) -> frozenset[date]:
        return frozenset(one.day for one in self.nights)

    @property
    def spasms(self) -> int:
        return sum(len(one.spasms) for one in self.nights)

    @property
    def a_night(self) -> float | None:
        """Spasms in a night, on average; None where it is not known of any."""
        return self.spasms / len(self.told) if self.told else None


@dataclass(frozen=True, slots=True)
class Nights:
    """Everything the chart shows. There are no columns after today."""

    period: Period
    step: Step
    columns: tuple[Column, ...]

    @property
    def is_daily(self) -> bool:
        return self.step is Step.DAY

    @property
    def past_days(self) -> int:
        return sum(column.days.days for column in self.columns)

    @property
    def nights(self) -> tuple[OneNight, ...]:
        return tuple(night for column in self.columns for night in column.nights)


def gather(subject: Subject) -> Nights:
    past, step = subject.past, step_for(subject.period)
    spasms: defaultdict[date, list[Entry]] = defaultdict(list)
    nights: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in subject.entries:
        if isinstance(entry.content, Spasm):
            spasms[entry.day].append(entry)
        elif isinstance(entry.content, Night):
            nights[entry.day].append(entry)
    columns = []
    for days in columns_of(past, step) if past else ():
        found = [one for day in days.days_every(1) for one in _of_day(day, nights, spasms)]
        told = {
            one.day for one in found if one.spasms or subject.days.at(one.day, "spasms") is not None
        }
        columns.append(Column(days, tuple(found), frozenset(told), middles_of(found)))
    return Nights(subject.period, step, tuple(columns))


def middles_of(nights: Iterable[OneNight]) -> Mapping[str, Middle]:
    """Of each time of a night that any of them tells."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for night in nights:
        for name, hour in night.times:
            found[name].append(hour)
    return {
        name: Middle(median(found[name]), min(found[name]), max(found[name]), len(found[name]))
        for name in NIGHT_TIMES
        if found[name]
    }


def _of_day(
    day: date, nights: Mapping[date, list[Entry]], spasms: Mapping[date, list[Entry]]
) -> Iterator[OneNight]:
    """The nights that ended on a day; a spasm is in the first of them that holds it."""
    if day not in nights:
        return
    near = [one for shift in _NEAR for one in spasms.get(day + timedelta(days=shift), ())]
    for entry in nights[day]:
        night = entry.content
        if isinstance(night, Night):
            held = [one for one in near if night.covers(one.when, day)]
            yield one_night(entry, night, held)
            taken = {one.id for one in held}
            near = [one for one in near if one.id not in taken]
