"""Treatments over time: when each was taken, what changed, and on which days there were doses.

A course runs from where it was begun to where it was stopped, or on to the last day. What is only
known to have been changed ran before too, and nobody knows since when: its bar begins open there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.happenings import Happening, Sort, by_column, happenings_of
from spasm_diary.charts.steps import Series, Step, columns_of, series_of, step_for
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind

MOST_LANES: Final = 8


@dataclass(frozen=True, slots=True)
class Turn:
    """A course begun, changed or stopped."""

    day: date
    change: Change
    amount: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Run:
    """From when to when a treatment was taken, as far as it is known."""

    first: date
    last: date
    is_begun: bool
    """Whether its beginning is known; else it may have been taken before."""
    is_stopped: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """One treatment."""

    name: str
    kind: TreatmentKind
    runs: tuple[Run, ...]
    """Those that reach into the period."""
    turns: tuple[Turn, ...]
    """Of the period alone."""
    amount: float | None
    unit: str
    """As it stood when the period began; None where it was not said, or not taken then."""
    dose_days: tuple[int, ...]
    """In each column of the chart."""
    doses: int

    @property
    def days_with_doses(self) -> int:
        return sum(self.dose_days)


@dataclass(frozen=True, slots=True)
class Medicines:
    """Everything the chart shows."""

    period: Period
    past: Period | None
    step: Step
    columns: tuple[Period, ...]
    spasms: Series
    later: tuple[int, ...]
    """How many spasms of each column were added later."""
    spasm_count: int
    lanes: tuple[Lane, ...]
    others: tuple[str, ...]
    """Treatments that there is no lane for."""
    appointments: tuple[tuple[Happening, ...], ...]
    """In each column."""

    @property
    def is_daily(self) -> bool:
        return self.step is Step.DAY

    @property
    def later_means(self) -> tuple[float, ...]:
        pairs = zip(self.later, self.spasms.days, strict=True)
        return tuple(later / max(1, days) for later, days in pairs)


def gather(subject: Subject) -> Medicines:
    past, step = subject.past, step_for(subject.period)
    columns = columns_of(past, step) if past else ()
    spasms = series_of(subject.days, "spasms", columns)
    lanes = _lanes(subject.entries, past, columns) if past else []
    return Medicines(
        period=subject.period,
        past=past,
        step=step,
        columns=columns,
        spasms=spasms,
        later=_totals(series_of(subject.days, "spasms_added_later", columns)),
        spasm_count=sum(_totals(spasms)),
        lanes=tuple(lanes[:MOST_LANES]),
        others=tuple(lane.name for lane in lanes[MOST_LANES:]),
        appointments=by_column(_appointments(subject), columns),
    )


def _appointments(subject: Subject) -> Iterator[Happening]:
    return (one for one in happenings_of(subject) if one.sort is Sort.APPOINTMENT)


def _totals(series: Series) -> tuple[int, ...]:
    pairs = zip(series.means, series.days, strict=True)
    return tuple(round((mean or 0) * days) for mean, days in pairs)


def _lanes(entries: Sequence[Entry], past: Period, columns: Sequence[Period]) -> list[Lane]:
    """Medicines first; of each kind those with a course, then by how often they were taken."""
    names: dict[str, str] = {}
    courses: dict[str, list[Entry]] = {}
    doses: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.day > past.last or not isinstance(entry.content, Course | Dose):
            continue
        held = courses if isinstance(entry.content, Course) else doses
        if held is doses and entry.day < past.first:
            continue
        key = entry.content.what.casefold()
        names[key] = entry.content.what
        held.setdefault(key, []).append(entry)
    found = (
        _lane(name, courses.get(key, []), doses.get(key, []), (past, columns))
        for key, name in names.items()
    )
    return sorted((lane for lane in found if lane.runs or lane.turns or lane.doses), key=_order)


def _order(lane: Lane) -> tuple[bool, bool, date, int, str]:
    first = min((run.first for run in lane.runs), default=date.max)
    is_other = lane.kind is TreatmentKind.OTHER
    return is_other, not lane.runs, first, -lane.days_with_doses, lane.name.casefold()


def _lane(
    name: str,
    courses: Sequence[Entry],
    doses: Sequence[Entry],
    over: tuple[Period, Sequence[Period]],
) -> Lane:
    past, columns = over
    turns = list(_turns(courses))
    amount, unit = _stood([turn for turn in turns if turn.day < past.first])
    last = [*courses, *doses][-1].content
    return Lane(
        name=name,
        kind=last.treatment if isinstance(last, Course | Dose) else TreatmentKind.MEDICINE,
        runs=tuple(_runs(turns, past)),
        turns=tuple(turn for turn in turns if turn.day in past),
        amount=amount,
        unit=unit,
        dose_days=_days_in(columns, {entry.day for entry in doses}),
        doses=len(doses),
    )


def _stood(turns: Iterable[Turn]) -> tuple[float | None, str]:
    """The amount after all of these."""
    amount, unit = None, ""
    for turn in turns:
        if turn.change is not Change.CHANGED or turn.amount is not None:
            amount, unit = turn.amount, turn.unit
        if turn.change is Change.STOPPED:
            amount, unit = None, ""
    return amount, unit


def _turns(courses: Iterable[Entry]) -> Iterator[Turn]:
    for entry in courses:
        if isinstance(entry.content, Course):
            course = entry.content
            yield Turn(entry.day, course.change, course.amount, course.unit)


def _runs(turns: Sequence[Turn], past: Period) -> Iterator[Run]:
    """What lies before the period is cut off; a stop without a beginning makes no bar."""
    since: Turn | None = None
    for turn in turns:
        if turn.change is not Change.STOPPED:
            since = since or turn
        elif since is not None:
            yield from _cut(since, turn.day, past, is_stopped=True)
            since = None
    if since is not None:
        yield from _cut(since, past.last, past, is_stopped=False)


def _cut(since: Turn, last: date, past: Period, *, is_stopped: bool) -> Iterator[Run]:
    if last >= past.first:
        is_begun = since.change is Change.BEGUN and since.day >= past.first
        yield Run(max(since.day, past.first), last, is_begun, is_stopped)


def _days_in(columns: Sequence[Period], days: set[date]) -> tuple[int, ...]:
    ordered = sorted(days)
    found, index = [], 0
    for column in columns:
        begun = index
        while index < len(ordered) and ordered[index] <= column.last:
            index += 1
        found.append(index - begun)
    return tuple(found)
