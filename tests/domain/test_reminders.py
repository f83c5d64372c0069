"""When a reminder is due, told by a clock on the wall."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, SUNDAY, TUESDAY
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.reminders import NEVER_REMINDED, Outlook, Reminded, Reminders, look

NOON, EVENING = time(12), time(20)
DAILY = Reminders((EVENING,))
TWICE = Reminders((NOON, EVENING))


def at(clock: str, on: date = MONDAY) -> datetime:
    return datetime.combine(on, time.fromisoformat(clock))


SINCE_MORNING = NEVER_REMINDED.dealt_with(at("09:00"))


def test_at_its_time_a_reminder_is_due_and_then_the_next_day() -> None:
    assert look(at("19:59"), DAILY, SINCE_MORNING) == Outlook(look_at=at("20:00"))

    outlook = look(at("20:00"), DAILY, SINCE_MORNING)

    assert (outlook.due, outlook.look_at) == (at("20:00"), at("20:00", TUESDAY))


def test_one_that_was_shown_is_not_shown_again() -> None:
    past = SINCE_MORNING.shown(at("20:00"))

    assert look(at("20:01"), DAILY, past) == Outlook(look_at=at("20:00", TUESDAY))


def test_with_no_times_nothing_is_ever_due_and_nothing_to_look_at() -> None:
    assert look(at("20:00"), Reminders(), SINCE_MORNING) == Outlook()


def test_what_passed_before_there_was_any_reminder_is_not_caught_up() -> None:
    assert look(at("20:30"), DAILY, NEVER_REMINDED).due is None


def test_a_time_in_the_quiet_hours_never_comes() -> None:
    late = Reminders((time(22),))

    assert look(at("22:00"), late, SINCE_MORNING) == Outlook()
    assert look(at("09:00", TUESDAY), late, SINCE_MORNING) == Outlook()


@pytest.mark.parametrize(
    ("begin", "end", "quiet", "loud"),
    [
        ("21:30", "08:00", ["21:30", "00:00", "07:59"], ["08:00", "21:29"]),
        ("01:00", "09:00", ["01:00", "08:59"], ["00:59", "09:00", "23:00"]),
        ("08:00", "08:00", [], ["00:00", "08:00", "23:59"]),
    ],
)
def test_quiet_hours_may_lie_over_midnight_or_be_none(
    begin: str, end: str, quiet: list[str], loud: list[str]
) -> None:
    reminders = Reminders((), time.fromisoformat(begin), time.fromisoformat(end))

    assert all(reminders.is_quiet(time.fromisoformat(one)) for one in quiet)
    assert not any(reminders.is_quiet(time.fromisoformat(one)) for one in loud)


def test_one_that_is_put_off_comes_once_more_after_an_hour_and_counts_as_the_same() -> None:
    early = Reminders((time(15),))
    past = SINCE_MORNING.shown(at("15:00")).put_off(at("15:05"))
    assert look(at("15:05"), early, past).look_at == at("16:05")

    outlook = look(at("16:05"), early, past)
    past = past.shown(at("16:05"), is_again=outlook.is_again)

    assert (outlook.due, outlook.is_again, outlook.may_put_off) == (at("16:05"), True, False)
    assert past.left_on(MONDAY) == 1
    assert look(at("17:30"), early, past).due is None


def test_one_that_would_come_again_in_the_quiet_hours_cannot_be_put_off() -> None:
    assert look(at("20:00"), DAILY, SINCE_MORNING).may_put_off
    assert not look(at("20:31"), DAILY, SINCE_MORNING).may_put_off


def test_one_that_would_come_again_on_the_next_day_cannot_be_put_off() -> None:
    late = Reminders((time(23, 30),), time(2), time(8))

    assert not look(at("23:30"), late, SINCE_MORNING).may_put_off


def test_one_that_was_put_off_into_hours_that_became_quiet_does_not_come() -> None:
    past = SINCE_MORNING.shown(at("20:00")).put_off(at("20:00"))
    earlier_quiet = Reminders((EVENING,), time(20, 30), time(8))

    assert look(at("20:05"), earlier_quiet, past).look_at == at("20:00", TUESDAY)
    assert look(at("09:00", TUESDAY), earlier_quiet, past).due is None


def test_after_not_today_it_is_silent_until_tomorrow() -> None:
    past = SINCE_MORNING.shown(at("12:00")).not_today(at("12:01"))

    assert look(at("20:00"), TWICE, past) == Outlook(look_at=at("12:00", TUESDAY))
    assert look(at("09:00", TUESDAY), TWICE, past).due is None  # nor is it caught up
    assert look(at("12:00", TUESDAY), TWICE, past).due == at("12:00", TUESDAY)


def test_one_that_was_missed_the_day_before_is_caught_up_once() -> None:
    outlook = look(at("09:30", TUESDAY), DAILY, SINCE_MORNING)
    assert (outlook.due, outlook.may_put_off) == (at("20:00"), False)

    past = SINCE_MORNING.shown(at("09:30", TUESDAY))

    assert look(at("09:31", TUESDAY), DAILY, past).due is None
    assert look(at("20:00", TUESDAY), DAILY, past).due == at("20:00", TUESDAY)


def test_of_many_that_were_missed_only_the_newest_is_caught_up() -> None:
    past = NEVER_REMINDED.shown(at("20:00", MONDAY - timedelta(days=20)))

    assert look(at("21:00"), TWICE, past).due == at("20:00")
    assert look(at("21:01"), TWICE, past.shown(at("21:00"))).due is None


def test_one_that_is_caught_up_stands_for_the_first_of_the_day() -> None:
    past = SINCE_MORNING.shown(at("09:30", TUESDAY))

    assert look(at("12:00", TUESDAY), TWICE, past) == Outlook(look_at=at("20:00", TUESDAY))


def test_what_is_missed_in_the_quiet_hours_waits_until_their_end() -> None:
    outlook = look(at("23:00"), DAILY, SINCE_MORNING)
    assert outlook == Outlook(look_at=at("08:00", TUESDAY))

    assert look(at("08:00", TUESDAY), DAILY, SINCE_MORNING).due == at("20:00")


def test_what_was_written_in_the_hours_before_makes_a_reminder_needless() -> None:
    assert look(at("20:00"), DAILY, SINCE_MORNING).since == at("14:00")


def test_what_answered_one_reminder_does_not_answer_the_next() -> None:
    close = Reminders((time(16), EVENING))
    past = SINCE_MORNING.shown(at("16:00"))

    assert look(at("20:00"), close, past).since == at("18:00")


def test_a_moment_that_was_noted_while_the_clock_was_wrong_silences_nothing() -> None:
    past = NEVER_REMINDED.not_today(at("20:00", MONDAY + timedelta(days=4000)))

    assert look(at("19:00"), DAILY, past).look_at == at("20:00")


def test_an_hour_that_the_clock_shows_twice_brings_no_second_reminder() -> None:
    night = Reminders((time(2, 30),), time(8), time(8))
    past = SINCE_MORNING.shown(at("02:30", TUESDAY))

    assert look(at("02:00", TUESDAY), night, past).look_at == at("02:30", TUESDAY + timedelta(1))
    assert look(at("02:30", TUESDAY), night, past).due is None


def test_there_are_at_most_two_a_day_to_choose() -> None:
    with pytest.raises(NotValid, match="at most 2"):
        Reminders((time(9), NOON, EVENING))
    assert Reminders((EVENING, NOON, EVENING)).times == (NOON, EVENING)


@dataclass
class Days:
    """Somebody's days: time goes by, and what is shown is answered in one way or the other."""

    now: datetime = field(default_factory=lambda: at("09:00", SUNDAY))
    past: Reminded = field(default_factory=lambda: NEVER_REMINDED.dealt_with(at("09:00", SUNDAY)))
    shown: list[tuple[datetime, Outlook]] = field(default_factory=list)
    silent: set[date] = field(default_factory=set)

    def go_on(self, minutes: int, reminders: Reminders, answer: str) -> None:
        self.now += timedelta(minutes=minutes)
        outlook = look(self.now, reminders, self.past)
        assert outlook.look_at is None or outlook.look_at > self.now
        if outlook.due is None:
            return
        assert self.now.date() not in self.silent
        assert not reminders.is_quiet(self.now.time())
        assert reminders.times
        self.shown.append((self.now, outlook))
        if answer == "written":
            self.past = self.past.dealt_with(self.now)
            self.shown.pop()
            return
        self.past = self.past.shown(self.now, is_again=outlook.is_again)
        if answer == "later" and outlook.may_put_off:
            self.past = self.past.put_off(self.now)
        elif answer == "not today":
            self.past = self.past.not_today(self.now)
            self.silent.add(self.now.date())


CLOCKS = st.times().map(lambda one: one.replace(second=0, microsecond=0))
SETTINGS = st.builds(Reminders, st.lists(CLOCKS, max_size=2).map(tuple), CLOCKS, CLOCKS)
STEPS = st.lists(
    st.tuples(
        st.integers(1, 900), SETTINGS, st.sampled_from(["later", "not today", "written", "nothing"])
    ),
    min_size=1,
    max_size=40,
)


@given(STEPS)
def test_whatever_is_chosen_and_answered_there_are_at_most_two_a_day(
    steps: list[tuple[int, Reminders, str]],
) -> None:
    days = Days()

    for minutes, reminders, answer in steps:
        days.go_on(minutes, reminders, answer)

    counted = [moment.date() for moment, outlook in days.shown if not outlook.is_again]
    assert all(counted.count(day) <= 2 for day in counted)
    again = [moment.date() for moment, outlook in days.shown if outlook.is_again]
    assert all(again.count(day) <= counted.count(day) for day in again)


@given(SETTINGS, st.integers(1, 2000), st.data())
def test_nothing_is_due_before_the_moment_that_is_to_be_looked_at_next(
    reminders: Reminders, minutes: int, data: st.DataObject
) -> None:
    """So whoever waits until then, and no longer, misses nothing."""
    now = at("09:00") + timedelta(minutes=minutes)
    past = NEVER_REMINDED.dealt_with(at("09:00"))
    outlook = look(now, reminders, past)
    if outlook.due is not None:
        past = past.shown(now)
        outlook = look(now, reminders, past)
    until = outlook.look_at or now + timedelta(days=1)
    left = int((until - now).total_seconds() // 60)

    between = now + timedelta(minutes=data.draw(st.integers(0, max(left - 1, 0))))

    assert look(between, reminders, past).due is None
