"""The clock of the place where an invented life goes on: an hour east of Greenwich, two in summer.

The rule is written out, because the same seed must give the same life on every machine, whatever
its time zone and whether it knows any other. In early September there is a week an hour further
west, so that offsets change by travelling, too.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone

from spasm_diary.domain.moments import PartOfDay, When

HOME, SUMMER, JOURNEY = 60, 60, -60
JOURNEY_BEGINS, JOURNEY_DAYS = (9, 4), 8


def moment(day: date, minutes: int) -> datetime:
    """When a clock there shows so many minutes after midnight; more than a day's are the next's."""
    near = datetime.combine(day, time(), UTC) + timedelta(minutes=minutes - HOME)
    return at_home(near - timedelta(minutes=_offset(near) - HOME))


def at_home(instant: datetime) -> datetime:
    """An instant as the clock there shows it."""
    return instant.astimezone(timezone(timedelta(minutes=_offset(instant.astimezone(UTC)))))


def on(day: date, part: PartOfDay | None = None) -> When:
    """A date there, perhaps with a part of the day."""
    return When(day, When.at(moment(day, 12 * 60)).offset, None, part)


def _offset(instant: datetime) -> int:
    summer = _last_sunday(instant.year, 3) <= instant < _last_sunday(instant.year, 10)
    left = datetime(instant.year, *JOURNEY_BEGINS, 12, tzinfo=UTC)
    away = left <= instant < left + timedelta(days=JOURNEY_DAYS)
    return HOME + SUMMER * summer + JOURNEY * away


def _last_sunday(year: int, month: int) -> datetime:
    """One in the morning, world time, when Europe's clocks change; both months have 31 days."""
    last = date(year, month, 31)
    sunday = last - timedelta(days=(last.weekday() + 1) % 7)
    return datetime.combine(sunday, time(1), UTC)
