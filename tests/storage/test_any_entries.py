"""Whatever the domain takes, the file gives back; and both diaries agree about any entries."""

import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import strategies
from builders import MONDAY, NOW, entry, spasm, when
from fakes import work_in_memory
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.nights import Night
from spasm_diary.domain.tallies import DayColumns, columns_of
from spasm_diary.storage.database import Database
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.ports import Diary, OpenWork

FAR_TRAVELLED = [
    entry(
        Night(asleep=when(at="18:00", offset=-1080), awake=when(at="23:00", offset=-1080)),
        offset=-1080,
    ),
    spasm(on=MONDAY + timedelta(days=2), at="09:00", offset=1080),
]
"""The spasm lies within the night, but for its own clock two dates later."""


class Enough(Exception):
    """Takes back what an example has written, so that the next one finds an empty diary."""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_diary(tmp_path_factory.mktemp("any") / "diary.db")
    yield database
    database.close()


@contextmanager
def taken_back(open_work: OpenWork) -> Iterator[Diary]:
    with suppress(Enough), open_work() as work:
        yield work.diary
        raise Enough


def numbers(columns: DayColumns) -> dict[str, list[float | None]]:
    """NaN is not equal to itself: None stands for it."""
    return {
        measure: [None if math.isnan(value) else value for value in values]
        for measure, values in columns.columns.items()
    }


@given(entries=strategies.diaries(strategies.ANY_DAY))
def test_any_entries_are_read_back_as_they_were(database: Database, entries: list[Entry]) -> None:
    with taken_back(database.open_work) as diary:
        diary.put_many(entries, NOW)

        assert {entry.id: entry for entry in diary.all_entries()} == {
            entry.id: entry for entry in entries
        }


@given(one=strategies.entries(), other=strategies.entries())
def test_any_entry_can_take_the_place_of_any_other(
    database: Database, one: Entry, other: Entry
) -> None:
    changed = Entry(other.when, other.content, other.typed, one.id)
    with taken_back(database.open_work) as diary:
        diary.put(one, NOW)
        diary.put(changed, NOW)

        assert list(diary.all_entries()) == [changed]
        assert diary.revisions(one.id)[-1].after == changed


@given(entry=strategies.entries())
def test_any_entry_is_the_same_when_it_comes_out_of_the_bin(
    database: Database, entry: Entry
) -> None:
    with taken_back(database.open_work) as diary:
        diary.put(entry, NOW)
        diary.remove(entry.id, NOW)

        assert [binned.entry for binned in diary.bin(NOW)] == [entry]


@given(
    entries=strategies.diaries(),
    words=st.text(max_size=3) | st.sampled_from(strategies.AWKWARD),
)
def test_both_diaries_find_and_order_the_same(
    database: Database, entries: list[Entry], words: str
) -> None:
    with taken_back(work_in_memory()) as expected, taken_back(database.open_work) as found:
        expected.put_many(entries, NOW)
        found.put_many(entries, NOW)

        assert list(found.all_entries()) == list(expected.all_entries())
        assert found.on(MONDAY) == expected.on(MONDAY)
        assert found.latest("spasm", 2) == expected.latest("spasm", 2)
        assert found.search(words, 5) == expected.search(words, 5)
        assert found.span() == expected.span()
        assert found.count() == expected.count()


@settings(max_examples=300)
@example(entries=FAR_TRAVELLED, first=MONDAY, last=MONDAY)
@given(entries=strategies.diaries(), first=strategies.NEAR_DAYS, last=strategies.NEAR_DAYS)
def test_the_columns_are_what_the_domain_means(
    database: Database, entries: list[Entry], first: date, last: date
) -> None:
    with taken_back(database.open_work) as diary:
        diary.put_many(entries, NOW)

        found = diary.columns(first, last)

    assert found.first == first
    assert numbers(found) == numbers(columns_of(entries, first, last))


@given(things=st.lists(strategies.followed(), max_size=4, unique_by=lambda one: one.key))
def test_any_thing_to_follow_is_read_back(database: Database, things: list[Followed]) -> None:
    with taken_back(database.open_work) as diary:
        for one in things:
            diary.put_followed(one, NOW)

        assert diary.followed() == tuple(things)
