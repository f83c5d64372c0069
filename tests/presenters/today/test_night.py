"""The night card: from clock times to a night of the date one woke up on."""

from datetime import time

from builders import MONDAY, SUNDAY, moment, night, spasm, when
from day_page import DayPage
from fakes import StoppedClock
from spasm_diary.domain.nights import Night


def test_an_evening_time_lies_on_the_date_before_and_a_morning_time_on_the_day() -> None:
    page = DayPage()

    page.page.night.set_time("bed", time(22, 40))
    page.page.night.set_time("up", time(6, 10))

    [entry] = page.kept()
    assert entry.when == when()
    assert entry.content == Night(bed=when(SUNDAY, "22:40"), up=when(MONDAY, "06:10"))


def test_going_to_bed_after_midnight_is_on_the_day_itself() -> None:
    page = DayPage()

    page.page.night.set_time("awake", time(7, 0))
    page.page.night.set_time("bed", time(0, 30))

    [entry] = page.kept()
    assert entry.content == Night(bed=when(MONDAY, "00:30"), awake=when(MONDAY, "07:00"))


def test_hours_asleep_are_worked_out_right_through_a_clock_change() -> None:
    clock = StoppedClock(moment(MONDAY.replace(month=10, day=25), "21:00"), zone="Europe/Berlin")
    page = DayPage(clock=clock)
    page.page.open(clock.now().date())

    page.page.night.set_time("asleep", time(23, 0))
    page.page.night.set_time("awake", time(7, 0))

    assert page.view.night.summary == "Asleep 9 h."


def test_time_in_bed_is_told_where_going_to_bed_or_getting_up_was_noted() -> None:
    page = DayPage().with_entries(night("23:00", "07:00"))
    assert page.view.night.summary == "Asleep 8 h."

    page.page.night.set_time("bed", time(22, 30))

    assert page.view.night.summary == "Asleep 8 h. In bed 8 h 30."


def test_hours_typed_stand_before_hours_worked_out() -> None:
    page = DayPage().with_entries(night("23:00", "07:00"))

    page.page.night.set_minutes_asleep(380)

    assert page.view.night.summary == "Asleep 6 h 20. In bed 8 h."


def test_a_spasm_of_the_evening_before_joins_the_night() -> None:
    page = DayPage().with_entries(
        night(bed="22:00", asleep=None, awake=None, up="06:00"),
        spasm(on=SUNDAY, at="23:30", woke=True),
        spasm(on=MONDAY, at="04:00"),
        spasm(on=SUNDAY, at="20:00"),
    )

    assert page.view.night.spasms == "2 spasms in this night, 1 woke you"


def test_times_out_of_order_are_refused_in_words_and_the_night_stays_as_it_was() -> None:
    page = DayPage().with_entries(night("23:00", "07:00", up="07:30"))
    before = page.kept()

    page.page.night.set_time("up", time(6, 0))
    page.page.show()

    assert page.kept() == before
    assert "in this order" in page.view.night.problem


def test_a_problem_goes_with_the_next_answer_that_is_right() -> None:
    page = DayPage().with_entries(night("23:00", "07:00", up="07:30"))
    page.page.night.set_time("up", time(6, 0))

    page.page.night.set_time("up", time(8, 0))

    assert page.view.night.problem == ""


def test_a_night_of_which_nothing_is_left_goes() -> None:
    page = DayPage()
    page.page.night.rate(4)

    page.page.night.rate(None)

    assert page.kept() == ()


def test_yesterdays_quality_stands_beside_the_question() -> None:
    page = DayPage().with_entries(night(on=SUNDAY, quality=7))

    assert page.view.night.yesterday == "yesterday 7"
    assert page.view.night.quality is None


def test_a_nap_is_kept_apart_from_the_night() -> None:
    page = DayPage()

    page.page.night.add_nap(30)

    assert [entry.kind for entry in page.kept()] == ["nap"]
    assert page.view.night.naps[0].label == "Nap, 21:00, 30 min"
