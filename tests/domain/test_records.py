"""An entry as plain JSON and back: nothing lost, nothing guessed, and what is wrong is said."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, NOW, entry, moment, one_of_each, spasm, when
from every_field import EVERY_FIELD
from fakes import StoppedClock
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.errors import DiaryError, NotReadable, NotValid
from spasm_diary.domain.followed import Reading
from spasm_diary.domain.moments import When
from spasm_diary.domain.notes import Note
from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.records import from_fields, from_record, to_fields, to_record
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.spasms import Length, Noticed, Spasm
from strategies import entries, followed

OFFSET_AT = StoppedClock(zone="Europe/Berlin").offset_at


def read(record: object) -> Entry:
    return from_record(record, OFFSET_AT, NOW)


def small(**fields: object) -> dict[str, object]:
    return {"kind": "spasm", "start": "2026-11-23T02:10", **fields}


@given(entries())
def test_an_entry_comes_back_from_json_as_it_was(one: Entry) -> None:
    assert read(json.loads(json.dumps(to_record(one)))) == one


@pytest.mark.parametrize("one", one_of_each(), ids=lambda one: str(one.kind))
def test_every_kind_comes_back_from_its_record(one: Entry) -> None:
    assert read(to_record(one)) == one


@given(followed())
def test_a_thing_to_follow_comes_back_from_its_record(thing: object) -> None:
    assert from_fields(type(thing), to_fields(thing), OFFSET_AT) == thing


def test_what_is_not_recorded_is_not_in_the_record() -> None:
    assert set(to_record(entry(Spasm()))) == {"kind", "id", "start", "typed"}
    assert to_fields(Personal()) == {}


def test_after_midnight_the_start_is_told_by_the_calendar_and_the_day_besides() -> None:
    record = to_record(spasm(at="25:30"))

    assert (record["start"], record["day"]) == ("2026-11-24T01:30+01:00", "2026-11-23")
    assert read(record).when == when(MONDAY, "25:30")


def test_a_day_that_is_the_date_of_the_start_says_nothing_new() -> None:
    assert read(small(day="2026-11-23")).when == read(small()).when


@pytest.mark.parametrize("day", ["2026-11-24", "2026-11-21", "22.11.2026", 20261122, ""])
def test_a_day_that_its_start_cannot_belong_to_is_not_understood(day: object) -> None:
    with pytest.raises(NotReadable, match="“day”"):
        read(small(day=day))


@pytest.mark.parametrize("start", ["2026-11-23T04:00", "2026-11-23", "2026-11-23 night"])
def test_only_the_small_hours_can_belong_to_the_day_before(start: str) -> None:
    with pytest.raises(NotValid, match="0:00 to 3:59"):
        read(small(start=start, day="2026-11-22"))


def test_none_and_not_recorded_are_told_apart() -> None:
    nothing = Spasm(woke=False, severity=0, tried=(), noticed=frozenset())

    record = to_record(entry(nothing))

    assert (record["woke"], record["severity"]) == (False, 0)
    assert (record["tried"], record["noticed"]) == ([], [])
    assert read(record).content == nothing


def test_the_smallest_record_is_a_kind_and_a_start() -> None:
    bare = read({"kind": "spasm", "start": "2026-11-23"})
    assert (bare.content, bare.when, bare.typed) == (Spasm(), When(MONDAY, 60), NOW)


def test_a_full_record_is_read_field_by_field() -> None:
    full = read(
        small(
            severity=6,
            places=[{"area": "calf", "side": "left", "severity": 7}, {"area": "neck"}],
            length={"seconds": 90},
            noticed=["weakness"],
            woke=True,
            id="6f9619ff-8b86-4d01-b42d-00c04fc964ff",
            typed="2026-11-23T09:00:05+02:00",
        )
    )

    assert full.content == Spasm(
        severity=6,
        places=(Place("calf", Side.LEFT, 7), Place("neck")),
        length=Length(90),
        noticed=frozenset({Noticed.WEAKNESS}),
        woke=True,
    )
    assert full.id == UUID("6f9619ff-8b86-4d01-b42d-00c04fc964ff")
    assert full.typed.isoformat() == "2026-11-23T09:00:05+02:00"


@pytest.mark.parametrize(
    ("start", "offset"),
    [
        ("2026-11-23T02:10", 60),
        ("2026-07-01T02:10", 120),
        ("2026-07-01", 120),
        ("2026-07-01T02:10Z", 0),
        ("2026-03-29T01:59", 60),
        ("2026-03-29T03:00", 120),
    ],
)
def test_an_offset_that_was_left_out_is_the_one_of_this_place_at_that_time(
    start: str, offset: int
) -> None:
    assert read({"kind": "spasm", "start": start}).when.offset == offset


def test_null_is_not_recorded() -> None:
    bare = read(small(severity=None, length=None, woke=None, id=None, typed=None))
    assert (bare.content, bare.typed) == (Spasm(), NOW)


def test_a_whole_number_may_stand_where_a_fraction_may() -> None:
    dose = read({"kind": "dose", "start": "2026-11-23", "what": "x", "amount": 400})
    assert to_record(dose)["amount"] == 400.0


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (None, "needs a “kind”"),
        ([], "needs a “kind”"),
        ("spasm", "needs a “kind”"),
        ({}, "needs a “kind”"),
        ({"kind": "sneeze", "start": "2026-11-23"}, "needs a “kind”"),
        ({"kind": ["spasm"], "start": "2026-11-23"}, "needs a “kind”"),
        ({"kind": "spasm"}, "needs a “start”"),
        ({"kind": "spasm", "start": None}, "needs a “start”"),
        ({"kind": "spasm", "start": 20261123}, "“start” is not"),
        ({"kind": "spasm", "start": "2026-02-29"}, "not a date"),
        (small(strength=6), "“strength” is not"),
        (small(severity="6"), "“severity” is not"),
        (small(severity=6.5), "“severity” is not"),
        (small(severity=True), "“severity” is not"),
        (small(woke=1), "“woke” is not"),
        (small(note=None), "“note” is not"),
        (small(kind="rating", scale="pain"), "“value” is missing"),
        (small(kind="dose", what="x", amount=float("nan")), "“amount” is not"),
        (small(kind="dose", what="x", amount=10**400), "“amount” is not"),
        (small(kind="dose", what="x", amount=True), "“amount” is not"),
        (small(kind="dose", what="x", helped="maybe"), "“helped” is not"),
        (small(places="calf"), "“places” is not"),
        (small(places=["calf"]), "“place” is not"),
        (small(places=[{"side": "left"}]), "“area” is missing"),
        (small(noticed="weakness"), "“noticed” is not"),
        (small(noticed=["pride"]), "“noticed” is not"),
        (small(noticed=[["weakness"]]), "“noticed” is not"),
        (small(length=90), "“length” is not"),
        (small(id="seven"), "“id” is not"),
        (small(id=7), "“id” is not"),
        (small(typed="2026-11-23"), "“typed” is not"),
        (small(typed=0), "“typed” is not"),
        (small(kind="night", start="2026-11-23", bed=22), "“bed” is not"),
    ],
)
def test_what_is_not_understood_is_named(record: object, told: str) -> None:
    with pytest.raises(NotReadable, match=told):
        read(record)


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (small(severity=11), "0 to 10"),
        (small(severity=10**400), "0 to 10"),
        (small(start="1899-12-31"), "1900"),
        (small(start="2026-11-23T02:10+19:00"), "offset"),
        (small(typed="1850-11-23T02:10Z"), "1900"),
        (small(places=[{"area": "calf", "side": "middle"}]), "no such side"),
        (
            small(kind="night", start="2026-11-23", bed="2026-11-22T01:00", up="2026-11-23T08:00"),
            "24",
        ),
    ],
)
def test_a_value_that_the_diary_does_not_take_is_refused(record: object, told: str) -> None:
    with pytest.raises(NotValid, match=told):
        read(record)


def test_a_field_is_told_short_and_fit_for_a_terminal() -> None:
    with pytest.raises(NotReadable) as caught:
        read(small(**{"\x1b[2J\u202e" + "x" * 1000: 1}))

    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 100


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner),
    max_leaves=5,
)
FIELDS = sorted({name for kind in KINDS.values() for name in kind.__dataclass_fields__})


@given(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(sorted(KINDS))},
        optional={"start": JSON | st.just("2026-11-23"), "id": JSON, "typed": JSON},
    ),
    st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=3),
)
def test_any_json_is_an_entry_or_refused_in_words(
    record: dict[str, Any], fields: dict[str, Any]
) -> None:
    try:
        one = read(record | fields)
    except DiaryError as error:
        told = error.in_words()
    else:
        told = one.kind
    assert told


def test_the_moment_of_typing_may_leave_out_its_offset() -> None:
    one = read(small(typed="2026-11-23T09:00"))
    assert one.typed == datetime.fromisoformat("2026-11-23T09:00+01:00")


def test_a_note_of_a_megabyte_comes_back_whole() -> None:
    long = entry(Note("痛み " * 300_000), typed=moment())
    assert read(json.loads(json.dumps(to_record(long)))) == long


def test_starts_in_a_record_keep_how_exact_they_are() -> None:
    starts = [when(), when(at="night"), when(at="02:10"), when(at="02:10:05", offset=-570)]

    written = [to_record(Entry(start, Spasm(), NOW))["start"] for start in starts]

    assert written == [
        "2026-11-23 +01:00",
        "2026-11-23 night +01:00",
        "2026-11-23T02:10+01:00",
        "2026-11-23T02:10:05-09:30",
    ]
    assert [read(small(start=start)).when for start in written] == starts


def test_two_records_without_ids_are_two_entries() -> None:
    assert read(small()).id != read(small()).id
    assert spasm(entry_id=7).id == UUID(int=7)


def test_the_entries_with_every_field_have_every_field() -> None:
    said = {(one.kind, name) for one in EVERY_FIELD for name in to_record(one)}
    needed = {
        (kind, kind if name == "kind" else name)
        for kind, made in KINDS.items()
        for name in made.__dataclass_fields__
    }
    assert needed - said == set()


@pytest.mark.parametrize(("number", "written"), [(2.0, "2"), (-0.5, "-0.5"), (1e300, "1e+300")])
def test_a_number_is_written_as_short_as_it_can_be(number: float, written: str) -> None:
    one = entry(Reading("steps", number))

    assert json.dumps(to_record(one)["value"]) == written
    assert read(json.loads(json.dumps(to_record(one)))) == one
