"""A clock that jumps while the diary is open, and a person who flies: each day stays as it was."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from after_a_fault import NAME, entries_after
from builders import NOW, note
from fakes import StoppedClock
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import Note
from spasm_diary.domain.spasms import Spasm
from spasm_diary.storage.database import Database
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.empty_bin import empty_bin
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.read_day import read_day
from spasm_diary.usecases.remove_entry import remove_entry
from spasm_diary.usecases.undo_last import undo_last


@pytest.fixture
def diary(quick_folder: Path) -> Iterator[Database]:
    with closing(open_diary(quick_folder / NAME)) as diary:
        yield diary


def keep_now(diary: Database, clock: StoppedClock, number: int) -> Entry:
    """A spasm that begins as it is typed."""
    now = clock.now()
    entry = Entry(When.at(now), Spasm(5), now, UUID(int=number))
    keep_entry(diary.open_work, entry, now)
    return entry


def ids_on(diary: Database, day: date) -> list[int]:
    return [entry.id.int for entry in read_day(diary.open_work, day).entries]


@pytest.mark.parametrize("jump", [timedelta(days=-3), timedelta(days=365 * 20)])
def test_a_clock_that_jumps_moves_nothing_that_was_kept(
    diary: Database, quick_folder: Path, jump: timedelta
) -> None:
    clock = StoppedClock()
    kept = [keep_now(diary, clock, 1)]
    clock.moment += jump
    kept.append(keep_now(diary, clock, 2))
    clock.moment -= jump
    kept.append(keep_now(diary, clock, 3))

    assert ids_on(diary, NOW.date()) == [1, 3]
    assert ids_on(diary, (NOW + jump).date()) == [2]
    diary.close()
    assert entries_after(quick_folder) == {entry.id: entry for entry in kept}


@pytest.mark.parametrize("jump", [timedelta(days=-3), timedelta(days=365 * 20)])
def test_undo_takes_back_what_was_done_last_whatever_the_clock_says(
    diary: Database, jump: timedelta
) -> None:
    clock = StoppedClock()
    keep_now(diary, clock, 1)
    clock.moment += jump
    keep_now(diary, clock, 2)

    undo_last(diary.open_work, clock.now())

    assert ids_on(diary, NOW.date()) == [1]
    assert ids_on(diary, (NOW + jump).date()) == []


def test_a_clock_that_is_twenty_years_ahead_at_a_start_forgets_nothing(diary: Database) -> None:
    clock = StoppedClock()
    keep_now(diary, clock, 1)
    thrown_away = keep_now(diary, clock, 2)
    remove_entry(diary.open_work, thrown_away.id, clock.now())
    clock.pass_by(days=365 * 20)

    empty_bin(diary.open_work, clock.now())

    with diary.open_work() as work:
        assert [one.entry for one in work.diary.bin(NOW)] == [thrown_away]


def test_an_entry_of_today_stays_when_the_clock_is_put_back_behind_it(diary: Database) -> None:
    clock = StoppedClock()
    keep_now(diary, clock, 1)
    clock.pass_by(days=-3)

    keep_entry(diary.open_work, note(on=clock.now().date()), clock.now())

    assert ids_on(diary, NOW.date()) == [1]


SPRING = datetime(2026, 3, 29, 0, 59, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 25, 0, 59, tzinfo=UTC)
"""A minute before the clocks change."""


@pytest.mark.parametrize("before", [SPRING, AUTUMN])
def test_entries_around_a_change_of_the_clocks_keep_their_order_and_day(
    diary: Database, quick_folder: Path, before: datetime
) -> None:
    clock = StoppedClock(before, "Europe/Berlin")
    kept = []
    for number in range(1, 5):
        kept.append(keep_now(diary, clock, number))
        clock.pass_by(minutes=30)

    assert ids_on(diary, before.date()) == [1, 2, 3, 4]
    assert [entry.when.instant for entry in kept] == sorted(entry.when.instant for entry in kept)
    diary.close()
    assert entries_after(quick_folder) == {entry.id: entry for entry in kept}


@pytest.mark.parametrize(("before", "minutes"), [(SPRING, 7 * 60), (AUTUMN, 9 * 60)])
def test_a_night_through_a_change_of_the_clocks_is_as_long_as_it_was(
    diary: Database, before: datetime, minutes: int
) -> None:
    clock = StoppedClock(before, "Europe/Berlin")
    evening, day = before.date() - timedelta(days=1), before.date()
    asleep = datetime.combine(evening, time(23))
    awake = datetime.combine(day, time(7))
    slept = Night(
        asleep=When(evening, clock.offset_at(asleep), asleep.time()),
        awake=When(day, clock.offset_at(awake), awake.time()),
    )
    clock.pass_by(hours=12)
    now = clock.now()
    keep_entry(diary.open_work, Entry(When(day, clock.offset_at(awake)), slept, now), now)

    with diary.open_work() as work:
        assert list(work.diary.columns(day, day).columns["sleep_minutes"]) == [minutes]


def test_a_flight_over_the_date_line_leaves_each_day_where_it_was_written(
    diary: Database, quick_folder: Path
) -> None:
    """From Samoa (+13) in the morning to Hawaii (-10), where it is the day before."""
    clock = StoppedClock(datetime(2026, 7, 1, 20, tzinfo=UTC), "Pacific/Apia")
    at_home = keep_now(diary, clock, 1)
    whole_day = Entry(When(at_home.day, 13 * 60), Note("packing"), clock.now(), UUID(int=2))
    keep_entry(diary.open_work, whole_day, clock.now())
    clock.pass_by(hours=7)
    clock.zone = "Pacific/Honolulu"
    abroad = keep_now(diary, clock, 3)

    assert (at_home.day, abroad.day) == (date(2026, 7, 2), date(2026, 7, 1))
    assert set(ids_on(diary, at_home.day)) == {1, 2}
    assert ids_on(diary, abroad.day) == [3]
    keep_entry(diary.open_work, whole_day, clock.now())  # kept again, it does not move either
    diary.close()
    there = entries_after(quick_folder)
    assert there == {entry.id: entry for entry in (at_home, whole_day, abroad)}
