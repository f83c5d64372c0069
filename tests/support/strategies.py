"""Hypothesis strategies for whatever a diary takes: `entries()` is any valid entry of any kind.

`days` may be narrowed, so that entries meet on the same dates.
"""

from datetime import date, datetime, timedelta, timezone
from typing import cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from builders import MONDAY
from spasm_diary.domain.drinks import DRINKS, Drink
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.moments import FIRST_DAY, LAST_DAY, PartOfDay, When
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked, Topic
from spasm_diary.domain.places import AREAS, Place, Side
from spasm_diary.domain.ratings import SCALES, Rating
from spasm_diary.domain.spasms import (
    Doing,
    Helped,
    Length,
    LengthBand,
    Noticed,
    Spasm,
    SpasmKind,
    Tried,
)
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind
from spasm_diary.domain.warning_signs import WARNING_SIGNS

AWKWARD = (
    "",
    " ",
    "50 % of_it",
    "it's \"quoted\" \\ 'twice'",
    "<b>bold</b> &amp; <script>",
    "'; DROP TABLE entry; --",
    "שלום כאב",
    "مرحبا\u202e",
    "Straße ÄÖÜ İı \u017f",
    "e\u0301 \u00e9",
    "🦵🏽💥 👩‍⚕️",
    "two\nlines\tand a tab",
    "half \ud800 surrogate",
    "NUL \0 inside",
)
ANY_DAY = st.dates(FIRST_DAY, LAST_DAY)
NEAR_DAYS = st.integers(-2, 2).map(lambda days: MONDAY + timedelta(days=days))
"""Few dates, so that entries share them."""
OFFSETS = st.sampled_from((0, 60, 120, -300, 345, 14 * 60, -12 * 60)) | st.integers(-1080, 1080)
CLOCKS = st.times().map(lambda clock: clock.replace(microsecond=0))

texts = st.sampled_from(AWKWARD) | st.text(max_size=40)
names = st.sampled_from(("Magnesium", "Dr O'Neill", "100% _rest_")) | st.text(
    st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=40
)
ratings = st.none() | st.integers(0, 10)


def whens(days: SearchStrategy[date] = ANY_DAY) -> SearchStrategy[When]:
    small_hours = CLOCKS.map(lambda clock: clock.replace(hour=clock.hour % 4))
    not_last = days.filter(lambda day: day < LAST_DAY)
    return (
        st.builds(When, days, OFFSETS)
        | st.builds(When, days, OFFSETS, clock=CLOCKS)
        | st.builds(
            When, not_last, OFFSETS, clock=small_hours, after_midnight=st.sampled_from((True,))
        )
        | st.builds(When, days, OFFSETS, part=st.sampled_from(PartOfDay))
    )


def _spot(place: Place) -> tuple[str, Side | None]:
    return place.spot


def _places() -> SearchStrategy[Place]:
    return st.sampled_from(AREAS).flatmap(
        lambda area: st.builds(
            Place, st.just(area.key), st.sampled_from((None, *area.sides)), ratings
        )
    )


def spasms() -> SearchStrategy[Spasm]:
    lengths = st.builds(Length, seconds=st.integers(0, 604_800)) | st.builds(
        Length, band=st.sampled_from(LengthBand)
    )
    tried = st.builds(Tried, names, st.none() | st.sampled_from(Helped))
    return st.builds(
        Spasm,
        severity=ratings,
        places=st.lists(_places(), max_size=4, unique_by=_spot).map(tuple),
        length=st.none() | lengths,
        kind=st.none() | st.sampled_from(SpasmKind),
        doing=st.none() | st.sampled_from(Doing),
        woke=st.none() | st.booleans(),
        count=st.none() | st.integers(1, 1000),
        tried=st.none() | st.lists(tried, max_size=3).map(tuple),
        noticed=st.none() | st.frozensets(st.sampled_from(Noticed)),
        note=texts,
    )


@st.composite
def nights(draw: st.DrawFn, days: SearchStrategy[date] = ANY_DAY) -> tuple[When, Night]:
    """A night and the date that it belongs to; each of its times may have its own offset."""
    woke_on = draw(days.filter(lambda day: FIRST_DAY + timedelta(3) < day < LAST_DAY))
    offset = draw(OFFSETS)
    end = datetime.combine(woke_on, draw(CLOCKS), timezone(timedelta(minutes=offset)))
    before = draw(st.lists(st.integers(0, 24 * 3600), min_size=3, max_size=3).map(sorted))
    moments = [end - timedelta(seconds=seconds) for seconds in reversed(before)] + [end]
    marks = [When.at(moment.astimezone(draw(_zones(moment, end)))) for moment in moments]
    bed, asleep, awake, up = (draw(st.none() | st.just(mark)) for mark in marks)
    has_end = up is not None or (awake is not None and awake.date == woke_on)
    if awake is not None and awake.date != woke_on:
        awake = None
    night = Night(
        bed=bed if has_end else None,
        asleep=asleep if has_end else None,
        awake=awake,
        up=up,
        minutes_asleep=draw(st.none() | st.integers(0, 1440)),
        times_awake=draw(st.none() | st.integers(0, 100)),
        quality=draw(ratings),
        note=draw(texts),
    )
    return When(woke_on, offset), night


def _zones(moment: datetime, end: datetime) -> SearchStrategy[timezone]:
    """The offset of the morning, but for a moment before it, which may be of another place."""
    here = cast("timezone", end.tzinfo)
    if moment == end:
        return st.just(here)
    return st.just(here) | OFFSETS.map(lambda minutes: timezone(timedelta(minutes=minutes)))


def treatments() -> SearchStrategy[Content]:
    kinds = st.sampled_from(TreatmentKind)
    amounts = st.none() | st.floats(0, 1_000_000)
    units = st.sampled_from(("", "mg", "½ tablet"))
    helped = st.none() | st.sampled_from(Helped)
    return st.builds(Dose, names, kinds, amounts, units, helped, texts) | st.builds(
        Course, names, st.sampled_from(Change), kinds, amounts, units, texts
    )


def drinks() -> SearchStrategy[Drink]:
    return st.builds(
        Drink,
        st.integers(1, 10_000),
        st.sampled_from([kind.key for kind in DRINKS]),
        st.none() | st.integers(0, 5000),
        st.none() | st.floats(0, 1000),
    )


def simple_contents() -> SearchStrategy[Content]:
    """Whatever is neither a spasm nor a night."""
    return st.one_of(
        st.builds(Nap, st.none() | st.integers(0, 1440), texts),
        st.builds(Rating, st.sampled_from([scale.key for scale in SCALES]), st.integers(0, 10)),
        drinks(),
        treatments(),
        st.builds(Reading, names, st.floats(allow_nan=False, allow_infinity=False)),
        st.builds(SignTicked, st.sampled_from([sign.key for sign in WARNING_SIGNS])),
        st.builds(Appointment, names, texts),
        st.builds(Note, texts),
        st.builds(NoneToday, st.sampled_from(Topic)),
        st.builds(BadDay),
    )


def typings() -> SearchStrategy[datetime]:
    moments = st.datetimes(datetime(1970, 1, 2), datetime(2199, 1, 1))  # noqa: DTZ001 - given next
    zones = st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    return st.builds(lambda moment, zone: moment.replace(tzinfo=zone), moments, zones)


def entries(days: SearchStrategy[date] = ANY_DAY) -> SearchStrategy[Entry]:
    """Any entry that the diary takes."""
    ids = st.uuids()
    return st.one_of(
        st.builds(Entry, whens(days), spasms(), typings(), ids),
        st.builds(Entry, whens(days), simple_contents(), typings(), ids),
        st.builds(
            lambda night, typed, known: Entry(night[0], night[1], typed, known),
            nights(days),
            typings(),
            ids,
        ),
    )


def diaries(days: SearchStrategy[date] = NEAR_DAYS) -> SearchStrategy[list[Entry]]:
    """Several entries of their own ids, by default on a few dates."""
    return st.lists(entries(days), max_size=12, unique_by=lambda entry: entry.id)


def followed() -> SearchStrategy[Followed]:
    return st.builds(
        Followed, names, names, st.sampled_from(Form), st.sampled_from(("", "°C")), st.booleans()
    )
