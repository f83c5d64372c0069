"""The squares of the calendar in words, as the rows of a table and as points to walk along."""

from collections.abc import Iterator

from spasm_diary.charts.calendar.numbers import Calendar, Cell
from spasm_diary.charts.chart import Point, Table
from spasm_diary.formats import day_and_year, month_name, number, short_number, span_name
from spasm_diary.words import ntr, tr

_SHORTEST_MONTH = 28


def table(data: Calendar) -> Table:
    """A row for each square."""
    headings = [tr("Day"), tr("Spasms"), tr("Worst strength"), tr("Appointments")]
    if not data.is_daily:
        headings[0] = tr("Month")
        headings[2:2] = [tr("Spasms a day"), tr("Days recorded")]
    rows = tuple(tuple(_row(cell, data)) for cell in data.cells)
    return Table(tuple(headings), rows)


def points(data: Calendar) -> tuple[Point, ...]:
    return tuple(
        Point(cell.days.first, cell.days.last, " ".join(_point(cell, data))) for cell in data.cells
    )


def name_of(cell: Cell, data: Calendar) -> str:
    """The day, the month, or the days of it that are shown."""
    first, last = cell.days.first, cell.days.last
    if data.is_daily:
        return day_and_year(first)
    if first.day == 1 and cell.days.days >= _SHORTEST_MONTH:
        return month_name(first)
    return span_name(first, last)


def _row(cell: Cell, data: Calendar) -> Iterator[str]:
    yield name_of(cell, data)
    missing = _missing(cell, data)
    yield missing or (number(cell.spasms) if cell.spasms else tr("no spasms"))
    if not data.is_daily:
        average = cell.average or 0
        yield missing or (short_number(average, 2) if average else tr("no spasms"))
        yield tr("{known} of {days}").format(known=cell.known, days=cell.past)
    if cell.worst is not None:
        yield number(cell.worst)
    else:
        yield missing or (tr("not recorded") if cell.spasms else tr("no spasms"))
    if data.is_daily:
        yield tr(", ").join(cell.appointments)
    else:
        yield number(len(cell.appointments)) if cell.appointments else ""


def _missing(cell: Cell, data: Calendar) -> str:
    """What to say where nothing is known of spasms; "" where it is."""
    if cell.known:
        return ""
    if cell.days.first > data.today:
        return tr("still to come")
    return tr("not recorded") if cell.past else tr("not recorded yet")


def _point(cell: Cell, data: Calendar) -> Iterator[str]:
    name = name_of(cell, data)
    if data.is_daily and cell.days.first == data.today:
        name = tr("{day}, today").format(day=name)
    yield tr("{when}: {what}.").format(when=name, what=_spasms(cell, data))
    if cell.spasms and cell.worst is None:
        yield tr("No strength is recorded.")
    if cell.added_later:
        yield ntr(
            "{count} was written down a day or more later.",
            "{count} were written down a day or more later.",
            cell.added_later,
        ).format(count=number(cell.added_later))
    if cell.appointments:
        yield _appointments(cell, data)


def _appointments(cell: Cell, data: Calendar) -> str:
    """With whom on a day; how many in a month."""
    if data.is_daily:
        words = ntr("Appointment: {who}.", "Appointments: {who}.", len(cell.appointments))
    else:
        words = ntr("{count} appointment.", "{count} appointments.", len(cell.appointments))
    return words.format(who=tr(", ").join(cell.appointments), count=number(len(cell.appointments)))


def _spasms(cell: Cell, data: Calendar) -> str:
    if not cell.known:
        return _unknown(cell, data)
    if not data.is_daily:
        return _month(cell)
    if not cell.spasms:
        return tr("no spasms")
    if cell.worst is None:
        return _counted(cell)
    return tr("{spasms}, the worst {worst} of 10").format(spasms=_counted(cell), worst=cell.worst)


def _unknown(cell: Cell, data: Calendar) -> str:
    if cell.days.first > data.today:
        return tr("still to come")
    if not data.is_daily:
        return ntr(
            "spasms were not recorded on its {days} day",
            "spasms were not recorded on any of {days} days",
            cell.past,
        ).format(days=cell.past)
    if not cell.past:
        return tr("nothing about spasms is recorded yet")
    if cell.has_others:
        return tr("spasms were not recorded, other things were")
    return tr("not recorded")


def _month(cell: Cell) -> str:
    coverage = ntr(
        "spasms were recorded on {known} of {days} day",
        "spasms were recorded on {known} of {days} days",
        cell.past,
    ).format(known=cell.known, days=cell.past)
    if not cell.spasms:
        return tr("{coverage}, and there were none").format(coverage=coverage)
    words = tr("{coverage}, {spasms} in all, {average} a day on average")
    if cell.worst is not None:
        words = tr("{coverage}, {spasms} in all, {average} a day on average, the worst {worst}")
    return words.format(
        coverage=coverage,
        spasms=number(cell.spasms),
        average=short_number(cell.average or 0, 2),
        worst=cell.worst,
    )


def _counted(cell: Cell) -> str:
    return ntr("{count} spasm", "{count} spasms", cell.spasms).format(count=number(cell.spasms))
