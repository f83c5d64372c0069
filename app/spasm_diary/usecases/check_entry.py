"""Whether the diary takes an entry: what an entry alone cannot know about itself."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.followed import Followed, Reading
from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Night
from spasm_diary.words import N_

SLACK = timedelta(minutes=2)
"""How far another clock may be ahead of this one."""


def check_entry(
    entry: Entry, now: datetime, nights: Iterable[Entry], followed: Iterable[Followed]
) -> None:
    """Refuse what does not fit in; `nights` are those that the diary has on the entry's date.

    Raises:
        NotValid: it lies ahead, is a second night over the first, or answers what nobody follows.
    """
    if entry.kind != "appointment":
        _check_past(entry.when, now)
    match entry.content:
        case Night() as night:
            for when in night.known_times:
                _check_past(when, now)
            _check_alone(entry, night, nights)
        case Reading() as reading:
            _check_followed(reading, followed)
        case _:
            pass


def _check_past(when: When, now: datetime) -> None:
    if when.clock is not None:
        is_ahead = when.instant - SLACK > now  # added to `now`, it may leave a repeated hour
    else:
        # After a flight to the west, the date of the place left behind is a past one as well.
        is_ahead = when.date > max(now.date(), now.astimezone(when.zone).date())
    if is_ahead:
        raise NotValid(N_("This lies ahead. Only appointments can be written down beforehand."))


def _check_alone(entry: Entry, night: Night, nights: Iterable[Entry]) -> None:
    for other in nights:
        if (
            other.id != entry.id
            and other.day == entry.day
            and isinstance(other.content, Night)
            and night.overlaps(other.content)
        ):
            raise NotValid(N_("There is a night on this date already."))


def _check_followed(reading: Reading, followed: Iterable[Followed]) -> None:
    for one in followed:
        if one.key == reading.followed:
            one.check(reading.value)
            return
    raise NotValid(N_("This is not among the things you follow."))
