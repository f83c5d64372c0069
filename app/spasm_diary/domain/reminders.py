"""When a reminder is due: at most two a day, none in the quiet hours, and a missed one only once.

All times are those of the clock on the wall, without a zone: a person who flies, or whose clock is
changed, is reminded by the clock that hangs there. Whoever waits until a time works out how long
that takes.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from spasm_diary.domain.errors import NotValid
from spasm_diary.words import N_

MOST = 2
"""How many there are in a day, one that was missed the day before included."""
AGAIN_AFTER = timedelta(hours=1)
"""How much later one comes that was put off."""
COUNTS_BEFORE = timedelta(hours=6)
"""What was written down that long before a reminder makes it needless."""
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reminders:
    """When a person wants to be reminded; with no times, never."""

    times: tuple[time, ...] = ()
    quiet_from: time = time(21, 30)
    quiet_to: time = time(8)
    """Where both are the same there are no quiet hours."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "times", tuple(sorted(set(self.times))))
        if len(self.times) > MOST:
            raise NotValid(N_("There are at most {most} reminders a day."), most=MOST)

    def is_quiet(self, clock: time) -> bool:
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= clock < self.quiet_to
        return clock >= self.quiet_from or clock < self.quiet_to

    def on(self, day: date) -> tuple[datetime, ...]:
        """The times of a date, without those that fall into the quiet hours."""
        return tuple(datetime.combine(day, one) for one in self.times if not self.is_quiet(one))


@dataclass(frozen=True, slots=True)
class Reminded:
    """What came of the reminders so far."""

    through: datetime | None = None
    """All that was due up to then is dealt with; None: there never was any."""
    count: int = 0
    """How many were shown on the date of `through`."""
    again: datetime | None = None
    """When one that was put off comes once more."""
    silent: date | None = None
    """The last date on which none was wanted any more."""

    def dealt_with(self, now: datetime) -> "Reminded":
        """Nothing that was due up to now is shown any more, such as when it was needless."""
        return Reminded(now, self._count_on(now.date()), silent=self.silent)

    def shown(self, now: datetime, *, is_again: bool = False) -> "Reminded":
        """One is shown. One that comes again is the same one."""
        past = self.dealt_with(now)
        return replace(past, count=past.count + (not is_again))

    def put_off(self, now: datetime) -> "Reminded":
        return replace(self.dealt_with(now), again=now + AGAIN_AFTER)

    def not_today(self, now: datetime) -> "Reminded":
        return replace(self.dealt_with(now), silent=now.date())

    def left_on(self, day: date) -> int:
        """How many may still be shown on a date."""
        return max(MOST - self._count_on(day), 0)

    def _count_on(self, day: date) -> int:
        return self.count if self.through is not None and self.through.date() == day else 0


NEVER_REMINDED = Reminded()


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is due now, and when there is something to look at next."""

    due: datetime | None = None
    """The time it was meant for: of this day, or of the day before where that was missed."""
    since: datetime | None = None
    """What was written down since makes it needless."""
    is_again: bool = False
    """It was put off before."""
    may_put_off: bool = False
    look_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Glance:
    """The reminders as they lie round a moment."""

    now: datetime
    reminders: Reminders
    past: Reminded
    times: tuple[datetime, ...] = field(init=False)
    """Of the day before, this one and the next, without those that cannot come."""

    def __post_init__(self) -> None:
        today = self.now.date()
        # Where fewer are left than there are times, the earlier ones of the day have gone by.
        left = self.past.left_on(today)
        kept = (
            *self.reminders.on(today - ONE_DAY),
            *(self.reminders.on(today)[-left:] if left else ()),
            *self.reminders.on(today + ONE_DAY),
        )
        wanted = tuple(one for one in kept if one.date() != self.past.silent)
        object.__setattr__(self, "times", wanted)

    @property
    def again(self) -> datetime | None:
        """Only on the same day, and never in the quiet hours."""
        again = self.past.again
        if not self.reminders.times or again is None or again.date() != self.now.date():
            return None
        return None if self.reminders.is_quiet(again.time()) else again

    @property
    def waiting(self) -> datetime | None:
        """The newest that is past and not dealt with, where one may still be shown today."""
        if self.again is not None and self.again <= self.now:
            return self.again
        passed = [one for one in self.times if self._through < one <= self.now]
        return passed[-1] if passed and self.past.left_on(self.now.date()) else None

    @property
    def next_time(self) -> datetime | None:
        after = max(self.now, self._through)  # where the clock went back
        coming = [one for one in self.times if one > after]
        if self.again is not None and self.again > self.now:
            coming.append(self.again)
        if self.reminders.is_quiet(self.now.time()) and self.waiting is not None:
            coming.append(self._end_of_quiet())
        return min(coming, default=None)

    def since(self, due: datetime) -> datetime:
        """Back to half way from the reminder before it, so that its answer counts for it alone."""
        day = due.date()
        around = (*self.reminders.on(day - ONE_DAY), *self.reminders.on(day))
        before = max((one for one in around if one < due), default=due - ONE_DAY)
        return due - min(COUNTS_BEFORE, (due - before) / 2)

    def may_put_off(self, due: datetime) -> bool:
        again = self.now + AGAIN_AFTER
        is_today = again.date() == due.date()
        return is_today and due != self.again and not self.reminders.is_quiet(again.time())

    @property
    def _through(self) -> datetime:
        return self.past.through or self.now

    def _end_of_quiet(self) -> datetime:
        end = datetime.combine(self.now.date(), self.reminders.quiet_to)
        return end if end > self.now else end + ONE_DAY


def look(now: datetime, reminders: Reminders, past: Reminded) -> Outlook:
    """What is due at a time of the clock on the wall."""
    glance = _Glance(now, reminders, _believable(past, now))
    due = None if reminders.is_quiet(now.time()) else glance.waiting
    if due is None:
        return Outlook(look_at=glance.next_time)
    return Outlook(
        due=due,
        since=glance.since(due),
        is_again=due == glance.again,
        may_put_off=glance.may_put_off(due),
        look_at=glance.next_time,
    )


def _believable(past: Reminded, now: datetime) -> Reminded:
    """What lies days ahead was noted while the clock was wrong; a flight takes back some hours."""
    if past.through is not None and past.through > now + ONE_DAY:
        return NEVER_REMINDED.dealt_with(now)
    return past
