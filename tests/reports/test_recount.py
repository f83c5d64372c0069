"""Every number of a report, counted a second time from an export of the diary."""

from datetime import date, timedelta
from io import StringIO

import pytest
from hypothesis import given, settings

from builders import MONDAY, NOW
from charted import life
from fakes import MemoryDatabase
from recount import Numbers, Recount
from spasm_diary.charts.chart import Period
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.reports.counts.coverage import coverage
from spasm_diary.reports.counts.frequency import frequency, halves
from spasm_diary.reports.counts.kinds import kinds, timing
from spasm_diary.reports.counts.lengths import lengths
from spasm_diary.reports.counts.measures import measures
from spasm_diary.reports.counts.nights import nights
from spasm_diary.reports.counts.places import places
from spasm_diary.reports.counts.signs import signs
from spasm_diary.reports.counts.spread import Spread
from spasm_diary.reports.counts.strength import strength
from spasm_diary.reports.counts.tried import tried
from spasm_diary.reports.source import Source
from spasm_diary.usecases.export_diary import export_diary
from spasm_diary.usecases.gather_report import gather_report
from spasm_diary.usecases.unwatched import Unwatched
from strategies import diaries


def both_of(entries: list[Entry], first: date, last: date) -> tuple[Source, Recount]:
    """A report's source, and the recount of an export of the same diary."""
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
    file = StringIO()
    export_diary(database.open_work, file, NOW, "test", Unwatched())
    source = gather_report(database.open_work, Period(first, last), last, Unit.ML, Unwatched())
    return source, Recount(file.getvalue(), first, last)


def check(source: Source, again: Recount) -> None:
    check_days(source, again)
    check_spasms(source, again)
    check_answers(source, again)
    check_the_rest(source, again)


def check_days(source: Source, again: Recount) -> None:
    found = coverage(source)
    whole = frequency(source)
    days = (source.period.first, source.period.last)
    assert (found.logged, found.added_later) == (again.logged(), again.added_later())
    assert found.bad_days == again.bad_days()
    assert (whole.spasms, whole.days_with, whole.days_known) == again.spasms_between(*days)
    assert found.of_spasms == whole.days_known
    for half in halves(source) or ():
        counted = again.spasms_between(half.period.first, half.period.last)
        assert (half.spasms, half.days_with, half.days_known) == counted


def check_spasms(source: Source, again: Recount) -> None:
    found = strength(source)
    assert numbers(found.spread) == again.strengths()
    assert (found.strong_days, found.days_known) == again.strong_days()
    assert {str(key): n for key, n in lengths(source).bands.items()} == dict(again.bands())
    at = places(source)
    assert {place.spot: count for place, count in at.counts} == dict(again.places())
    assert at.sides == dict(again.sides())
    dark = nights(source)
    assert (dark.known, dark.with_spasms) == again.nights()
    assert dark.woken == again.woken_nights()


def check_answers(source: Source, again: Recount) -> None:
    found = kinds(source)
    assert {str(key): n for key, n in found.kinds.items()} == dict(again.answers("spasm"))
    noticed, asked = again.noticed()
    assert ({str(key): n for key, n in found.noticed.items()}, found.asked) == (noticed, asked)
    at = timing(source)
    assert {str(key): n for key, n in at.parts.items()} == dict(again.parts_of_day())
    assert {str(key): n for key, n in at.doing.items()} == dict(again.answers("doing"))
    things = {
        one.what.casefold(): {
            **{str(answer): n for answer, n in one.helped.items()},
            **({"not_said": one.not_said} if one.not_said else {}),
        }
        for one in tried(source).things
    }
    assert things == {what: dict(counts) for what, counts in again.tried().items()}


def check_the_rest(source: Source, again: Recount) -> None:
    found = measures(source)
    for scale in ("stress", "tiredness", "pain", "interference"):
        assert numbers(found.get(scale)) == pytest.approx(again.rating(scale))
    assert numbers(found.get("drinks_ml")) == again.drinks()
    assert {one.sign.key: set(one.days) for one in signs(source)} == again.signs()


def numbers(found: Spread | None) -> Numbers | None:
    if found is None:
        return None
    return found.count, found.median, found.lowest, found.highest


@pytest.mark.parametrize("count", [1, 30, 400])
def test_every_number_of_a_life_is_what_its_export_says(count: int) -> None:
    check(*both_of(life(count), MONDAY - timedelta(days=count - 1), MONDAY))


def test_every_number_of_ten_years_is_what_their_export_says() -> None:
    check(*both_of(life(3650), MONDAY - timedelta(days=3649), MONDAY))


def test_days_outside_the_period_do_not_count() -> None:
    check(*both_of(life(60), MONDAY - timedelta(days=40), MONDAY - timedelta(days=20)))


@settings(max_examples=150, deadline=None)
@given(diaries())
def test_every_number_of_any_diary_is_what_its_export_says(entries: list[Entry]) -> None:
    check(*both_of(entries, MONDAY - timedelta(days=1), MONDAY + timedelta(days=1)))
