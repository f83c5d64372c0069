"""The list of places: found by typing, chosen by buttons or keys, one stop for Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from accessibility_audit import tab_order
from builders import place
from looks import Look
from spasm_diary.domain.places import AREAS, Place, Side, Spot
from spasm_diary.presenters.place_choice import PlaceChoicePresenter, PlaceChoiceView
from spasm_diary.ui.widgets.area_row import AreaRowWidget
from spasm_diary.ui.widgets.place_list import PlaceList
from widgets import the

LEFT = Side.LEFT
SPOTS = [(one.key, side) for one in AREAS for side in (None, *one.sides)]


class Places(PlaceList):
    """A list with a choice behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = PlaceChoicePresenter(self, lambda _places: None)
        self.toggled.connect(self.choice.toggle)
        self.sided.connect(self.choice.say_side)
        self.entered.connect(self.choice.go_to)
        self.searched.connect(self.choice.search_for)
        self.choice.show(())

    def show_choice(self, view: PlaceChoiceView) -> None:
        self.show_rows(view.rows, view.search, view.nothing_found)

    def row(self, area: str) -> AreaRowWidget:
        return next(one for one in self.findChildren(AreaRowWidget) if one.area == area)

    def button(self, spot: Spot) -> QAbstractButton:
        area, side = spot
        row = self.row(area)
        return next(one for one in row.buttons if row.side_at(one) is side)

    def shown(self) -> list[str]:
        return [one.area for one in self.findChildren(AreaRowWidget) if one.isVisible()]


@pytest.fixture
def places(qtbot: QtBot, plain_look: Look) -> Places:
    places = Places()
    qtbot.addWidget(places)
    places.resize(460, 500)
    with qtbot.waitActive(places):
        places.show()
        places.activateWindow()
    return places


def focused() -> QWidget:
    there = QApplication.focusWidget()
    assert there is not None
    return there


def test_every_side_of_every_area_is_chosen_by_its_button(places: Places) -> None:
    for spot in SPOTS:
        places.choice.show(())
        QTest.mouseClick(places.button(spot), Qt.MouseButton.LeftButton)
        assert places.choice.places == (Place(*spot),)
        assert places.button(spot).isChecked()


def test_every_side_of_every_area_is_chosen_by_keys(places: Places) -> None:
    for area, side in SPOTS:
        places.choice.show(())
        row = places.row(area)
        row.buttons[0].setFocus()
        for _ in range(row.buttons.index(places.button((area, side)))):
            QTest.keyClick(focused(), Qt.Key.Key_Right)
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        assert places.choice.places == (Place(area, side),)


@pytest.mark.parametrize(
    ("key", "side"),
    [("l", LEFT), ("r", Side.RIGHT), ("b", Side.BOTH), ("m", Side.MIDDLE)],
)
def test_a_letter_says_the_side_of_the_row(places: Places, key: str, side: Side) -> None:
    places.row("neck").buttons[0].setFocus()
    QTest.keyClicks(focused(), key)
    assert places.choice.places == (Place("neck", side),)


def test_up_and_down_go_from_row_to_row_in_their_column(places: Places) -> None:
    places.button(("elbow", LEFT)).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is places.button(("lower_arm", LEFT))
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is places.button(("elbow", LEFT))


def test_above_the_first_row_is_the_search(places: Places) -> None:
    places.row("head").buttons[0].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is the(QLineEdit, places)


def test_a_row_out_of_sight_is_scrolled_to(places: Places) -> None:
    places.row("toes").buttons[0].setFocus()
    assert not places.row("toes").visibleRegion().isEmpty()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_typing_a_place_and_its_side_needs_no_mouse(places: Places, key: Qt.Key) -> None:
    search = the(QLineEdit, places)
    search.setFocus()
    QTest.keyClicks(search, "charley")
    QTest.keyClick(search, key)
    QTest.keyClicks(focused(), "l")
    assert places.choice.places == (place("calf left"),)


def test_a_search_shows_what_fits_and_then_all_again(places: Places) -> None:
    search = the(QLineEdit, places)
    search.setText("thigh front")
    assert places.shown() == ["front_thigh"]
    search.clear()
    assert places.shown() == [one.key for one in AREAS]


def test_a_search_without_an_answer_says_so(places: Places) -> None:
    search = the(QLineEdit, places)
    search.setText("tail feathers")
    assert places.shown() == []
    assert any("another word" in each.text() for each in places.findChildren(QLabel))
    search.clear()
    assert not any(
        "another word" in each.text() and each.isVisible() for each in places.findChildren(QLabel)
    )


def test_tab_stops_at_the_search_and_once_at_the_rows(places: Places) -> None:
    assert [type(one).__name__ for one in tab_order(places)] == ["QLineEdit", "WrappedCheckBox"]
    places.button(("neck", LEFT)).setFocus()
    assert tab_order(places) == [the(QLineEdit, places), places.button(("neck", LEFT))]


def test_tab_still_stops_at_the_rows_when_a_search_hides_the_last_one(places: Places) -> None:
    places.button(("neck", LEFT)).setFocus()
    the(QLineEdit, places).setText("calf")
    assert tab_order(places)[1] is places.row("calf").buttons[0]


def test_buttons_are_named_by_place_and_side(places: Places) -> None:
    names = [
        one.accessibleName() for row in places.findChildren(AreaRowWidget) for one in row.buttons
    ]
    assert len(set(names)) == len(names)
    assert places.button(("calf", LEFT)).accessibleName() == "Left calf"


def test_the_same_sides_stand_below_each_other(places: Places) -> None:
    places.resize(600, 500)
    lefts = {places.button((one.key, LEFT)).x() for one in AREAS if one.sides}
    assert len(lefts) == 1
