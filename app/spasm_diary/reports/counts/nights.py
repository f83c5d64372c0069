"""Spasms of the night, and whether they woke the person."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Spasm
from spasm_diary.reports.source import Source

NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Nights:
    """Nights of which is known how many spasms there were, and those with any."""

    known: int
    with_spasms: int
    woken: int
    """Nights on which at least one spasm woke the person."""
    waking: int
    """Spasms that woke them."""
    said: int
    """Spasms of which it was said whether they woke the person."""
    spasms: int


def nights(source: Source) -> Nights:
    at_night = [count for _day, count in source.known("night_spasms")]
    spasms = list(source.each(Spasm))
    return Nights(
        known=len(at_night),
        with_spasms=sum(count > 0 for count in at_night),
        woken=len({_woke_on(entry) for entry, spasm in spasms if spasm.woke}),
        waking=sum(bool(spasm.woke) for _entry, spasm in spasms),
        said=sum(spasm.woke is not None for _entry, spasm in spasms),
        spasms=len(spasms),
    )


def _woke_on(entry: Entry) -> date:
    """The date of the morning after: a spasm that woke one in the evening is of the next day."""
    clock, by_calendar = entry.when.clock, entry.when.calendar_date
    is_evening = clock is not None and clock.hour >= NOON
    return by_calendar + timedelta(days=1) if is_evening else by_calendar
