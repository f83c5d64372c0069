"""Invented spasms: mostly in the usual places, but over a year in every one."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import cycle
from random import Random
from typing import TypeVar

from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.places import AREAS, Place, Side
from spasm_diary.domain.spasms import (
    USUAL_REMEDIES,
    Doing,
    Helped,
    Length,
    LengthBand,
    Noticed,
    Spasm,
    SpasmKind,
    Tried,
)
from spasm_diary.usecases.invented.clocks import at_home, moment, on
from spasm_diary.usecases.invented.days import DayState
from spasm_diary.usecases.invented.nights import Rest
from spasm_diary.usecases.invented.writer import Writer
from spasm_diary.words import N_, tr

USUAL = (
    ("calf", Side.LEFT, 30),
    ("calf", Side.RIGHT, 16),
    ("foot", Side.LEFT, 9),
    ("neck", None, 9),
    ("lower_back", None, 8),
    ("back_thigh", Side.LEFT, 6),
    ("hand", Side.RIGHT, 6),
    ("jaw", Side.BOTH, 4),
)
UNUSUAL = 0.4
NOTES = (
    N_("Came out of nowhere."),
    N_("Right after the stairs."),
    N_("Could feel the knot for an hour."),
    N_("Much like the one last week."),
    N_("Toes curled under."),
)
Some = TypeVar("Some")


def every_spot(random: Random) -> Iterator[tuple[str, Side | None]]:
    """All places with each of their sides, in turn."""
    spots = [(area.key, side) for area in AREAS for side in (None, *area.sides)]
    random.shuffle(spots)
    return cycle(spots)


def write_spasm(
    writer: Writer, state: DayState, rest: Rest, spots: Iterator[tuple[str, Side | None]]
) -> None:
    at_night = writer.chance(0.45)
    begun = _beginning(writer, state, rest, at_night=at_night)
    when = _told(writer, state, begun, at_night=at_night)
    severity = round(min(10.0, max(0.0, writer.random.gauss(4 + 3 * state.flare, 1.8))))
    length = _length(writer, severity)
    spasm = Spasm(
        severity=_maybe(writer, severity, 0.85),
        places=_places(writer, severity, spots) if writer.chance(0.88) else (),
        length=length,
        kind=_maybe(writer, writer.random.choice(list(SpasmKind)), 0.7),
        doing=Doing.ASLEEP if at_night and writer.chance(0.7) else _doing(writer),
        woke=_maybe(writer, at_night and writer.chance(0.7), 0.7),
        count=writer.random.randint(2, 12) if writer.chance(0.12) else None,
        tried=_tried(writer),
        noticed=_noticed(writer),
        note=tr(writer.random.choice(NOTES)) if writer.chance(0.15) else "",
    )
    lasted = (length.seconds or 0) if length else 0
    writer.write(spasm, when, begun + timedelta(seconds=lasted))


def _beginning(writer: Writer, state: DayState, rest: Rest, *, at_night: bool) -> datetime:
    if not at_night:
        return moment(state.day, writer.random.randint(8 * 60, 22 * 60))
    minutes = (rest.up - rest.bed) // timedelta(minutes=1)
    return at_home(rest.bed + timedelta(minutes=writer.random.randint(0, minutes)))


def _told(writer: Writer, state: DayState, begun: datetime, *, at_night: bool) -> When:
    """To the minute, or less exactly where nobody looked at a clock."""
    part = PartOfDay.NIGHT if at_night else _part(begun.hour)
    told = (When.at(begun), on(state.day, part), on(state.day))
    return writer.random.choices(told, weights=(75, 18, 7))[0]


def _part(hour: int) -> PartOfDay:
    daytime = (PartOfDay.MORNING, PartOfDay.AFTERNOON, PartOfDay.EVENING)
    return daytime[min(2, max(0, hour // 6 - 1))]


def _places(
    writer: Writer, severity: int, spots: Iterator[tuple[str, Side | None]]
) -> tuple[Place, ...]:
    found: dict[tuple[str, Side | None], Place] = {}
    weights = [weight for *_, weight in USUAL]
    for _ in range(writer.random.choices((1, 2, 3), weights=(70, 22, 8))[0]):
        if writer.chance(UNUSUAL):
            area, side = next(spots)
        else:
            area, side, _ = writer.random.choices(USUAL, weights=weights)[0]
        own = max(0, severity - writer.random.randint(0, 3)) if writer.chance(0.3) else None
        found[area, side] = Place(area, side, own)
    return tuple(found.values())


def _length(writer: Writer, severity: int) -> Length | None:
    """Exact, rough, or not recorded."""
    how = writer.random.random()
    if how < 0.55:  # noqa: PLR2004 - a share of all
        minutes = writer.random.expovariate(1 / (1.5 + 0.5 * severity))
        return Length(seconds=max(5, round(minutes * 60 / 5) * 5))
    if how < 0.85:  # noqa: PLR2004 - a share of all
        return Length(band=writer.random.choice(list(LengthBand)[:3]))
    return None


def _doing(writer: Writer) -> Doing | None:
    return _maybe(writer, writer.random.choice(list(Doing)[1:]), 0.6)


def _tried(writer: Writer) -> tuple[Tried, ...] | None:
    if writer.chance(0.4):
        return None
    helped = (None, *Helped)
    chosen = writer.random.sample(USUAL_REMEDIES, writer.random.choice((0, 1, 1, 1, 2)))
    return tuple(Tried(tr(what), writer.random.choice(helped)) for what in chosen)


def _noticed(writer: Writer) -> frozenset[Noticed] | None:
    if writer.chance(0.6):
        return None
    return frozenset(one for one in Noticed if writer.chance(0.06))


def _maybe(writer: Writer, value: Some, probability: float) -> Some | None:
    return value if writer.chance(probability) else None
