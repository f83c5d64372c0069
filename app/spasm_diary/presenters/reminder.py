"""The line that asks whether there is a moment for the diary: when it comes, and what it offers.

Nobody looks at the clock in between: each look says when there is something to look at again. What
is shown says nothing of what was written down or not, for others may see it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from math import ceil
from typing import Protocol

from spasm_diary.domain.reminders import Outlook, Reminded, Reminders, look
from spasm_diary.usecases.ports import Clock
from spasm_diary.words import tr

SOONEST = 60
"""Seconds until the next look where the clock was changed meanwhile."""


@dataclass(frozen=True, slots=True)
class ReminderView:
    """What is asked, and the words of the answers; "" where there is no such answer."""

    words: str
    write: str
    later: str
    not_today: str
    is_message: bool
    """Whether the computer may show it as a message too, to who looks elsewhere."""
    is_trial: bool = False
    """Then the message is shown to who looks here as well."""


class ReminderScreen(Protocol):
    """What shows it."""

    def show_reminder(self, view: ReminderView) -> None: ...

    def hide_reminder(self) -> None: ...

    def look_again(self, seconds: int | None) -> None:
        """Call `look` after some seconds, in place of what was to be before; None: never."""


class Memory(Protocol):
    """What outlives the program."""

    def read(self) -> Reminded: ...

    def write(self, past: Reminded) -> None: ...


@dataclass(frozen=True, slots=True)
class ReminderTerms:
    """What a reminder needs to know, and where it leads."""

    clock: Clock
    reminders: Callable[[], Reminders]
    memory: Memory
    filled_in_since: Callable[[datetime], bool | None]
    """None while that cannot be known: the diary is not open."""
    write_down: Callable[[date], None]
    """Show the sheet of a day."""


class ReminderPresenter:
    """Lives as long as the process; the diary may be opened and locked meanwhile."""

    def __init__(self, screen: ReminderScreen, terms: ReminderTerms) -> None:
        self._screen = screen
        self._terms = terms
        self._looked_at = self._now
        self._reminders = terms.reminders()
        self._past = terms.memory.read()
        self._shown: Outlook | None = None
        self._is_trial = False

    def look(self) -> None:
        """See whether a reminder is due: when told to, and whenever time may have gone by."""
        now = self._now
        self._follow_settings(now)
        outlook = look(now, self._reminders, self._past)
        if outlook.due is not None and self._is_ripe(outlook.due, outlook.since):
            self._show(outlook, now)
            outlook = look(now, self._reminders, self._past)
        self._looked_at = now
        self._screen.look_again(self._seconds_until(outlook.look_at))

    def diary_changed(self) -> None:
        """What was asked for may be written down by now; the day before is left to be answered."""
        shown = self._shown
        if shown is None or shown.due is None or shown.due.date() < self._now.date():
            return
        if shown.since is not None and self._terms.filled_in_since(shown.since):
            self._answer(self._past.dealt_with(self._now))

    def show_one(self) -> None:
        """Show how it looks, whatever the time; it counts for nothing."""
        self._is_trial = True
        view = _view(is_missed=False, may_put_off=True)
        self._screen.show_reminder(replace(view, is_trial=True))

    def write_now(self) -> None:
        day = self._now.date()
        if not self._is_trial and self._shown is not None and self._shown.due is not None:
            day = min(day, self._shown.due.date())
        self._answer(self._past.dealt_with(self._now))
        self._terms.write_down(day)

    def later(self) -> None:
        self._answer(self._past.put_off(self._now))

    def not_today(self) -> None:
        self._answer(self._past.not_today(self._now))

    @property
    def _now(self) -> datetime:
        """What the clock on the wall shows."""
        return self._terms.clock.now().replace(tzinfo=None)

    def _follow_settings(self, now: datetime) -> None:
        """What was due by other settings, or before there were any, is not made up for."""
        reminders = self._terms.reminders()
        if reminders != self._reminders:
            self._reminders = reminders
            self._put_away()
        elif self._past.through is not None:
            return
        if reminders.times:
            self._remember(self._past.dealt_with(now))

    def _is_ripe(self, due: datetime, since: datetime | None) -> bool:
        """Whether to show it. A locked diary cannot tell whether it is needless.

        So then it is shown at its time alone, and otherwise waits for the diary to be opened.
        """
        filled_in = None if since is None else self._terms.filled_in_since(since)
        if filled_in:
            self._remember(self._past.dealt_with(self._now))
            self._put_away()
        if filled_in is None:
            return due > self._looked_at and due.date() == self._now.date()
        return not filled_in

    def _show(self, outlook: Outlook, now: datetime) -> None:
        assert outlook.due is not None
        is_missed = outlook.due.date() < now.date()
        self._remember(self._past.shown(now, is_again=outlook.is_again))
        self._shown, self._is_trial = outlook, False
        self._screen.show_reminder(_view(is_missed=is_missed, may_put_off=outlook.may_put_off))

    def _answer(self, past: Reminded) -> None:
        is_trial = self._is_trial
        self._put_away()
        if not is_trial:
            self._remember(past)
            self.look()

    def _put_away(self) -> None:
        self._shown, self._is_trial = None, False
        self._screen.hide_reminder()

    def _remember(self, past: Reminded) -> None:
        if past != self._past:
            self._past = past
            self._terms.memory.write(past)

    def _seconds_until(self, local: datetime | None) -> int | None:
        if local is None:
            return None
        # In autumn a clock shows an hour twice: the first of the two may have gone by.
        left = (self._left_until(local.replace(fold=fold)) for fold in (0, 1))
        return next((one for one in left if one > 0), SOONEST)

    def _left_until(self, local: datetime) -> int:
        clock = self._terms.clock
        zone = timezone(timedelta(minutes=clock.offset_at(local)))
        return ceil((local.replace(tzinfo=zone) - clock.now().astimezone(UTC)).total_seconds())


def _view(*, is_missed: bool, may_put_off: bool) -> ReminderView:
    if is_missed:
        words, write = tr("You may want to write down yesterday. Or leave it."), tr("Write it")
    else:
        words, write = tr("A moment for your diary?"), tr("Write now")
    return ReminderView(
        words,
        write,
        later=tr("Later, in an hour") if may_put_off else "",
        not_today=tr("Not today"),
        is_message=not is_missed,
    )
