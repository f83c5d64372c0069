"""The days of a month as a grid of weeks: what each is known to have had, seen and spoken."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from spasm_diary import formats
from spasm_diary.customs import WEEK, customs
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.words import N_, ntr, tr


class Mark(Enum):
    """What a day is known to have had. Strengths come in bands, so that few marks tell them."""

    NOT_RECORDED = "not recorded"
    OTHER = "other"
    """Something, but nothing about spasms."""
    NONE = "none"
    UNKNOWN = "unknown"
    """Spasms, of which no strength is known."""
    MILD = "mild"
    MEDIUM = "medium"
    STRONG = "strong"

    @property
    def label(self) -> str:
        return _MARKS[self]


_MARKS = {
    Mark.NOT_RECORDED: N_("Nothing recorded"),
    Mark.OTHER: N_("Other things recorded, spasms not"),
    Mark.NONE: N_("No spasms"),
    Mark.UNKNOWN: N_("Spasms, strength not recorded"),
    Mark.MILD: N_("Spasms, the worst 0 to 3"),
    Mark.MEDIUM: N_("Spasms, the worst 4 to 6"),
    Mark.STRONG: N_("Spasms, the worst 7 to 10"),
}
_MILD_TO, _MEDIUM_TO = 3, 6


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day in the grid."""

    day: date
    in_month: bool
    is_today: bool
    is_ahead: bool
    mark: Mark
    count: int
    has_sign: bool
    appointments: int = 0
    spoken: str = ""


def grid_of(month: date) -> tuple[date, date]:
    """The first and the last day of the weeks that a month reaches into."""
    week_of = customs().week_of
    return week_of(month), week_of(month_end(month)) + timedelta(days=WEEK - 1)


def month_end(month: date) -> date:
    """The last day of the month that a first day begins."""
    return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def weeks_of(
    columns: DayColumns, month: date, today: date, appointments: Iterable[date] = ()
) -> tuple[tuple[DayCell, ...], ...]:
    """The days of the columns, which are whole weeks; the dates of appointments are no column."""
    counted = Counter(appointments)
    cells = [_cell(columns, day, month, today, counted[day]) for day in columns.dates]
    return tuple(tuple(cells[start : start + WEEK]) for start in range(0, len(cells), WEEK))


def _cell(columns: DayColumns, day: date, month: date, today: date, appointments: int) -> DayCell:
    cell = DayCell(
        day=day,
        in_month=(day.year, day.month) == (month.year, month.month),
        is_today=day == today,
        is_ahead=day > today,
        mark=_mark(columns, day),
        count=int(columns.at(day, "spasms") or 0),
        has_sign=bool(columns.at(day, "signs")),
        appointments=appointments,
    )
    return replace(cell, spoken=_spoken(cell, columns.at(day, "severity")))


def _mark(columns: DayColumns, day: date) -> Mark:
    spasms, worst = columns.at(day, "spasms"), columns.at(day, "severity")
    if spasms is None:
        return Mark.OTHER if columns.at(day, "entries") else Mark.NOT_RECORDED
    if not spasms:
        return Mark.NONE
    if worst is None:
        return Mark.UNKNOWN
    if worst <= _MILD_TO:
        return Mark.MILD
    return Mark.MEDIUM if worst <= _MEDIUM_TO else Mark.STRONG


def _spoken(cell: DayCell, worst: float | None) -> str:
    said = [formats.as_heading(formats.day_and_year(cell.day))]
    if cell.is_today:
        said.append(tr("today"))
    if cell.count:
        said.append(ntr("{count} spasm", "{count} spasms", cell.count).format(count=cell.count))
        if worst is not None:
            said.append(tr("the worst {worst} of 10").format(worst=int(worst)))
    elif not cell.is_ahead:
        said.append(tr(cell.mark.label))
    if cell.appointments:
        said.append(
            ntr("{count} appointment", "{count} appointments", cell.appointments).format(
                count=cell.appointments
            )
        )
    if cell.has_sign:
        said.append(tr("a warning sign ticked"))
    return ", ".join(said)
