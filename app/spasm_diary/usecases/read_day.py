"""Everything that one day's page is made of, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.nights import Night
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.spasms import Spasm
from spasm_diary.usecases.ports import OpenWork

RECENT = 30
"""How many of the newest spasms and doses are looked through for what to offer first."""


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

    def of(self, kind: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def night_spasms(self) -> tuple[Entry, ...]:
        """The spasms of the night that ended on this day, in order of time."""
        nights = [entry for entry in self.entries if isinstance(entry.content, Night)]
        near = (*self.evening_before, *self.of("spasm"))
        return tuple(
            spasm
            for spasm in near
            if any(
                night.content.covers(spasm.when, self.day)
                for night in nights
                if isinstance(night.content, Night)
            )
        )


def read_day(open_work: OpenWork, day: date) -> DaySheet:
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
    for entry in entries:
        if isinstance(entry.content, Rating):
            found.setdefault(entry.content.scale, []).append(entry.content.value)
    return {scale: sum(values) / len(values) for scale, values in found.items()}


def _quality(entries: tuple[Entry, ...]) -> int | None:
    for entry in entries:
        if isinstance(entry.content, Night) and entry.content.quality is not None:
            return entry.content.quality
    return None
