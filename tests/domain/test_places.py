"""Places on the body: the patient's left and right, words to search by, and their own strength."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import place
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.places import AREAS, Area, Place, Side, area, search


def test_every_area_has_a_key_of_its_own() -> None:
    assert len({one.key for one in AREAS}) == len(AREAS)


@pytest.mark.parametrize("key", [one.key for one in AREAS])
def test_an_area_is_found_by_its_key(key: str) -> None:
    assert area(key).key == key


@pytest.mark.parametrize("key", ["", "tail", "CALF", "calf left"])
def test_a_place_that_no_body_has_is_refused(key: str) -> None:
    with pytest.raises(NotValid, match="no such place"):
        Place(key)


@pytest.mark.parametrize("one", AREAS, ids=lambda one: one.key)
def test_an_area_takes_the_sides_it_has_and_none_but_those(one: Area) -> None:
    for side in Side:
        if side in one.sides:
            assert Place(one.key, side).side is side
        else:
            with pytest.raises(NotValid, match="no such side"):
                Place(one.key, side)


@pytest.mark.parametrize("one", AREAS, ids=lambda one: one.key)
def test_a_side_need_not_be_said_and_is_not_guessed(one: Area) -> None:
    assert Place(one.key).side is None


@pytest.mark.parametrize("one", [one for one in AREAS if one.paired], ids=lambda one: one.key)
def test_left_right_and_both_are_three_places_with_words_of_their_own(one: Area) -> None:
    sides = [Place(one.key, side) for side in (Side.LEFT, Side.RIGHT, Side.BOTH)]

    assert len({each.spot for each in sides}) == 3
    assert len({each.in_words() for each in (*sides, Place(one.key))}) == 4


def test_a_place_is_told_with_its_side() -> None:
    told = [place(words).in_words() for words in ("calf left", "neck middle", "neck", "calf")]
    assert told == ["Left calf", "Neck, middle", "Neck", "Calf, back of the lower leg"]


@pytest.mark.parametrize("severity", [-1, 11, 1000])
def test_the_strength_of_a_place_goes_from_0_to_10(severity: int) -> None:
    with pytest.raises(NotValid, match="0 to 10"):
        Place("calf", severity=severity)


def test_the_strength_of_a_place_is_no_part_of_where_it_is() -> None:
    assert place("calf left", 3).spot == place("calf left", 9).spot


@pytest.mark.parametrize("side", Side)
def test_every_side_has_its_word(side: Side) -> None:
    assert side.label


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("calf", "calf"),
        ("CHARLEY horse", "calf"),
        ("stomach", "abdomen"),
        ("hamstring", "back_thigh"),
    ],
)
def test_an_area_is_found_by_what_people_call_it(words: str, found: str) -> None:
    assert found in [one.key for one in search(words)]


def test_every_word_typed_narrows_the_search() -> None:
    assert (
        {one.key for one in search("thigh")} > {one.key for one in search("thigh front")} != set()
    )


def test_a_search_for_nothing_finds_everything() -> None:
    assert search("  ") == AREAS


@given(st.text(max_size=20))
def test_any_search_gives_areas_in_the_order_of_the_table(words: str) -> None:
    found = search(words)
    assert found == tuple(one for one in AREAS if one in found)
