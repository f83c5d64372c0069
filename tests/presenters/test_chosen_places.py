"""Left and right are two places; both is one; a side that is said takes the room of none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import place
from spasm_diary.domain.places import AREAS, Place, Side
from spasm_diary.domain.spasms import Spasm
from spasm_diary.presenters.chosen_places import (
    Places,
    is_chosen,
    toggled,
    with_side,
    with_strength,
    without,
)

LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH
SPOTS = [(one.key, side) for one in AREAS for side in (None, *one.sides)]


def chosen(*words: str) -> Places:
    """`chosen("calf left 6")`, in this order."""
    made = []
    for each in words:
        name, _, number = each.rpartition(" ")
        made.append(place(name, int(number)) if number.isdigit() else place(each))
    return tuple(made)


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_every_side_of_every_area_can_be_chosen_and_taken_off(
    spot: tuple[str, Side | None],
) -> None:
    places = toggled((), *spot)
    assert places == (Place(*spot),)
    assert is_chosen(places, *spot)
    assert toggled(places, *spot) == ()


def test_left_and_right_are_never_merged() -> None:
    both_sides = toggled(chosen("calf left 6"), "calf", RIGHT)
    assert both_sides == chosen("calf left 6", "calf right")
    assert not is_chosen(both_sides, "calf", BOTH)


def test_both_is_one_place_where_left_or_right_was_and_as_strong_as_the_stronger() -> None:
    places = chosen("calf left 3", "neck", "calf right 7")
    assert toggled(places, "calf", BOTH) == chosen("calf both 7", "neck")


def test_both_marks_left_and_right() -> None:
    places = chosen("calf both")
    assert is_chosen(places, "calf", LEFT)
    assert is_chosen(places, "calf", RIGHT)


@pytest.mark.parametrize(("off", "left"), [(LEFT, "right"), (RIGHT, "left")])
def test_taking_one_side_off_both_leaves_the_other_with_its_strength(off: Side, left: str) -> None:
    assert toggled(chosen("calf both 5"), "calf", off) == chosen(f"calf {left} 5")


def test_a_side_that_is_said_takes_the_room_of_none_and_its_strength() -> None:
    assert toggled(chosen("calf 4", "neck"), "calf", LEFT) == chosen("calf left 4", "neck")


def test_pressing_an_area_that_has_sides_takes_all_of_them_off() -> None:
    assert toggled(chosen("neck left", "calf left", "neck right"), "neck", None) == chosen(
        "calf left"
    )


def test_the_only_place_of_an_area_moves_to_the_side_that_is_said() -> None:
    assert with_side(chosen("calf left 6", "neck"), "calf", RIGHT) == chosen("calf right 6", "neck")


def test_saying_a_side_again_changes_nothing() -> None:
    places = chosen("calf left 6")
    assert with_side(places, "calf", LEFT) == places


def test_with_two_places_in_an_area_saying_a_side_loses_none() -> None:
    places = chosen("calf left 6", "calf right 2")
    assert with_side(places, "calf", LEFT) == places
    assert with_side(places, "calf", BOTH) == chosen("calf both 6")


def test_a_strength_belongs_to_one_place() -> None:
    places = chosen("calf left", "calf right")
    assert with_strength(places, ("calf", RIGHT), 8) == chosen("calf left", "calf right 8")


def test_a_strength_can_be_taken_back() -> None:
    assert with_strength(chosen("neck 3"), ("neck", None), None) == chosen("neck")


def test_a_place_is_taken_off_alone() -> None:
    assert without(chosen("calf left", "calf right"), ("calf", LEFT)) == chosen("calf right")


@given(st.lists(st.tuples(st.sampled_from(SPOTS), st.booleans(), st.none() | st.integers(0, 10))))
def test_any_presses_leave_places_that_a_spasm_can_have(
    presses: list[tuple[tuple[str, Side | None], bool, int | None]],
) -> None:
    places: Places = ()
    for (area, side), says_side, severity in presses:
        if says_side and side is not None:
            places = with_side(places, area, side)
        else:
            places = toggled(places, area, side)
        places = with_strength(places, (area, side), severity)

        assert Spasm(places=places).places == places
        for one in places:
            together = {each.side for each in places if each.area == one.area}
            assert None not in together or len(together) == 1
            assert BOTH not in together or not together & {LEFT, RIGHT}
