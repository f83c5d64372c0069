"""The line that asks for a moment: when it stands there, and what the answers do."""

from datetime import datetime, time, timedelta

from builders import MONDAY, TUESDAY, moment
from fakes import StoppedClock
from reminded import ReminderInView
from spasm_diary.domain.reminders import NEVER_REMINDED, Reminders


def test_at_its_time_it_asks_for_a_moment_and_tells_nothing_of_the_diary() -> None:
    desk = ReminderInView()
    assert (desk.view, desk.seconds) == (None, 11 * 3600)

    assert desk.wait() == datetime.combine(MONDAY, time(20))

    assert desk.view is not None
    assert desk.view.words == "A moment for your diary?"
    assert (desk.view.write, desk.view.later, desk.view.not_today) == (
        "Write now",
        "Later, in an hour",
        "Not today",
    )
    assert desk.messages == 1
    assert desk.seconds == 24 * 3600


def test_a_timer_that_is_a_little_early_waits_for_the_rest() -> None:
    desk = ReminderInView()
    desk.clock.moment = moment(at="19:59:59.700000")

    desk.presenter.look()

    assert (desk.view, desk.seconds) == (None, 1)


def test_without_reminders_nobody_looks_at_the_clock_again() -> None:
    desk = ReminderInView(Reminders())

    assert desk.seconds is None
    desk.look_at("20:00")
    assert desk.view is None


def test_write_now_leads_to_the_day_and_takes_the_line_away() -> None:
    desk = ReminderInView()
    desk.look_at("20:00")

    desk.presenter.write_now()

    assert (desk.view, desk.opened) == (None, [MONDAY])
    desk.look_at("20:30")
    assert desk.view is None


def test_later_brings_it_once_more_after_an_hour_without_later() -> None:
    desk = ReminderInView()
    desk.look_at("20:00")
    desk.presenter.later()
    assert (desk.view, desk.seconds) == (None, 3600)

    desk.wait()

    assert desk.view is not None
    assert desk.view.later == ""


def test_not_today_is_silent_until_tomorrow_also_after_a_new_start() -> None:
    desk = ReminderInView(Reminders((time(12), time(20))))
    desk.look_at("12:00")
    desk.presenter.not_today()
    assert desk.view is None

    desk.look_at("20:00")
    desk.start()
    assert desk.view is None

    assert desk.wait() == datetime.combine(TUESDAY, time(12))
    assert desk.view is not None


def test_a_day_that_is_filled_in_brings_no_reminder() -> None:
    desk = ReminderInView()
    desk.look_at("18:00")
    desk.fill_in()

    desk.look_at("20:00")

    assert (desk.view, desk.messages) == (None, 0)
    desk.typed.clear()  # and undoing it afterwards brings none either
    desk.look_at("20:10")
    assert desk.view is None


def test_filling_in_the_day_takes_the_line_away() -> None:
    desk = ReminderInView()
    desk.look_at("20:00")
    desk.presenter.diary_changed()
    assert desk.view is not None

    desk.fill_in()

    assert desk.view is None


def test_one_that_was_missed_is_one_quiet_line_at_the_next_start() -> None:
    desk = ReminderInView()
    desk.clock.moment = moment(TUESDAY, "09:30")

    desk.start()

    assert desk.view is not None
    assert desk.view.words == "You may want to write down yesterday. Or leave it."
    assert (desk.view.write, desk.view.later) == ("Write it", "")
    assert desk.messages == 0
    desk.start()
    assert desk.view is None


def test_write_it_leads_to_the_day_before() -> None:
    desk = ReminderInView()
    desk.look_at("09:30", TUESDAY)
    desk.fill_in()  # of this day; the one before still waits for an answer
    assert desk.view is not None

    desk.presenter.write_now()

    assert desk.opened == [MONDAY]


def test_after_weeks_away_there_is_one_line_and_no_list() -> None:
    desk = ReminderInView(Reminders((time(12), time(20))))
    weeks_later = MONDAY + timedelta(days=30)

    shown = []
    for clock in ("09:00", "09:01", "10:00", "12:00", "13:00"):
        desk.look_at(clock, weeks_later)
        shown.append(desk.view is not None)
        desk.presenter.write_now() if desk.view else None

    assert shown == [True, False, False, False, False]


def test_a_locked_diary_is_reminded_of_at_the_time_itself() -> None:
    desk = ReminderInView(is_locked=True)

    desk.wait()

    assert desk.view is not None
    assert desk.view.words == "A moment for your diary?"


def test_what_is_past_waits_until_the_diary_is_open_to_tell_whether_it_is_needless() -> None:
    desk = ReminderInView()
    desk.look_at("18:00")
    desk.fill_in()
    desk.is_locked = True
    desk.clock.moment = moment(at="20:30")
    desk.start()
    assert desk.view is None

    desk.typed.clear()
    desk.is_locked = False
    desk.presenter.look()

    assert desk.view is not None


def test_what_a_locked_diary_missed_the_day_before_waits_as_well() -> None:
    desk = ReminderInView(is_locked=True)
    desk.look_at("09:00", TUESDAY)
    assert desk.view is None

    desk.is_locked = False
    desk.presenter.look()

    assert desk.view is not None


def test_choosing_reminders_makes_up_for_none_that_were_past_already() -> None:
    desk = ReminderInView(Reminders())
    desk.look_at("20:30")

    desk.reminders = Reminders((time(20),))
    desk.presenter.look()
    assert desk.view is None
    desk.start()
    assert desk.view is None

    desk.reminders = Reminders((time(20, 45),))
    desk.presenter.look()
    assert desk.seconds == 15 * 60


def test_turning_them_off_takes_the_line_away() -> None:
    desk = ReminderInView()
    desk.look_at("20:00")

    desk.reminders = Reminders()
    desk.presenter.look()

    assert (desk.view, desk.seconds) == (None, None)


def test_one_can_be_shown_to_try_it_and_counts_for_nothing() -> None:
    desk = ReminderInView(Reminders())
    desk.presenter.show_one()
    desk.presenter.look()
    assert desk.view is not None
    assert desk.messages == 1

    desk.presenter.not_today()

    assert desk.memory.past == NEVER_REMINDED
    assert desk.view is None


def test_later_at_a_trial_puts_off_nothing() -> None:
    desk = ReminderInView()
    desk.presenter.show_one()

    desk.presenter.later()

    assert (desk.view, desk.seconds) == (None, 11 * 3600)
    desk.wait()
    assert desk.view is not None


def test_write_now_at_a_trial_leads_to_the_day() -> None:
    desk = ReminderInView(Reminders())
    desk.presenter.show_one()

    desk.presenter.write_now()

    assert desk.opened == [MONDAY]


def test_a_reminder_keeps_to_the_clock_on_the_wall_through_a_change_of_it() -> None:
    clock = StoppedClock(moment(MONDAY.replace(month=10, day=24), "20:00"), zone="Europe/Berlin")
    desk = ReminderInView(clock=clock)

    assert desk.seconds == 24 * 3600  # an hour lies twice between two evenings
    assert desk.wait().time() == time(20)
    assert desk.view is not None


def test_a_time_that_the_clock_leaves_out_comes_when_the_clock_has_passed_it() -> None:
    spring = MONDAY.replace(month=3, day=29)
    night = Reminders((time(2, 30),), time(8), time(8))
    clock = StoppedClock(moment(spring, "00:30"), zone="Europe/Berlin")
    desk = ReminderInView(night, clock=clock)

    assert desk.wait() == datetime.combine(spring, time(3, 30))
    assert desk.view is not None


def test_a_time_in_the_hour_that_comes_twice_is_waited_for_in_the_second_one() -> None:
    autumn = MONDAY.replace(month=10, day=25)
    night = Reminders((time(2, 30),), time(8), time(8))
    clock = StoppedClock(moment(autumn, "02:10", offset=60), zone="Europe/Berlin")
    desk = ReminderInView(night, clock=clock)

    assert desk.wait() == datetime.combine(autumn, time(2, 30))
    assert desk.view is not None
