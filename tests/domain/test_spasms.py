"""A spasm, of which everything may be missing but that it happened."""

import pytest
from hypothesis import given

from builders import place
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.spasms import (
    LONGEST_SECONDS,
    USUAL_REMEDIES,
    Doing,
    Helped,
    Length,
    LengthBand,
    Noticed,
    Spasm,
    SpasmKind,
    Tried,
)
from strategies import spasms, texts


def test_a_spasm_can_be_nothing_but_a_spasm() -> None:
    bare = Spasm()

    assert (bare.severity, bare.length, bare.woke, bare.count) == (None, None, None, None)
    assert (bare.tried, bare.noticed) == (None, None)


@given(spasms())
def test_a_spasm_is_going_on_only_where_that_was_said(spasm: Spasm) -> None:
    still = Length(band=LengthBand.STILL_GOING)
    assert spasm.is_going_on == (spasm.length == still)


@pytest.mark.parametrize("severity", [-1, 11])
def test_the_strength_of_a_spasm_goes_from_0_to_10(severity: int) -> None:
    with pytest.raises(NotValid, match="0 to 10"):
        Spasm(severity)


@pytest.mark.parametrize("severity", [0, 10])
def test_both_ends_of_the_strength_can_be_chosen(severity: int) -> None:
    assert Spasm(severity).severity == severity


@pytest.mark.parametrize("count", [0, -5, 1001])
def test_a_series_has_at_least_one_spasm_and_an_end(count: int) -> None:
    with pytest.raises(NotValid, match="1 to 1000"):
        Spasm(count=count)


def test_a_place_is_named_once() -> None:
    with pytest.raises(NotValid, match="twice"):
        Spasm(places=(place("calf left", 3), place("calf left", 5)))


def test_left_and_right_of_one_area_are_two_places() -> None:
    both = (place("calf left", 3), place("calf right"), place("calf"))
    assert Spasm(places=both).places == both


def test_nothing_tried_is_not_the_same_as_not_recorded() -> None:
    assert Spasm(tried=()) != Spasm()
    assert Spasm(noticed=frozenset()) != Spasm()
    assert Spasm(woke=False) != Spasm()


@given(texts)
def test_a_note_keeps_all_that_a_file_can_hold(text: str) -> None:
    Spasm(note=text).note.encode("utf-8")


def test_a_length_is_exact_or_rough() -> None:
    with pytest.raises(NotValid, match="not both"):
        Length(60, LengthBand.UNDER_1)
    with pytest.raises(NotValid, match="not both"):
        Length()


@pytest.mark.parametrize("seconds", [-1, LONGEST_SECONDS + 1])
def test_a_length_is_at_most_a_week(seconds: int) -> None:
    with pytest.raises(NotValid, match="7 days"):
        Length(seconds)


@pytest.mark.parametrize(
    ("length", "is_long"),
    [
        (Length(600), False),
        (Length(601), True),
        (Length(band=LengthBand.OVER_10), True),
        (Length(band=LengthBand.FROM_1_TO_10), False),
        (Length(band=LengthBand.STILL_GOING), None),
    ],
)
def test_a_length_is_long_from_ten_minutes_on_where_it_is_known(
    length: Length, *, is_long: bool | None
) -> None:
    assert length.is_over_ten_minutes is is_long


def test_what_was_tried_has_a_name() -> None:
    assert Tried("  a warm\nbath ").what == "a warm bath"
    with pytest.raises(NotValid, match="name is needed"):
        Tried(" ")


@pytest.mark.parametrize("remedy", USUAL_REMEDIES)
def test_a_remedy_that_is_offered_can_be_kept(remedy: str) -> None:
    assert Tried(remedy, Helped.A_LITTLE).what == remedy


@pytest.mark.parametrize("choices", [SpasmKind, Doing, LengthBand, Helped, Noticed])
def test_every_choice_has_words_of_its_own(choices: type[SpasmKind]) -> None:
    labels = [choice.label for choice in choices]
    assert len(set(labels)) == len(labels)
