"""Invented nights, told more or less exactly, and naps."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.usecases.invented.clocks import at_home, moment, on
from spasm_diary.usecases.invented.days import DayState
from spasm_diary.usecases.invented.writer import Writer
from spasm_diary.words import N_, tr

NOTES = (
    N_("Woke with a stiff neck."),
    N_("Slept through for once."),
    N_("Legs would not settle for an hour."),
    N_("The pillow between the knees was better."),
)


@dataclass(frozen=True, slots=True)
class Rest:
    """When a night was, whether it was written down or not."""

    bed: datetime
    asleep: datetime
    awake: datetime
    up: datetime


def invent_rest(writer: Writer, state: DayState) -> Rest:
    """A night that ends on the day: up between five and eleven."""
    random = writer.random
    up = moment(state.day, round(min(660.0, max(300.0, random.gauss(435, 45)))))
    awake = at_home(up - timedelta(minutes=random.randint(2, 40)))
    lying_awake = random.randint(5, 25 + round(60 * state.flare))
    asleep = awake - timedelta(minutes=state.sleep + lying_awake)
    bed = asleep - timedelta(minutes=random.randint(5, 50))
    return Rest(at_home(bed), at_home(asleep), awake, up)


def write_night(writer: Writer, state: DayState, rest: Rest) -> None:
    random = writer.random
    bed, asleep, awake, up = map(When.at, (rest.bed, rest.asleep, rest.awake, rest.up))
    quality = round(min(10.0, max(0.0, random.gauss((state.sleep - 200) / 30 - state.flare, 1.2))))
    times_awake = random.randint(0, 2 + round(4 * state.flare)) if writer.chance(0.6) else None
    note = tr(random.choice(NOTES)) if writer.chance(0.08) else ""
    rated = quality if writer.chance(0.85) else None
    shapes = (
        Night(bed, asleep, awake, up, None, times_awake, rated, note),
        Night(bed, None, None, up, state.sleep, times_awake, rated, note),
        Night(None, asleep, awake, None, None, None, rated, note),
        Night(minutes_asleep=state.sleep // 30 * 30, quality=rated, note=note),
        Night(bed, None, None, up, None, None, rated),
        Night(quality=quality),
    )
    [night] = random.choices(shapes, weights=(50, 20, 12, 8, 6, 4))
    writer.write(night, on(state.day), rest.up)


def write_nap(writer: Writer, state: DayState) -> None:
    begun = moment(state.day, writer.random.randint(13 * 60, 17 * 60))
    minutes = writer.random.randrange(10, 95, 5)
    nap = Nap(minutes if writer.chance(0.8) else None)
    writer.write(nap, When.at(begun), begun + timedelta(minutes=minutes))
