"""Places of the body, read from a few letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import place
from spasm_diary.domain.errors import DiaryError, NotReadable
from spasm_diary.domain.places import AREAS, Area, Place, Side
from spasm_diary.presenters.place_text import places_named, read_place, read_side, side_text
from strategies import texts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("calf", "calf"),
        ("cal l", "calf left"),
        ("Left calf", "calf left"),
        ("r foot", "foot right"),
        ("both feet", "foot both"),
        ("neck", "neck"),
        ("hand", "hand"),
        ("shoulder", "shoulder"),
        ("stomach", "abdomen"),
        ("middle back", "middle_back"),
        ("back thigh b", "back_thigh both"),
        ("hamstring", "back_thigh"),
        ("all", "whole_body"),
    ],
)
def test_a_few_letters_are_enough(typed: str, meant: str) -> None:
    assert read_place(typed).place == place(meant)


def test_of_several_places_none_is_guessed() -> None:
    with pytest.raises(NotReadable, match="Several places have this name, such as Upper arm;"):
        read_place("arm")


def test_a_place_that_is_none_is_told() -> None:
    with pytest.raises(NotReadable, match="No place has this name here"):
        read_place("wing left")


def test_all_that_letters_may_mean_is_offered_the_likeliest_first() -> None:
    assert places_named("foot")[0] == "Foot"
    assert "Sole or arch of the foot" in places_named("foot l")
    assert places_named("") == ()


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.key)
def test_the_name_of_each_place_is_read_as_that_place(area: Area) -> None:
    typed = read_place(area.label)
    assert (typed.area, typed.side) == (area, None)
    for side, name in zip(area.sides, area.names, strict=False):
        assert places_named(name) == (area.label,)
        assert read_place(name).place == Place(area.key, side)
        assert read_place(f"{area.label} {side_text(side)}").side is side


@pytest.mark.parametrize("side", Side)
def test_a_side_is_read_from_its_letter_or_its_word(side: Side) -> None:
    assert read_side(side_text(side)) is side
    assert read_side(f" {side.label.upper()} ") is side


@given(texts | st.text("abc lrb", max_size=12))
def test_any_text_is_a_place_or_told(text: str) -> None:
    try:
        typed = read_place(text)
    except DiaryError as error:
        assert error.in_words()  # noqa: PT017 - what is raised depends on the text
    else:
        assert typed.area_text in places_named(text)
