"""Choosing places, without a screen: what is shown, what is told, where the keys stand."""

from collections.abc import Mapping

import pytest

from builders import place
from spasm_diary.domain.places import AREAS, Place, Side, Spot
from spasm_diary.presenters.neighbours import Direction, Point
from spasm_diary.presenters.place_choice import (
    REGIONS,
    Mark,
    PlaceChoicePresenter,
    PlaceChoiceView,
    RegionView,
)

LEFT, RIGHT = Side.LEFT, Side.RIGHT
SPOTS = [(one.key, side) for one in AREAS for side in (None, *one.sides)]
BESIDE: Mapping[Spot, Point] = {("calf", LEFT): (0, 0), ("calf", RIGHT): (50, 0)}


class Screen:
    """Keeps what it was last shown."""

    view: PlaceChoiceView

    def show_choice(self, view: PlaceChoiceView) -> None:
        self.view = view

    def region(self, area: str, side: Side | None = None) -> RegionView:
        return next(one for one in self.view.regions if one.spot == (area, side))

    def marked(self) -> set[Spot]:
        """The sides that the list shows as chosen."""
        return {
            (row.area, side.side) for row in self.view.rows for side in row.sides if side.is_chosen
        }


class Choice(PlaceChoicePresenter):
    """A choice with its screen, and all that was told."""

    def __init__(self) -> None:
        self.screen = Screen()
        self.told: list[tuple[Place, ...]] = []
        super().__init__(self.screen, self.told.append)
        self.show(())


@pytest.fixture
def choice() -> Choice:
    return Choice()


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_what_is_pressed_is_told_and_shown(choice: Choice, spot: Spot) -> None:
    choice.toggle(*spot)

    assert choice.told == [(Place(*spot),)]
    assert [one.place for one in choice.screen.view.chosen] == [Place(*spot)]
    assert [row.area for row in choice.screen.view.rows if row.is_chosen] == [spot[0]]


def test_showing_what_is_kept_tells_nobody(choice: Choice) -> None:
    choice.show((place("calf left"),), (place("neck"),))
    assert choice.told == []


def test_every_area_has_regions_of_different_names(choice: Choice) -> None:
    names = [one.name for one in choice.screen.view.regions]
    assert len(set(names)) == len(names) == len(REGIONS)
    assert {one.area for one in choice.screen.view.regions} == {one.key for one in AREAS}


def test_a_region_is_named_by_its_side_and_described_by_its_strength(choice: Choice) -> None:
    choice.show((place("calf left", 5),))
    assert choice.screen.region("calf", LEFT).name == "Left calf"
    assert choice.screen.region("calf", LEFT).description == "strength 5 of 10"
    assert choice.screen.region("calf", RIGHT).description == ""


def test_both_marks_both_regions_and_says_so(choice: Choice) -> None:
    choice.show((place("calf both", 7),))
    for side in (LEFT, RIGHT):
        region = choice.screen.region("calf", side)
        assert region.marks == (Mark(None, 7),)
        assert region.description == "both, strength 7 of 10"


def test_a_side_that_was_not_said_is_neither_marked_nor_free(choice: Choice) -> None:
    choice.show((place("calf"),))
    for side in (LEFT, RIGHT):
        region = choice.screen.region("calf", side)
        assert not region.is_chosen
        assert region.is_unsaid
        assert region.description == "side not said"


def test_the_halves_of_a_middle_area_are_marked_each_with_its_strength(choice: Choice) -> None:
    choice.show((place("neck left", 3), place("neck right")))
    region = choice.screen.region("neck")
    assert region.marks == (Mark(LEFT, 3), Mark(RIGHT, None))
    assert region.description == "left, strength 3 of 10; right"


def test_a_whole_middle_area_is_marked_as_a_whole(choice: Choice) -> None:
    choice.toggle("neck", None)
    assert choice.screen.region("neck").marks == (Mark(None, None),)


@pytest.mark.parametrize("spot", SPOTS, ids=str)
def test_picture_and_list_show_the_same(choice: Choice, spot: Spot) -> None:
    choice.toggle(*spot)

    on_picture = {one.spot for one in choice.screen.view.regions if one.is_chosen}
    in_list = {(area, side) for area, side in choice.screen.marked() if side in {LEFT, RIGHT}}
    paired = {one.key for one in AREAS if one.paired}
    assert {each for each in on_picture if each[0] in paired} == {
        each for each in in_list if each[0] in paired
    }


def test_a_letter_says_the_side_of_the_area_where_the_keys_are(choice: Choice) -> None:
    choice.go_to("calf", RIGHT)
    choice.say_side(LEFT)
    assert choice.places == (place("calf left"),)
    assert choice.current == ("calf", LEFT)


def test_a_letter_for_a_side_that_an_area_has_not_is_passed_over(choice: Choice) -> None:
    choice.go_to("calf", LEFT)
    choice.say_side(Side.MIDDLE)
    assert choice.places == ()


@pytest.mark.parametrize("spot", [(one.key, side) for one in AREAS for side in one.sides], ids=str)
def test_every_side_of_every_area_can_be_chosen_by_its_letter(choice: Choice, spot: Spot) -> None:
    area, side = spot
    assert side is not None
    choice.go_to(area, LEFT)
    choice.say_side(side)
    assert choice.places == (Place(area, side),)


def test_both_keeps_the_keys_where_they_are(choice: Choice) -> None:
    choice.go_to("calf", RIGHT)
    choice.say_side(Side.BOTH)
    assert choice.current == ("calf", RIGHT)


def test_an_arrow_goes_to_the_neighbour_and_stops_at_the_edge(choice: Choice) -> None:
    choice.go_to("calf", LEFT)
    choice.walk(Direction.RIGHT, BESIDE)
    assert choice.current == ("calf", RIGHT)
    choice.walk(Direction.RIGHT, BESIDE)
    assert choice.current == ("calf", RIGHT)


def test_one_region_at_most_is_the_current_one(choice: Choice) -> None:
    for spot in SPOTS:
        choice.toggle(*spot)
        current = [one.spot for one in choice.screen.view.regions if one.is_current]
        assert current == [choice.current]


def test_all_over_leaves_the_keys_where_they_are(choice: Choice) -> None:
    choice.go_to("calf", LEFT)
    choice.toggle("whole_body", None)
    assert choice.current == ("calf", LEFT)


def test_the_keys_start_at_what_is_chosen(choice: Choice) -> None:
    choice.show((place("calf right"),), (place("neck"),))
    assert choice.current == ("calf", RIGHT)


def test_with_nothing_chosen_the_keys_start_at_the_latest_place(choice: Choice) -> None:
    choice.show((), (place("neck left"), place("calf left")))
    assert choice.current == ("neck", None)


def test_showing_the_same_again_does_not_move_the_keys(choice: Choice) -> None:
    choice.show((place("calf left"),))
    choice.go_to("knee", LEFT)
    choice.show((place("calf left"),))
    assert choice.current == ("knee", LEFT)


def test_recent_places_say_whether_they_are_chosen(choice: Choice) -> None:
    choice.show((place("calf both"),), (place("calf left"), place("neck")))
    assert [(one.words, one.is_chosen) for one in choice.screen.view.recent] == [
        ("Left calf", True),
        ("Neck", False),
    ]


def test_a_search_leaves_the_areas_that_fit(choice: Choice) -> None:
    choice.search_for("calf")
    assert [row.area for row in choice.screen.view.rows] == ["calf"]
    assert choice.screen.view.nothing_found == ""


def test_a_search_that_finds_nothing_says_what_to_do(choice: Choice) -> None:
    choice.search_for("tail feathers")
    assert choice.screen.view.rows == ()
    assert "another word" in choice.screen.view.nothing_found


def test_a_search_hides_nothing_that_is_chosen_on_the_picture(choice: Choice) -> None:
    choice.toggle("knee", LEFT)
    choice.search_for("calf")
    assert choice.screen.region("knee", LEFT).is_chosen


def test_a_strength_of_its_own_is_told(choice: Choice) -> None:
    choice.show((place("calf left"),))
    choice.set_strength(("calf", LEFT), 6)
    assert choice.told == [(place("calf left", 6),)]


def test_what_was_done_is_said_once(choice: Choice) -> None:
    choice.toggle("calf", LEFT)
    assert choice.screen.view.said == "Left calf: chosen"
    choice.take_off(("calf", LEFT))
    assert choice.screen.view.said == "Left calf: taken off"
    choice.go_to("knee", LEFT)
    assert choice.screen.view.said == ""
