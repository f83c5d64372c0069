"""The form of one spasm: everything that can be added when one feels like it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time, timedelta
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.places import Place
from spasm_diary.domain.spasms import USUAL_REMEDIES, Spasm
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.words import tr

RECENT_PLACES = 3
RECENT_REMEDIES = 12


@dataclass(frozen=True, slots=True)
class SpasmForm:
    """What the open form shows. The values are the diary's own, None where not recorded."""

    id: UUID
    when: When
    start: str
    spasm: Spasm
    recent_places: tuple[Place, ...]
    remedies: tuple[str, ...]
    """The person's own words first, then the usual ones, as they are shown."""


def form_of(entry: Entry, spasm: Spasm, desk: Desk) -> SpasmForm:
    recent = [one.content for one in desk.sheet.latest_spasms if one.id != entry.id]
    spasms = [one for one in recent if isinstance(one, Spasm)]
    return SpasmForm(
        id=entry.id,
        when=entry.when,
        start=formats.moment(entry.when),
        spasm=spasm,
        recent_places=recent_places(spasms),
        remedies=recent_remedies((spasm, *spasms)),
    )


def recent_places(spasms: Iterable[Spasm]) -> tuple[Place, ...]:
    """The last places with their side, without their strength."""
    found = (Place(place.area, place.side) for spasm in spasms for place in spasm.places)
    return tuple(dict.fromkeys(found))[:RECENT_PLACES]


def recent_remedies(spasms: Iterable[Spasm]) -> tuple[str, ...]:
    """What was tried lately, then what people usually try."""
    tried = (one.what for spasm in spasms for one in spasm.tried or ())
    return tuple(dict.fromkeys((*tried, *map(tr, USUAL_REMEDIES))))[:RECENT_REMEDIES]


class SpasmStart:
    """The ways to say that a spasm began at another time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def minutes_ago(self, spasm: UUID, minutes: int) -> None:
        self._move(spasm, self._desk.when(self._desk.now - timedelta(minutes=minutes)))

    def part_of_day(self, spasm: UUID, part: PartOfDay) -> None:
        day = self._desk.of_day()
        self._move(spasm, replace(day, part=part))

    def at(self, spasm: UUID, clock: time) -> None:
        self._move(spasm, self._desk.at(clock))

    def date_only(self, spasm: UUID) -> None:
        self._move(spasm, self._desk.of_day())

    def _move(self, spasm: UUID, when: When) -> None:
        entry = self._desk.entry(spasm)
        if entry is not None:
            self._desk.keep(replace(entry, when=when), "spasms")
