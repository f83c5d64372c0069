"""What a chart is given: the days it shows, and the entries that it needs."""

from contextlib import AbstractContextManager
from datetime import timedelta

import pytest

from builders import MONDAY, NOW, SUNDAY, TUESDAY, course, night, spasm
from fakes import MemoryDatabase
from spasm_diary.charts.chart import Needs, Period
from spasm_diary.domain.errors import Cancelled
from spasm_diary.usecases.gather_subject import DAYS_AT_ONCE, LookedAt, gather_subject
from spasm_diary.usecases.ports import Work
from spasm_diary.usecases.unwatched import Unwatched

LONG_AGO = MONDAY - timedelta(days=3000)
OLD, EVE, TODAY, AFTER = (
    spasm(2, on=LONG_AGO),
    spasm(3, on=SUNDAY, at="23:30"),
    spasm(4, on=MONDAY),
    spasm(5, on=TUESDAY),
)
BEGUN = course("Magnesium", on=LONG_AGO)


@pytest.fixture
def database() -> MemoryDatabase:
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put_many([OLD, EVE, TODAY, AFTER, BEGUN, night(on=MONDAY)], NOW)
    return database


def test_a_chart_that_needs_no_entries_gets_none(database: MemoryDatabase) -> None:
    looked_at = LookedAt(Period(MONDAY, MONDAY), MONDAY)

    subject = gather_subject(database.open_work, Needs(), looked_at, Unwatched())

    assert subject.entries == ()
    assert subject.days.at(MONDAY, "spasms") == 1


def test_entries_are_those_of_the_period_and_of_the_evening_before(
    database: MemoryDatabase,
) -> None:
    looked_at = LookedAt(Period(MONDAY, MONDAY), MONDAY)

    subject = gather_subject(database.open_work, Needs(("spasm",)), looked_at, Unwatched())

    assert subject.entries == (EVE, TODAY)
    assert (subject.days.first, subject.days.last) == (MONDAY, MONDAY)


def test_what_was_begun_long_before_is_there_for_a_chart_that_needs_it(
    database: MemoryDatabase,
) -> None:
    looked_at = LookedAt(Period(MONDAY, MONDAY), MONDAY)
    needs = Needs(("spasm",), from_the_start=("course",))

    subject = gather_subject(database.open_work, needs, looked_at, Unwatched())

    assert subject.entries == (BEGUN, EVE, TODAY)


def test_the_period_before_is_there_for_a_chart_that_compares(database: MemoryDatabase) -> None:
    looked_at = LookedAt(Period(MONDAY, TUESDAY), TUESDAY)
    needs = Needs(("spasm",), period_before=True)

    subject = gather_subject(database.open_work, needs, looked_at, Unwatched())

    assert subject.days.first == MONDAY - timedelta(days=2)
    assert subject.period.before == Period(MONDAY - timedelta(days=2), SUNDAY)
    assert subject.entries == (EVE, TODAY, AFTER)


def test_others_have_their_turn_every_year_and_order_is_kept(database: MemoryDatabase) -> None:
    works: list[int] = []

    def open_work() -> AbstractContextManager[Work]:
        works.append(1)
        return database.open_work()

    looked_at = LookedAt(Period(LONG_AGO, TUESDAY), TUESDAY)
    subject = gather_subject(open_work, Needs(("spasm",)), looked_at, Unwatched())

    assert subject.entries == (OLD, EVE, TODAY, AFTER)
    assert len(works) >= 3000 // DAYS_AT_ONCE


def test_a_long_reading_can_be_stopped(database: MemoryDatabase) -> None:
    class Impatient:
        def report(self, done: int, total: int) -> None:
            assert total == 3003
            if done > 2 * DAYS_AT_ONCE:
                raise Cancelled

    looked_at = LookedAt(Period(LONG_AGO, TUESDAY), TUESDAY)

    with pytest.raises(Cancelled):
        gather_subject(database.open_work, Needs(("spasm",)), looked_at, Impatient())
