"""The body as a picture: presses by the mouse, what is heard and seen, in every look."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accessibility_audit import audit
from body import NARROW, REGIONS, WIDE, Body, shown_body
from builders import place
from contrast import check_edges, check_window
from looks import THEMES, Look
from spasm_diary.domain.places import Picture, Place, Side, Spot
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.widgets.body_figure import BodyFigure
from spasm_diary.ui.widgets.body_region import BodyRegion
from widgets import all_of, the

LEFT, RIGHT = Side.LEFT, Side.RIGHT


@pytest.fixture
def body(qtbot: QtBot, plain_look: Look) -> Body:
    return shown_body(qtbot, WIDE)


def press(body: Body, spot: Spot, *, enlarged: bool = False) -> None:
    """A click where the region is seen, through the window, as the mouse does it."""
    region = body.region(spot)
    figure = region.parentWidget()
    assert isinstance(figure, BodyFigure)
    shape = region.shape.shapes[-1] if enlarged else region.shape.largest
    inside = region.shape.middle() if shape is region.shape.largest else shape.pointAtPercent(0)
    at = figure.transform().map(inside).toPoint()
    window = body.windowHandle()
    assert window is not None
    where = figure.mapTo(body, at)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def test_every_region_is_chosen_by_the_mouse(body: Body) -> None:
    for spot in REGIONS:
        body.choice.show(())
        press(body, spot)
        assert body.choice.places == (Place(*spot),)
        assert body.marked() == {spot}


@pytest.mark.parametrize(
    ("kept", "marked"),
    [
        ("calf left", {("calf", LEFT)}),
        ("calf both", {("calf", LEFT), ("calf", RIGHT)}),
        ("calf", set()),
        ("neck left", {("neck", None)}),
        ("toes right", {("toes", RIGHT)}),
    ],
)
def test_what_is_kept_is_what_is_marked(body: Body, kept: str, marked: set[Spot]) -> None:
    body.choice.show((place(kept),))
    assert body.marked() == marked


def test_a_small_place_is_chosen_on_its_enlarged_drawing_too(body: Body) -> None:
    face = body.region(("face", LEFT))
    assert len(face.shape.shapes) == 2
    press(body, ("face", LEFT), enlarged=True)
    assert body.choice.places == (place("face left"),)


def test_a_press_beside_a_small_place_counts_for_the_nearest(body: Body) -> None:
    figure = body.region(("fingers", LEFT)).parentWidget()
    assert isinstance(figure, BodyFigure)
    low = body.region(("fingers", LEFT)).shape.bounds.bottomLeft() + QPointF(6, 8)
    near = figure.region_at(figure.transform().map(low))
    assert near is body.region(("fingers", LEFT))


def test_a_press_far_from_the_body_chooses_nothing(body: Body) -> None:
    for figure in body.findChildren(BodyFigure):
        QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert body.choice.places == ()


def test_a_press_that_slips_off_changes_nothing(body: Body) -> None:
    region = body.region(("chest", None))
    figure = region.parentWidget()
    assert isinstance(figure, BodyFigure)
    at = figure.transform().map(region.shape.middle()).toPoint()
    QTest.mousePress(figure, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert body.choice.places == ()


def test_all_over_is_a_button_beside_the_picture(body: Body) -> None:
    QTest.mouseClick(the(QPushButton, body, "All over"), Qt.MouseButton.LeftButton)
    assert body.choice.places == (place("whole_body"),)
    assert the(QPushButton, body, "All over").isChecked()


def test_names_are_unique_and_say_the_side(body: Body) -> None:
    names = [one.accessibleName() for one in body.findChildren(BodyRegion)]
    assert len(set(names)) == len(names) == len(REGIONS)
    assert body.region(("calf", LEFT)).accessibleName() == "Left calf"


def test_a_screen_reader_hears_a_check_box_with_its_strength(body: Body) -> None:
    body.choice.show((place("calf left", 5),))
    heard = QAccessible.queryAccessibleInterface(body.region(("calf", LEFT)))
    assert heard is not None
    assert heard.role() is QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name) == "Left calf"
    assert heard.text(QAccessible.Text.Description) == "strength 5 of 10"
    assert heard.state().checked


def test_words_on_the_picture_say_which_side_is_left(body: Body) -> None:
    for figure, on_the_left in zip(
        body.findChildren(BodyFigure), ("Your right", "Your left"), strict=True
    ):
        labels = all_of(QLabel, figure.parentWidget() or body)
        assert min(labels, key=lambda label: label.x()).text() == on_the_left


def test_front_and_back_stand_beside_each_other_or_above(qtbot: QtBot, plain_look: Look) -> None:
    front, back = shown_body(qtbot, WIDE).findChildren(BodyFigure)
    assert front.mapTo(front.window(), QPoint()).y() == back.mapTo(back.window(), QPoint()).y()
    front, back = shown_body(qtbot, NARROW).findChildren(BodyFigure)
    assert front.mapTo(front.window(), QPoint()).y() < back.mapTo(back.window(), QPoint()).y()


def test_the_body_is_not_mirrored_where_people_read_from_the_right(
    qtbot: QtBot, qapp: QApplication, plain_look: Look
) -> None:
    Look(direction=Qt.LayoutDirection.RightToLeft).put_on(qapp)
    try:
        body = shown_body(qtbot, WIDE)
        calves = [body.region(("calf", side)) for side in (LEFT, RIGHT)]
        knees = [body.region(("knee", side)) for side in (LEFT, RIGHT)]
        assert calves[0].x() < calves[1].x()
        assert knees[0].x() > knees[1].x()
        front, back = body.findChildren(BodyFigure)
        assert front.mapTo(body, QPoint()).x() < back.mapTo(body, QPoint()).x()
    finally:
        Look().put_on(qapp)


def test_what_is_chosen_is_seen_without_its_colour(body: Body) -> None:
    """In grey, a chosen region differs from itself at rest, and has light and dark in it."""
    region = body.region(("chest", None))
    before = grey(region)
    body.choice.toggle("chest", None)
    after = grey(region)
    assert before != after
    shades = {
        after.pixelColor(x, y).lightness() // 16 for x in range(20, 80) for y in range(20, 50)
    }
    assert len(shades) > 3


def grey(region: BodyRegion) -> QImage:
    return region.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def test_the_number_of_its_strength_stands_on_a_chosen_region(body: Body) -> None:
    body.choice.show((place("chest", 3),))
    three = grey(body.region(("chest", None)))
    body.choice.show((place("chest", 8),))
    assert grey(body.region(("chest", None))) != three


def test_the_figure_grows_with_the_text(qtbot: QtBot, qapp: QApplication, plain_look: Look) -> None:
    figure = BodyFigure(Picture.FRONT)
    qtbot.addWidget(figure)
    usual = figure.sizeHint().height()
    Look(text_percent=150).put_on(qapp)
    larger = figure.sizeHint().height()
    Look().put_on(qapp)
    assert larger > usual


def test_names_and_targets_hold_in_every_look(qtbot: QtBot, look: Look) -> None:
    body = shown_body(qtbot, WIDE)
    body.choice.show((place("calf left", 5), place("neck left"), place("jaw both"), place("knee")))
    assert audit(body) == []


@pytest.mark.parametrize("theme", THEMES)
def test_colours_hold_in_every_theme(
    qtbot: QtBot, qapp: QApplication, plain_look: Look, theme: Theme
) -> None:
    Look(theme).put_on(qapp)
    body = shown_body(qtbot, WIDE)
    body.choice.show((place("calf left", 5), place("neck left"), place("jaw both"), place("knee")))
    found = [*check_window(body), *check_edges(body)]
    Look().put_on(qapp)
    assert found == []
