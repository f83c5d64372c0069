"""Everything that one day's page is made of, read in one go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.nights import Night
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.spasms import Spasm
from spasm_diary.usecases.ports import OpenDayWork

RECENT = 30
"""How many of the newest spasms, doses and drinks are looked through for what to offer first."""
Held = TypeVar("Held")


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A day's entries, and what stands beside them."""

    day: date
    entries: tuple[Entry, ...] = ()
    evening_before: tuple[Entry, ...] = ()
    """Spasms of the date before, some of which belong to this day's night."""
    ratings_before: Mapping[str, float] = field(default_factory=dict)
    """What was rated on the date before, the mean where there are several."""
    quality_before: int | None = None
    latest_spasms: tuple[Entry, ...] = ()
    latest_doses: tuple[Entry, ...] = ()
    latest_drinks: tuple[Entry, ...] = ()
    followed: tuple[Followed, ...] = ()
    personal: Personal = field(default_factory=Personal)

    def of(self, kind: type[Held]) -> tuple[tuple[Entry, Held], ...]:
        """The day's entries of a kind, each with its content."""
        return _of(kind, self.entries)

    def night_spasms(self) -> tuple[Spasm, ...]:
        """The spasms of the night that ended on this day, in order of time."""
        nights = [night for _, night in self.of(Night)]
        return tuple(
            spasm
            for entry, spasm in _of(Spasm, (*self.evening_before, *self.entries))
            if any(night.covers(entry.when, self.day) for night in nights)
        )


def _of(kind: type[Held], entries: Iterable[Entry]) -> tuple[tuple[Entry, Held], ...]:
    return tuple((entry, entry.content) for entry in entries if isinstance(entry.content, kind))


def read_day(open_work: OpenDayWork, day: date) -> DaySheet:
    before = day - timedelta(days=1)
    with open_work() as work:
        diary = work.diary
        yesterday = diary.between(before, before, ("spasm", "night", "rating"))
        return DaySheet(
            day=day,
            entries=diary.on(day),
            evening_before=tuple(one for one in yesterday if isinstance(one.content, Spasm)),
            ratings_before=_ratings(yesterday),
            quality_before=_quality(yesterday),
            latest_spasms=diary.latest("spasm", RECENT),
            latest_doses=diary.latest("dose", RECENT),
            latest_drinks=diary.latest("drink", RECENT),
            followed=diary.followed(),
            personal=diary.personal(),
        )


def _ratings(entries: tuple[Entry, ...]) -> dict[str, float]:
    found: dict[str, list[int]] = {}
    for _, rating in _of(Rating, entries):
        found.setdefault(rating.scale, []).append(rating.value)
    return {scale: sum(values) / len(values) for scale, values in found.items()}


def _quality(entries: tuple[Entry, ...]) -> int | None:
    known = (night.quality for _, night in _of(Night, entries) if night.quality is not None)
    return next(known, None)
