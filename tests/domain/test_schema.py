"""The JSON Schema and the domain say the same: kinds, fields, choices and ranges."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from builders import NOW, one_of_each
from diary_schema import resolved, schema, validator
from fakes import StoppedClock
from spasm_diary.domain.about_person import FACTS, Age
from spasm_diary.domain.drinks import DRINKS
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.places import AREAS, Place
from spasm_diary.domain.ratings import SCALES
from spasm_diary.domain.records import from_record, to_fields, to_record
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.spasms import Length, Tried
from spasm_diary.domain.warning_signs import WARNING_SIGNS
from strategies import entries, followed

OF_EVERY_ENTRY = {"kind", "id", "start", "typed"}
OF_A_TIME = {"day"}
"""Of every entry that may have a clock time, which a night has not."""
PARTS: dict[str, type] = {
    "place": Place,
    "length": Length,
    "tried": Tried,
    "personal": Personal,
    "followed": Followed,
}
EVERYTHING: dict[str, type] = {**KINDS, **PARTS}
EXAMPLES = {one.kind: to_record(one) for one in one_of_each()}


def names(kind: str) -> dict[str, str]:
    """What a field is called in a file, by its name in the domain."""
    own_kind = {"kind": kind} if kind in KINDS else {}
    return {field.name: own_kind.get(field.name, field.name) for field in fields(EVERYTHING[kind])}


def properties(kind: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = schema()["$defs"][kind]["properties"]
    return found


def choices() -> Iterator[tuple[str, str, type[Enum]]]:
    """Each field of the domain that is a choice, or holds some."""
    for kind, made in EVERYTHING.items():
        for field, hint in get_type_hints(made).items():
            for one in _inner(hint):
                if isinstance(one, type) and issubclass(one, Enum):
                    yield kind, names(kind)[field], one


def _inner(hint: Any) -> Iterator[Any]:
    if get_origin(hint) in (Union, types.UnionType, tuple, frozenset):
        for one in get_args(hint):
            yield from _inner(one)
    else:
        yield hint


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_schema_has_every_kind_of_entry() -> None:
    kinds = [one["$ref"].rpartition("/")[2] for one in schema()["$defs"]["entry"]["oneOf"]]
    assert kinds == list(KINDS)


@pytest.mark.parametrize("kind", EVERYTHING)
def test_the_schema_has_every_field_and_no_other(kind: str) -> None:
    of_all = OF_EVERY_ENTRY | OF_A_TIME if kind in KINDS else set()
    of_all -= OF_A_TIME if kind == "night" else set()
    assert set(properties(kind)) == {*names(kind).values()} | of_all
    assert schema()["$defs"][kind]["additionalProperties"] is False


@pytest.mark.parametrize("kind", EVERYTHING)
def test_the_schema_needs_what_the_domain_needs(kind: str) -> None:
    of_all = OF_EVERY_ENTRY if kind in KINDS else set()
    needed = {field.name for field in fields(EVERYTHING[kind]) if field.default is MISSING}
    assert set(schema()["$defs"][kind].get("required", ())) == needed | of_all


@pytest.mark.parametrize(("kind", "field", "choice"), list(choices()))
def test_the_schema_has_every_choice(kind: str, field: str, choice: type[Enum]) -> None:
    part = properties(kind)[field]
    assert part.get("items", part)["enum"] == [one.value for one in choice]


@pytest.mark.parametrize(
    ("kind", "field", "keys"),
    [
        ("place", "area", [one.key for one in AREAS]),
        ("rating", "scale", [one.key for one in SCALES]),
        ("drink", "drink", [one.key for one in DRINKS]),
        ("sign", "sign", [one.key for one in WARNING_SIGNS]),
        ("personal", "facts", [one.key for one in FACTS]),
    ],
)
def test_the_schema_has_every_row_of_a_table(kind: str, field: str, keys: list[str]) -> None:
    part = properties(kind)[field]
    assert part.get("items", part)["enum"] == keys


@given(entries())
def test_every_entry_keeps_to_the_schema(one: Entry) -> None:
    validator("entry").validate(to_record(one))


@given(followed())
def test_everything_followed_keeps_to_the_schema(one: Followed) -> None:
    validator("followed").validate(to_fields(one))


@pytest.mark.parametrize(
    "personal",
    [
        Personal(),
        Personal(2000),
        Personal(fluids_limited=True),
        Personal(age=Age.FROM_65, facts=frozenset({"statins", "pregnant"})),
    ],
)
def test_what_is_known_of_the_person_keeps_to_the_schema(personal: Personal) -> None:
    validator("personal").validate(to_fields(personal))


def ranges() -> Iterator[tuple[str, str, float, float]]:
    for kind in KINDS:
        for field, part in properties(kind).items():
            found = resolved(part)
            if "maximum" in found:
                yield kind, field, found["minimum"], found["maximum"]


@pytest.mark.parametrize(("kind", "field", "lowest", "highest"), list(ranges()))
def test_the_schema_and_the_domain_draw_the_same_line(
    kind: str, field: str, lowest: float, highest: float
) -> None:
    taken = {}
    for value in (lowest - 1, lowest, highest, highest + 1):
        record = {**EXAMPLES[kind], field: value}
        try:
            from_record(record, StoppedClock().offset_at, NOW)
        except DiaryError:
            taken[value] = False
        else:
            taken[value] = True
        assert validator("entry").is_valid(record) == taken[value]

    assert list(taken.values()) == [False, True, True, False]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("start", "yesterday"),
        ("start", "2026-11-23T02:10"),
        ("start", "1899-11-23 +00:00"),
        ("typed", "2026-11-23 +00:00"),
        ("strength", 6),
        ("severity", None),
        ("spasm", "hiccup"),
    ],
)
def test_the_schema_says_what_is_wrong(field: str, value: object) -> None:
    assert validator("entry").is_valid(EXAMPLES["spasm"])
    assert not validator("entry").is_valid({**EXAMPLES["spasm"], field: value})
