"""An invented life: plausible, the same each time, and with everything that a diary can hold."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, NOW, moment
from fakes import MemoryDatabase, TaskStub
from spasm_diary.domain.entries import KINDS
from spasm_diary.domain.moments import Exactness
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.domain.places import AREAS, Side
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.tallies import columns_of
from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.invent_life import invent_life
from spasm_diary.usecases.invented.clocks import at_home

DAYS = 400
LIFE = invent_life(MONDAY, DAYS, 1, NOW)
ENTRIES = [candidate.entry for candidate in LIFE.candidates]
SPASMS = [entry.content for entry in ENTRIES if isinstance(entry.content, Spasm)]
NIGHTS = [entry.content for entry in ENTRIES if isinstance(entry.content, Night)]


def test_the_same_seed_gives_the_same_life() -> None:
    assert invent_life(MONDAY, DAYS, 1, NOW) == LIFE


@pytest.mark.parametrize("seed", [-1, 2, 10**30])
def test_another_seed_gives_another_life(seed: int) -> None:
    assert invent_life(MONDAY, 30, seed, NOW) != invent_life(MONDAY, 30, 1, NOW)


@given(st.integers(), st.integers(1, 60), st.dates(NOW.date() - timedelta(9000), NOW.date()))
def test_a_diary_takes_every_entry_of_any_life(seed: int, days: int, until: object) -> None:
    database = MemoryDatabase()
    life = invent_life(until, days, seed, NOW)  # type: ignore[arg-type]

    imported = import_entries(database.open_work, life, NOW, TaskStub())

    assert (imported.new, imported.refused) == (len(life.candidates), ())


@given(st.integers(0, 24 * 60), st.integers(-11, 13))
def test_nothing_of_a_life_lies_ahead_but_the_next_appointment(minutes: int, hours: int) -> None:
    now = moment(MONDAY, "00:00", offset=60 * hours) + timedelta(minutes=minutes)

    life = invent_life(now.date(), 3, 1, now)

    imported = import_entries(MemoryDatabase().open_work, life, now, TaskStub())
    ahead = [one.entry for one in life.candidates if one.entry.when.instant > now]
    exact = [entry for entry in ahead if entry.when.exactness is Exactness.MINUTE]
    assert {entry.kind for entry in exact} == {"appointment"}
    assert imported.refused == ()
    assert all(one.entry.typed <= now for one in life.candidates)


def test_a_year_holds_every_kind_of_entry() -> None:
    assert {entry.kind for entry in ENTRIES} == set(KINDS)


def test_a_year_holds_every_place_and_side() -> None:
    places = {(place.area, place.side) for spasm in SPASMS for place in spasm.places}

    assert {area for area, _ in places} == {area.key for area in AREAS}
    assert {side for _, side in places} == {*Side, None}


def test_a_year_holds_all_three_states() -> None:
    for found in (
        {spasm.severity is None for spasm in SPASMS},
        {bool(spasm.places) for spasm in SPASMS},
        {spasm.length is None for spasm in SPASMS},
        {spasm.woke for spasm in SPASMS} - {None},
        {None if spasm.tried is None else bool(spasm.tried) for spasm in SPASMS} - {None},
        {night.sleep_minutes is None for night in NIGHTS},
        {night.quality is None for night in NIGHTS},
    ):
        assert found == {True, False}
    topics = {entry.content.topic for entry in ENTRIES if isinstance(entry.content, NoneToday)}
    assert topics == set(Topic)


def test_a_year_holds_starts_of_every_exactness_and_two_offsets() -> None:
    assert {entry.when.exactness for entry in ENTRIES} == set(Exactness)
    assert {entry.when.offset for entry in ENTRIES} == {60, 120}


def test_some_of_a_year_is_added_later() -> None:
    assert 0.03 < sum(entry.is_added_later for entry in ENTRIES) / len(ENTRIES) < 0.15


def test_a_year_has_gaps_of_several_days() -> None:
    days = sorted({entry.day for entry in ENTRIES if entry.kind not in {"appointment", "course"}})
    gaps = Counter((later - earlier).days for earlier, later in pairwise(days))

    assert max(gaps) > 3
    assert len(days) > DAYS * 0.8


def test_nobody_says_there_were_no_spasms_on_a_day_with_one() -> None:
    none = {one.day for one in ENTRIES if one.content == NoneToday(Topic.SPASMS)}
    assert none & {one.day for one in ENTRIES if one.kind == "spasm"} == set()


def test_every_entry_has_an_id_of_its_own() -> None:
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)


def test_bad_times_are_worse_than_good_ones() -> None:
    columns = columns_of(ENTRIES, MONDAY - timedelta(days=DAYS), MONDAY)
    pairs = [(columns.at(day, "interference"), columns.at(day, "spasms")) for day in columns.dates]

    def mean_spasms(*, bad: bool) -> float:
        found = [many for way, many in pairs if way is not None and many is not None]
        chosen = [
            many
            for way, many in pairs
            if way is not None and many is not None and (way >= 4) is bad
        ]
        assert found
        return sum(chosen) / len(chosen)

    assert mean_spasms(bad=True) > 1.5 * mean_spasms(bad=False)


BERLIN = ZoneInfo("Europe/Berlin")
INSTANTS = st.datetimes(datetime(1997, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(INSTANTS)
def test_the_clock_at_home_is_that_of_berlin_but_for_one_week_in_september(
    instant: datetime,
) -> None:
    there = at_home(instant).utcoffset()
    usual = instant.astimezone(BERLIN).utcoffset()

    on_journey = instant.month == 9 and 4 <= instant.day <= 12
    assert usual is not None
    assert there == usual or (on_journey and there == usual - timedelta(hours=1))


@pytest.mark.parametrize("days", [1, 2])
def test_a_life_can_be_as_short_as_a_day(days: int) -> None:
    life = invent_life(MONDAY, days, 5, NOW)
    assert {one.entry.kind for one in life.candidates} >= {"appointment"}
