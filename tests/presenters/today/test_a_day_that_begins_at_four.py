"""Half past one in the morning, for who lets their days begin at 4: it is still Monday."""

from datetime import time

import pytest

from builders import MONDAY, SUNDAY, TUESDAY, moment, none_today, spasm, when
from day_page import DayPage
from fakes import StoppedClock
from spasm_diary.domain.day_begins import LATEST_BEGIN
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import PartOfDay
from spasm_diary.domain.nights import Night
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.today.treatments import TypedTreatment


@pytest.fixture
def page() -> DayPage:
    """Open on Monday at half past one on Tuesday."""
    clock = StoppedClock(moment(TUESDAY, "01:30"))
    return DayPage(clock=clock, settings=Settings(day_begins=LATEST_BEGIN))


def only(page: DayPage) -> Entry:
    [entry] = page.kept()
    return entry


def test_it_is_still_the_day_before(page: DayPage) -> None:
    assert page.keeping.today == MONDAY
    assert page.view.is_today
    assert page.view.spasms.button == "A spasm now"


def test_a_spasm_now_belongs_to_the_day_before_and_says_so(page: DayPage) -> None:
    page.page.spasms.press()

    assert only(page).when == when(MONDAY, "25:30")
    assert page.kept(TUESDAY) == ()
    [row] = page.view.spasms.rows
    assert row.time == "01:30 after midnight"
    assert page.view.spasms.is_going_on


def test_a_spasm_pressed_before_the_diary_was_open_belongs_there_too(page: DayPage) -> None:
    page.page.spasms.begin(moment(TUESDAY, "01:29"))
    assert only(page).when == when(MONDAY, "25:29")


def test_what_came_after_midnight_stands_last(page: DayPage) -> None:
    page.page.spasms.press()
    page.with_entries(spasm(at="23:50"), spasm(at="00:10"))
    assert [row.time for row in page.view.spasms.rows] == [
        "00:10",
        "23:50",
        "01:30 after midnight",
    ]


def test_a_spasm_of_an_hour_ago_is_on_the_right_side_of_midnight(page: DayPage) -> None:
    page.page.spasms.press()
    for minutes, start in ((60, when(MONDAY, "24:30")), (100, when(MONDAY, "23:50"))):
        page.page.start.minutes_ago(only(page).id, minutes)
        assert only(page).when == start


def test_drinks_doses_naps_and_ratings_of_now_belong_there(page: DayPage) -> None:
    page.page.drinks.add("water", 200)
    page.page.treatments.take(TypedTreatment("Magnesium"))
    page.page.night.add_nap(20)
    page.page.ratings.rate_now("pain", 3)
    assert {entry.when for entry in page.kept()} == {when(MONDAY, "25:30")}


def test_the_day_as_a_whole_is_rated_without_a_time(page: DayPage) -> None:
    page.page.ratings.rate("pain", 3)
    assert only(page).when == when(MONDAY)
    assert not only(page).is_added_later


def test_a_time_typed_means_after_midnight(page: DayPage) -> None:
    page.page.spasms.press()
    page.page.start.at(only(page).id, time(1, 10))
    assert only(page).when == when(MONDAY, "25:10")
    assert page.view.spasms.form is not None
    assert page.view.spasms.form.start == "01:10 after midnight"


def test_a_time_that_has_still_to_come_is_refused(page: DayPage) -> None:
    page.page.spasms.press()
    page.page.start.at(only(page).id, time(3, 10))
    page.page.show()
    assert only(page).when == when(MONDAY, "25:30")
    assert "lies ahead" in page.view.spasms.problem


def test_a_spasm_of_last_night_is_written_down_at_breakfast(page: DayPage) -> None:
    page.clock.moment = moment(MONDAY, "09:00")
    page.page.spasms.press()
    page.page.start.at(only(page).id, time(2, 10))
    assert only(page).when == when(MONDAY, "02:10")
    assert page.view.spasms.problem == ""


def test_on_an_earlier_sheet_a_time_before_four_is_its_end(page: DayPage) -> None:
    page.page.open(SUNDAY)
    page.page.treatments.take(TypedTreatment("Magnesium", clock=time(2)))
    [entry] = page.kept(SUNDAY)
    assert entry.when == when(SUNDAY, "26:00")


def test_a_part_of_the_day_goes_by_the_calendar(page: DayPage) -> None:
    page.page.spasms.press()
    page.page.start.part_of_day(only(page).id, PartOfDay.NIGHT)
    assert only(page).when == when(MONDAY, "night")


def test_the_night_one_goes_to_bed_at_half_past_one_is_of_the_day_one_wakes_up_on(
    page: DayPage,
) -> None:
    page.clock.moment = moment(TUESDAY, "09:30")
    page.page.look_at_clock()
    page.page.night.set_time("bed", time(1, 30))
    page.page.night.set_time("up", time(9))
    [entry] = page.kept(TUESDAY)
    assert entry.content == Night(bed=when(TUESDAY, "01:30"), up=when(TUESDAY, "09:00"))


def test_a_spasm_after_midnight_is_of_the_night_it_fell_in(page: DayPage) -> None:
    page.clock.moment = moment(TUESDAY, "03:00")
    page.page.spasms.press()
    page.clock.moment = moment(TUESDAY, "09:30")
    page.page.look_at_clock()
    page.page.night.set_time("bed", time(1, 30))
    page.page.night.set_time("up", time(9))
    assert page.view.night.spasms == "1 spasm in this night"


def test_the_page_turns_at_four(page: DayPage) -> None:
    page.clock.moment = moment(TUESDAY, "03:59")
    page.page.look_at_clock()
    assert page.view.day == MONDAY

    page.clock.moment = moment(TUESDAY, "04:00")
    page.page.look_at_clock()
    assert page.view.day == TUESDAY


def test_changing_it_moves_nothing_that_is_written(page: DayPage) -> None:
    page.with_entries(spasm(at="25:10"), spasm(on=TUESDAY, at="00:30"), none_today(on=SUNDAY))
    before = [page.kept(day) for day in (SUNDAY, MONDAY, TUESDAY)]

    for begins in (0, LATEST_BEGIN):
        page.settings = Settings(day_begins=begins)
        page.page.look_at_clock()
        assert [page.kept(day) for day in (SUNDAY, MONDAY, TUESDAY)] == before


def test_where_days_begin_at_midnight_it_is_tuesday() -> None:
    page = DayPage(clock=StoppedClock(moment(TUESDAY, "01:30")))
    page.page.open(TUESDAY)
    page.page.spasms.press()
    [entry] = page.kept(TUESDAY)
    assert entry.when == when(TUESDAY, "01:30")
    assert page.view.spasms.rows[0].time == "01:30"
