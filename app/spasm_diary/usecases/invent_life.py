"""Make up a plausible life for looking around, for pictures and for measuring.

The same seed and the same last day give the same life, on every machine. It holds every kind of
entry and, given some months, every place and side; all three states, gaps, entries added later,
clock changes and a journey.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from math import exp
from random import Random

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.found import Candidate, Found
from spasm_diary.usecases.invented.days import DayState, invent_days
from spasm_diary.usecases.invented.drinks import write_drinks
from spasm_diary.usecases.invented.evenings import (
    things_followed,
    write_appointment,
    write_bad_day,
    write_evening,
    write_none,
)
from spasm_diary.usecases.invented.nights import invent_rest, write_nap, write_night
from spasm_diary.usecases.invented.spasms import every_spot, write_spasm
from spasm_diary.usecases.invented.treatments import write_courses, write_treatments
from spasm_diary.usecases.invented.writer import Writer
from spasm_diary.words import N_

SOURCE = "invented"
VISIT_EVERY, NEXT_VISIT = 40, 5
MOST_SPASMS = 9


def invent_life(until: date, days: int, seed: int, now: datetime) -> Found:
    """A life of so many days, the last of them `until`; nothing of it lies ahead of now.

    Only the next appointment does. It is given as if it were found in a file, for an import.
    """
    random = Random(f"{seed} {until.isoformat()}")
    writer = Writer(random, now)
    worst = Writer(Random(f"{seed} {until.isoformat()} worst"), now)
    first = until - timedelta(days=days - 1)
    spots = every_spot(random)
    states = list(invent_days(random, first, days))
    for state in states:
        rest = invent_rest(writer, state)
        if state.zeal:
            for _ in range(_count(random, state.spasms_expected)):
                write_spasm(writer, state, rest, spots)
            if writer.chance(state.zeal):
                write_night(writer, state, rest)
            _write_day(writer, state, first)
        else:
            write_bad_day(worst, state)
        write_courses(writer, state, first)
        if (state.day - first).days % VISIT_EVERY == VISIT_EVERY - 1:
            write_appointment(writer, state)
    write_appointment(writer, replace(states[-1], day=until + timedelta(days=NEXT_VISIT)))
    entries = _without_contradictions((*writer.entries, *worst.entries))
    candidates = tuple(Candidate(entry, line) for line, entry in enumerate(entries, start=1))
    return Found(
        source=SOURCE,
        encoding=N_("UTF-8"),
        rows_in=len(candidates),
        candidates=candidates,
        followed=things_followed(),
        personal=Personal(drink_aim_ml=1800),
    )


def _write_day(writer: Writer, state: DayState, first: date) -> None:
    if writer.chance(0.75 * state.zeal):
        write_drinks(writer, state)
    elif writer.chance(0.1):
        write_none(writer, state, Topic.DRINKS)
    if not write_treatments(writer, state, first) and writer.chance(0.2):
        write_none(writer, state, Topic.TREATMENTS)
    if writer.chance(0.1 + 0.3 * state.flare):
        write_nap(writer, state)
    elif writer.chance(0.1):
        write_none(writer, state, Topic.NAPS)
    write_none(writer, state, Topic.SPASMS)
    write_evening(writer, state)


def _count(random: Random, expected: float) -> int:
    """How many there were where so many are expected, after Poisson."""
    count, left = 0, random.random() - exp(-expected)
    share = exp(-expected)
    while left > 0 and count < MOST_SPASMS:
        count += 1
        share *= expected / count
        left -= share
    return count


def _without_contradictions(entries: Iterable[Entry]) -> list[Entry]:
    """Nobody says "no spasms today" of a day with one; a night reaches into the evening before."""
    entries = tuple(entries)
    with_spasms = {entry.day for entry in entries if entry.kind == "spasm"}
    none = NoneToday(Topic.SPASMS)
    return [one for one in entries if one.content != none or one.day not in with_spasms]
