"""Which days a report is of, and that it reads what lies before them where it must."""

from datetime import timedelta

import pytest

from builders import MONDAY, NOW, SUNDAY, TUESDAY, appointment, course, spasm
from fakes import MemoryDatabase
from spasm_diary.charts.chart import Period
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.gather_report import gather_report, next_appointment, usual_period
from spasm_diary.usecases.unwatched import Unwatched


def holding(*entries: Entry) -> MemoryDatabase:
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
    return database


def test_a_report_goes_back_to_the_last_appointment() -> None:
    first = MONDAY - timedelta(days=40)
    database = holding(
        spasm(on=MONDAY - timedelta(days=300)),
        appointment(on=first),
        appointment(on=TUESDAY),
        appointment(on=MONDAY),
    )

    assert usual_period(database.open_work, MONDAY) == Period(first, MONDAY)


@pytest.mark.parametrize(("begun", "days"), [(300, 91), (20, 21), (0, 1)])
def test_without_an_appointment_it_is_three_months_or_all_there_is(begun: int, days: int) -> None:
    database = holding(spasm(on=MONDAY - timedelta(days=begun)))

    assert usual_period(database.open_work, MONDAY).days == days


def test_an_empty_diary_has_a_report_of_today() -> None:
    assert usual_period(MemoryDatabase().open_work, MONDAY) == Period(MONDAY, MONDAY)


def test_days_to_come_are_not_missing() -> None:
    period = Period(SUNDAY, TUESDAY)

    source = gather_report(holding().open_work, period, MONDAY, Unit.ML, Unwatched())

    assert source.period == Period(SUNDAY, MONDAY)


def test_what_was_begun_long_ago_is_read_once() -> None:
    old = course(on=MONDAY - timedelta(days=900))
    new = course(on=MONDAY)
    database = holding(old, new, spasm(on=SUNDAY, at="23:00"), spasm(on=MONDAY))

    source = gather_report(database.open_work, Period(MONDAY, MONDAY), MONDAY, Unit.ML, Unwatched())

    assert [one.content for one in source.entries if one.kind == "course"] == [
        old.content,
        new.content,
    ]
    assert sum(one.kind == "spasm" for one in source.entries) == 2
    assert source.days.first == SUNDAY


def test_the_nearest_appointment_ahead_is_found() -> None:
    near, far = appointment(on=TUESDAY), appointment(on=TUESDAY + timedelta(days=30))
    database = holding(appointment(on=SUNDAY), far, near)

    assert next_appointment(database.open_work, MONDAY) == near
    assert next_appointment(holding().open_work, MONDAY) is None
