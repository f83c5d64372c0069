"""Where in the body, as a whole: recent places, picture, list and chips show one choice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from accessibility_audit import audit, name_of, tab_order
from builders import place
from contrast import check_edges, check_window
from looks import RTL, Look
from spasm_diary.domain.places import AREAS, Area, Place, Side, Spot
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.widgets.area_row import AreaRowWidget
from spasm_diary.ui.widgets.body_region import BodyRegion
from spasm_diary.ui.widgets.place_chip import PlaceChip
from spasm_diary.ui.widgets.place_picker import PlacePicker
from spasm_diary.ui.widgets.recent_places import RecentPlaces
from widgets import the

LEFT, RIGHT = Side.LEFT, Side.RIGHT
RECENT = (place("calf left"), place("neck"), place("hand right"))


class Picker(PlacePicker):
    """A picker that remembers what it told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[Place, ...]] = []
        self.changed.connect(self.told.append)

    def marked(self) -> set[Spot]:
        return {one.shape.spot for one in self.findChildren(BodyRegion) if one.isChecked()}

    def in_list(self) -> set[Spot]:
        return {
            (row.area, row.side_at(one))
            for row in self.findChildren(AreaRowWidget)
            for one in row.buttons
            if one.isChecked()
        }

    def press_in_list(self, spot: Spot) -> None:
        row = next(one for one in self.findChildren(AreaRowWidget) if one.area == spot[0])
        button = next(one for one in row.buttons if row.side_at(one) is spot[1])
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def picker(qtbot: QtBot, plain_look: Look) -> Picker:
    return shown(qtbot)


def shown(qtbot: QtBot, width: int = 1000) -> Picker:
    picker = Picker()
    picker.show_places((), RECENT)
    qtbot.addWidget(picker)
    picker.resize(width, picker.heightForWidth(width))
    with qtbot.waitActive(picker):
        picker.show()
        picker.activateWindow()
    return picker


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_the_list_chooses_the_picture_marks(picker: Picker) -> None:
    for one in AREAS:
        for side in (None, *one.sides):
            picker.show_places((), RECENT)
            picker.press_in_list((one.key, side))

            assert picker.told[-1] == (Place(one.key, side),)
            assert picker.marked() == wanted_on_picture(one, side)


def wanted_on_picture(one: Area, side: Side | None) -> set[Spot]:
    if not one.sides:
        return set()
    if not one.paired:
        return {(one.key, None)}
    sides = (LEFT, RIGHT) if side is Side.BOTH else (side,)
    return {(one.key, each) for each in sides if each is not None}


def test_what_the_picture_chooses_the_list_marks(picker: Picker) -> None:
    for region in picker.findChildren(BodyRegion):
        picker.show_places((), RECENT)
        region.click()

        area, side = region.shape.spot
        assert picker.told[-1] == (Place(area, side),)
        assert picker.in_list() == {(area, side), (area, None)}


def test_a_recent_place_is_one_press(picker: Picker) -> None:
    recent = the(QPushButton, the(RecentPlaces, picker), "Left calf")
    press(recent)
    assert picker.told == [(place("calf left"),)]
    assert recent.isChecked()
    assert picker.marked() == {("calf", LEFT)}


def test_without_recent_places_there_is_no_row_for_them(picker: Picker) -> None:
    picker.show_places((), ())
    assert not the(RecentPlaces, picker).isVisible()


def test_showing_what_is_kept_tells_nobody(picker: Picker) -> None:
    picker.show_places((place("calf left", 5),), RECENT)
    assert picker.told == []
    assert picker.places == (place("calf left", 5),)


def test_each_chosen_place_has_a_chip_in_the_order_of_choosing(picker: Picker) -> None:
    picker.press_in_list(("neck", None))
    picker.press_in_list(("calf", LEFT))
    assert [name_of(box) for box in strengths(picker)] == ["Neck", "Left calf"]


def test_a_strength_of_its_own_is_told_and_can_be_taken_back(picker: Picker) -> None:
    picker.show_places((place("calf left"), place("neck", 2)), RECENT)
    box = strengths(picker)[0]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert picker.told[-1] == (place("calf left", 10), place("neck", 2))
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert picker.told[-1] == (place("calf left"), place("neck", 2))


def test_a_chip_takes_its_place_off(picker: Picker) -> None:
    picker.show_places((place("calf left"), place("neck")), RECENT)
    press(the(QPushButton, picker, "Take off Left calf"))
    assert picker.told == [(place("neck"),)]
    assert picker.marked() == {("neck", None)}


def test_the_keys_are_not_lost_when_a_chip_goes(picker: Picker) -> None:
    picker.show_places((place("calf left"), place("neck")), RECENT)
    for name in ("Take off Left calf", "Take off Neck"):
        button = the(QPushButton, picker, name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        there = QApplication.focusWidget()
        assert there is not None
        assert there.isVisible()
    assert picker.places == ()


def test_what_comes_back_after_saving_does_not_move_the_keys(picker: Picker) -> None:
    region = next(one for one in picker.findChildren(BodyRegion) if one.shape.spot[0] == "knee")
    region.setFocus()
    QTest.keyClick(region, Qt.Key.Key_Space)
    picker.show_places(picker.places, RECENT)
    assert QApplication.focusWidget() is region


def test_tab_goes_from_the_recent_places_to_the_chips_and_then_on(qtbot: QtBot) -> None:
    window, picker, after = QWidget(), Picker(), QPushButton("Done")
    layout = QVBoxLayout(window)
    layout.addWidget(picker)
    layout.addWidget(after)
    qtbot.addWidget(window)
    window.show()
    picker.show_places((place("neck"),), RECENT)
    picker.show_places((place("neck"), place("jaw left")), RECENT)
    QApplication.sendPostedEvents()

    assert [name_of(one) for one in tab_order(window)] == [
        *("Left calf", "Neck", "Right hand"),
        *("Neck", "All over"),
        *("Or type a place", "Head or scalp"),
        *("Neck", "Take off Neck", "Left jaw", "Take off Left jaw"),
        "Done",
    ]


def test_enter_on_the_picture_is_left_to_the_form(picker: Picker, qtbot: QtBot) -> None:
    region = picker.findChildren(BodyRegion)[0]
    region.setFocus()
    QTest.keyClick(region, Qt.Key.Key_Return)
    assert picker.told == []


def test_names_and_targets_hold_in_every_look(qtbot: QtBot, look: Look) -> None:
    picker = shown(qtbot, 8 * look.text_percent)
    picker.show_places((place("calf left", 5), place("neck left"), place("knee")), RECENT)
    assert audit(picker) == []


@pytest.mark.parametrize(
    "worn",
    [Look(), Look(Theme.DARK), Look(Theme.CONTRAST), Look(Theme.DARK, 200, RTL)],
    ids=str,
)
def test_colours_hold_in_every_theme(
    qtbot: QtBot, qapp: QApplication, plain_look: Look, worn: Look
) -> None:
    worn.put_on(qapp)
    picker = shown(qtbot, 8 * worn.text_percent)
    picker.show_places((place("calf left", 5), place("neck left"), place("knee")), RECENT)
    picker.resize(picker.width(), picker.heightForWidth(picker.width()))
    QApplication.sendPostedEvents()
    found = [*check_window(picker), *check_edges(picker)]
    Look().put_on(qapp)
    assert found == []


def strengths(picker: Picker) -> list[QComboBox]:
    QApplication.sendPostedEvents()
    return [the(QComboBox, chip) for chip in picker.findChildren(PlaceChip) if chip.isVisible()]
