"""The days that advice rests on, each with its name and a short one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from spasm_diary import formats
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class DayLink:
    """A day to open."""

    day: date
    name: str
    short: str


def day_links(days: Iterable[date], today: date) -> tuple[DayLink, ...]:
    """The days that have a sheet by now: an appointment that lies ahead has none yet."""
    return tuple(
        DayLink(day, formats.day_for(day, today), formats.short_day(day))
        for day in days
        if day <= today
    )


def dates_in_words(days: Iterable[date]) -> str:
    """Such as "17 Nov, 18 Nov, 20 Nov"; many in a row as their first and last."""
    runs: list[list[date]] = []
    for day in days:
        if runs and (day - runs[-1][-1]).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(word for run in runs for word in _run(run))


def _run(days: list[date]) -> Iterable[str]:
    first, last = days[0], days[-1]
    if len(days) <= 2:  # noqa: PLR2004 - two days are no span
        return map(formats.short_day, days)
    words = tr("{first} to {last}")
    return (words.format(first=formats.short_day(first), last=formats.short_day(last)),)
