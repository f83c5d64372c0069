"""Short ways to write down what is in a diary: `spasm(6, at="02:10", places=("calf left",))`.

Unless a test says otherwise, all happens on a Monday an hour east of Greenwich, and is typed
that evening. A part of the day may stand where a clock time does: `at="evening"`.
"""

from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked, Topic
from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Length, LengthBand, Spasm
from spasm_diary.domain.treatments import Change, Course, Dose
from spasm_diary.domain.warning_signs import WARNING_SIGNS

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)
SUNDAY = MONDAY - timedelta(days=1)
OFFSET = 60


def moment(on: date = MONDAY, at: str = "21:00", *, offset: int = OFFSET) -> datetime:
    """A moment that a clock shows, with its offset: when something is typed or done."""
    zone = timezone(timedelta(minutes=offset))
    return datetime.combine(on, time.fromisoformat(at), zone)


NOW = moment()


def when(on: date = MONDAY, at: str | None = None, *, offset: int = OFFSET) -> When:
    """A start: with a clock time ("02:10"), a part of the day ("night"), or of the date alone.

    "25:30" is half past one after midnight, which belongs to the date all the same.
    """
    if at is None:
        return When(on, offset)
    if ":" in at:
        hour = int(at[:2])
        clock = time.fromisoformat(f"{hour % 24:02}{at[2:]}")
        return When(on, offset, clock=clock, after_midnight=hour >= 24)
    return When(on, offset, part=PartOfDay(at))


def entry(  # noqa: PLR0913 - each can be left out
    content: Content,
    on: date = MONDAY,
    at: str | None = None,
    *,
    typed: datetime | None = None,
    entry_id: UUID | int | None = None,
    offset: int = OFFSET,
) -> Entry:
    """Any content on a date. A number for its id, where a test needs to know it."""
    typed = typed or moment(on, offset=offset)
    start = when(on, at, offset=offset)
    if entry_id is None:
        return Entry(start, content, typed)
    known = UUID(int=entry_id) if isinstance(entry_id, int) else entry_id
    return Entry(start, content, typed, known)


def place(words: str, severity: int | None = None) -> Place:
    """`place("calf left")`; without a side, none was said."""
    area, _, side = words.partition(" ")
    return Place(area, Side(side) if side else None, severity)


def spasm(  # noqa: PLR0913 - each can be left out
    severity: int | None = None,
    *,
    on: date = MONDAY,
    at: str | None = "02:10",
    places: tuple[str | Place, ...] = (),
    minutes: float | None = None,
    band: LengthBand | None = None,
    note: str = "",
    typed: datetime | None = None,
    entry_id: UUID | int | None = None,
    offset: int = OFFSET,
    **more: Any,
) -> Entry:
    """A spasm; `more` are further fields of it, such as `woke=True`."""
    length = None
    if minutes is not None or band is not None:
        length = Length(None if minutes is None else round(minutes * 60), band)
    where = tuple(one if isinstance(one, Place) else place(one) for one in places)
    content = Spasm(severity, where, length, note=note, **more)
    return entry(content, on, at, typed=typed, entry_id=entry_id, offset=offset)


def night(  # noqa: PLR0913 - each can be left out
    asleep: str | None = "23:00",
    awake: str | None = "07:00",
    *,
    on: date = MONDAY,
    bed: str | None = None,
    up: str | None = None,
    typed: datetime | None = None,
    entry_id: UUID | int | None = None,
    offset: int = OFFSET,
    **more: Any,
) -> Entry:
    """A night that ended on a date; clock times after noon are of the evening before."""
    times = {"bed": bed, "asleep": asleep, "awake": awake, "up": up}
    for name, at in times.items():
        if at is not None:
            more[name] = _night_time(on, at, offset)
    return entry(Night(**more), on, typed=typed, entry_id=entry_id, offset=offset)


def _night_time(on: date, at: str, offset: int) -> When:
    is_evening = time.fromisoformat(at) > time(12)
    return when(on - timedelta(days=is_evening), at, offset=offset)


def nap(minutes: int | None = 20, on: date = MONDAY, at: str | None = "14:00") -> Entry:
    return entry(Nap(minutes), on, at)


def rating(scale: str, value: int, on: date = MONDAY, at: str | None = None) -> Entry:
    return entry(Rating(scale, value), on, at)


def drink(ml: int = 200, kind: str = "water", on: date = MONDAY, at: str | None = "10:00") -> Entry:
    return entry(Drink(ml, kind), on, at)


def dose(
    what: str = "Magnesium", on: date = MONDAY, at: str | None = "20:00", **more: Any
) -> Entry:
    return entry(Dose(what, **more), on, at)


def course(
    what: str = "Magnesium", change: Change = Change.BEGUN, on: date = MONDAY, **more: Any
) -> Entry:
    return entry(Course(what, change, **more), on)


def reading(followed: str, value: float, on: date = MONDAY, at: str | None = None) -> Entry:
    return entry(Reading(followed, value), on, at)


def following(key: str, label: str = "", form: Form = Form.SCALE, unit: str = "") -> Followed:
    return Followed(key, label or key, form, unit)


def sign(key: str = "", on: date = MONDAY) -> Entry:
    """A warning sign ticked; the first of the list where none is named."""
    return entry(SignTicked(key or WARNING_SIGNS[0].key), on)


def appointment(
    who: str = "Dr Roy", on: date = MONDAY, at: str | None = "11:00", question: str = ""
) -> Entry:
    return entry(Appointment(who, question), on, at)


def note(text: str = "A quiet day", on: date = MONDAY) -> Entry:
    return entry(Note(text), on)


def none_today(topic: Topic = Topic.SPASMS, on: date = MONDAY) -> Entry:
    return entry(NoneToday(topic), on)


def bad_day(on: date = MONDAY) -> Entry:
    return entry(BadDay(), on)


def one_of_each() -> tuple[Entry, ...]:
    """An entry of every kind, all on the Monday."""
    return (
        spasm(6, places=("calf left", "neck"), minutes=3, note="sharp"),
        night(quality=4),
        nap(),
        rating("stress", 5, at="18:00"),
        drink(),
        dose(amount=300, unit="mg"),
        course(),
        reading("dizzy", 1),
        sign(),
        appointment(),
        note(),
        none_today(Topic.NAPS),
        bad_day(),
    )
