"""Many years of numbers are those of one reading, and nobody waits for all of them."""

from contextlib import AbstractContextManager
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY, NOW, SUNDAY, night, rating, spasm
from fakes import MemoryDatabase
from spasm_diary.domain.tallies import MEASURES, columns_of
from spasm_diary.usecases.ports import Work
from spasm_diary.usecases.read_columns import DAYS_AT_ONCE, read_columns

STEP = timedelta(days=DAYS_AT_ONCE)


def text_of(numbers: object) -> str:
    """With NaN the same as NaN."""
    return str(numbers)


@settings(max_examples=20)
@given(
    shifts=st.lists(st.integers(-3, 3 * DAYS_AT_ONCE), max_size=6),
    length=st.sampled_from([-1, 0, 1, DAYS_AT_ONCE - 1, DAYS_AT_ONCE, 2 * DAYS_AT_ONCE + 5]),
)
def test_the_numbers_are_those_of_one_reading(shifts: list[int], length: int) -> None:
    begun = MONDAY - 4 * STEP
    entries = [spasm(3, on=begun + timedelta(days=shift)) for shift in shifts]
    entries += [rating("pain", 4, on=begun + timedelta(days=shift)) for shift in shifts]
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
    last = begun + timedelta(days=length)

    found, expected = (
        read_columns(database.open_work, begun, last),
        columns_of(entries, begun, last),
    )

    assert found.first == expected.first
    assert {one: text_of(found[one]) for one in MEASURES} == {
        one: text_of(expected[one]) for one in MEASURES
    }


def test_a_night_across_the_seam_keeps_its_spasms() -> None:
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put(night(bed="22:00", up="07:00"), NOW)
        work.diary.put(spasm(3, on=SUNDAY, at="23:30"), NOW)

    found = read_columns(database.open_work, MONDAY - STEP, MONDAY)

    assert found.at(MONDAY, "night_spasms") == 1


def test_others_have_their_turn_every_few_years() -> None:
    database = MemoryDatabase()
    works: list[int] = []

    def open_work() -> AbstractContextManager[Work]:
        works.append(1)
        return database.open_work()

    read_columns(open_work, MONDAY - 10 * STEP, MONDAY - timedelta(days=1))

    assert len(works) == 10
