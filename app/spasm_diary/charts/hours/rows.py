"""The hours in words: a table as a grid of its own, and a point for each square of the picture."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.chart import Point, Table
from spasm_diary.charts.hours.numbers import DAY_HOURS, Days, HoursOfDay
from spasm_diary.charts.hours.sentences import WEEKDAYS_AS_MANY, hour_name, name_of
from spasm_diary.domain.moments import PartOfDay
from spasm_diary.formats import WEEKDAYS, number
from spasm_diary.words import N_, ntr, tr

PARTS: Final = {
    PartOfDay.NIGHT: N_("Night, hour not known"),
    PartOfDay.MORNING: N_("Morning, hour not known"),
    PartOfDay.AFTERNOON: N_("Afternoon, hour not known"),
    PartOfDay.EVENING: N_("Evening, hour not known"),
}


def table(data: HoursOfDay) -> Table:
    """A row an hour, a column a weekday: it is read like the picture turned by a quarter."""
    headings = (tr("Hour"), *(name_of(days, WEEKDAYS, tr("All days")) for days in data.rows))
    rows = [
        (hour_name(hour), *(_cell(days.hours[hour], days, days.inexact) for days in data.rows))
        for hour in range(DAY_HOURS)
    ]
    rows += [
        (tr(words), *(_cell(days.parts[index], days, days.undated) for days in data.rows))
        for index, words in enumerate(PARTS.values())
    ]
    rows.append((tr("Only the day known"), *(_cell(days.undated, days, 0) for days in data.rows)))
    recorded = tr("{known} of {days}")
    rows.append(
        (
            tr("Days recorded"),
            *(recorded.format(known=days.known, days=days.past) for days in data.rows),
        )
    )
    return Table(headings, tuple(rows))


def points(data: HoursOfDay) -> tuple[Point, ...]:
    """All days, then each weekday, from midnight on; then what is known to a part of the day."""
    return (*_hours(data), *_parts(data))


def _hours(data: HoursOfDay) -> Iterator[Point]:
    for days in data.rows:
        name = name_of(days, WEEKDAYS_AS_MANY, tr("All days"))
        for hour in range(DAY_HOURS):
            words = tr("{days}, {hour}: {spasms}.")
            if data.nights.holds(hour):
                words = tr("{days}, {hour}, at night: {spasms}.")
            spasms = _counted(days.hours[hour], days, days.inexact)
            words = words.format(days=name, hour=hour_name(hour), spasms=spasms)
            yield Point(None, None, " ".join((words, _coverage(days))))


def _parts(data: HoursOfDay) -> Iterator[Point]:
    if not any(data.all.parts):
        return
    for index, part in enumerate(PARTS.values()):
        words = tr("{part}: {spasms}.").format(
            part=tr(part), spasms=_counted(data.all.parts[index], data.all, data.all.undated)
        )
        yield Point(None, None, " ".join((words, _coverage(data.all))))


def _cell(count: int, days: Days, inexact: int) -> str:
    """`inexact` are spasms that may belong here too, for all that is known."""
    if not days.known:
        return tr("not recorded")
    if not count:
        return tr("none known") if inexact else tr("no spasms")
    return number(count)


def _counted(count: int, days: Days, inexact: int) -> str:
    if not days.known:
        return tr("not recorded")
    if not count:
        return tr("none known") if inexact else tr("no spasms")
    return ntr("{count} spasm", "{count} spasms", count).format(count=number(count))


def _coverage(days: Days) -> str:
    return ntr(
        "Spasms are recorded on {known} of {days} day.",
        "Spasms are recorded on {known} of {days} days.",
        days.past,
    ).format(known=number(days.known), days=number(days.past))
