"""What a person wrote: any length and script, and nothing that a file or a screen cannot hold."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.text import LONGEST_NAME, cleaned, name, number, short_unit
from strategies import texts


@given(texts)
def test_a_cleaned_text_can_be_written_to_any_file(text: str) -> None:
    clean = cleaned(text)

    assert clean.encode("utf-8").decode("utf-8") == clean
    assert "\0" not in clean
    assert "\r" not in clean


@given(texts)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")))
def test_a_text_that_a_file_can_hold_is_kept_as_it_is(text: str) -> None:
    assert cleaned(text) == text


def test_lines_of_every_system_end_alike() -> None:
    assert cleaned("one\r\ntwo\rthree\nfour") == "one\ntwo\nthree\nfour"


def test_a_megabyte_of_note_is_kept() -> None:
    text = "krampus 痙攣 " * 100_000
    assert cleaned(text) == text


def test_half_a_surrogate_goes_and_its_neighbours_stay() -> None:
    assert cleaned("left \ud83d calf\0") == "left  calf"


def test_a_name_stands_on_one_line() -> None:
    assert name("  Dr\tRoy \n (neurology)\u2028") == "Dr Roy (neurology)"


def test_a_name_from_right_to_left_is_kept() -> None:
    assert name("د. سلمى") == "د. سلمى"


@pytest.mark.parametrize("text", ["", "  \n", "\0", "\ud800", "\u200f\u200e", "\u202e \u202c"])
def test_a_name_of_nothing_one_can_see_is_refused(text: str) -> None:
    with pytest.raises(NotValid, match="name is needed"):
        name(text)


def test_a_name_has_a_longest_length() -> None:
    assert name("x" * LONGEST_NAME) == "x" * LONGEST_NAME
    with pytest.raises(NotValid, match="up to 200"):
        name("x" * (LONGEST_NAME + 1))


def test_a_unit_is_a_short_word_or_nothing() -> None:
    assert (short_unit(" mg\n"), short_unit("")) == ("mg", "")
    with pytest.raises(NotValid, match="short word"):
        short_unit("x" * 41)


@pytest.mark.parametrize("value", [-1, 11, -0.001, 10.001, math.inf, -math.inf, math.nan, 10**400])
def test_a_number_outside_its_range_is_refused_with_the_range(value: float) -> None:
    with pytest.raises(NotValid, match="from 0 to 10"):
        number(value, 0, 10, "It goes from {lowest} to {highest}.")


@given(st.floats(0, 10))
def test_a_number_inside_its_range_is_taken(value: float) -> None:
    number(value, 0, 10, "It goes from {lowest} to {highest}.")
