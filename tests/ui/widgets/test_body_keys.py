"""The body by keys alone: one stop for Tab, arrows to walk, Space and letters to choose."""

from collections import deque

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from accessibility_audit import tab_order
from body import NARROW, REGIONS, WIDE, Body, shown_body
from looks import Look
from spasm_diary.domain.places import Place, Side, Spot
from spasm_diary.presenters.neighbours import Direction, neighbour
from spasm_diary.ui.widgets.body_region import BodyRegion

LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH
KEYS = {
    Direction.LEFT: Qt.Key.Key_Left,
    Direction.RIGHT: Qt.Key.Key_Right,
    Direction.UP: Qt.Key.Key_Up,
    Direction.DOWN: Qt.Key.Key_Down,
}


@pytest.fixture
def body(qtbot: QtBot, plain_look: Look) -> Body:
    return shown_body(qtbot, WIDE)


def test_every_region_is_chosen_by_space(body: Body) -> None:
    for spot in REGIONS:
        body.choice.show(())
        body.region(spot).setFocus()
        QTest.keyClick(body.region(spot), Qt.Key.Key_Space)
        assert body.choice.places == (Place(*spot),)


@pytest.mark.parametrize(("key", "side"), [("l", LEFT), ("R", RIGHT), ("b", BOTH), ("B", BOTH)])
def test_a_letter_says_the_side(body: Body, key: str, side: Side) -> None:
    body.region(("calf", RIGHT)).setFocus()
    QTest.keyClicks(body.region(("calf", RIGHT)), key)
    assert body.choice.places == (Place("calf", side),)
    assert body.focused() == ("calf", LEFT if side is LEFT else RIGHT)


def test_a_letter_with_control_is_not_ours(body: Body) -> None:
    body.region(("calf", LEFT)).setFocus()
    QTest.keyClick(body.region(("calf", LEFT)), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert body.choice.places == ()


def test_tab_stops_once_on_the_body_and_once_on_all_over(body: Body) -> None:
    stops = tab_order(body)
    assert [type(one) for one in stops] == [BodyRegion, QPushButton]
    body.region(("knee", LEFT)).setFocus()
    assert tab_order(body)[0] is body.region(("knee", LEFT))


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_every_region_can_be_reached_by_arrows_from_every_other(
    qtbot: QtBot, plain_look: Look, width: int
) -> None:
    centres = shown_body(qtbot, width).centres()
    ways = {
        spot: {there for towards in Direction if (there := neighbour(spot, towards, centres))}
        for spot in centres
    }
    assert set(centres) == set(REGIONS)
    for start in centres:
        reached, waiting = {start}, deque([start])
        while waiting:
            new = ways[waiting.popleft()] - reached
            reached |= new
            waiting += new
        assert reached == set(centres), start


@pytest.mark.parametrize(
    ("start", "towards", "end"),
    [
        (("calf", LEFT), Direction.DOWN, ("heel", LEFT)),
        (("calf", LEFT), Direction.RIGHT, ("calf", RIGHT)),
        (("knee", LEFT), Direction.UP, ("front_thigh", LEFT)),
        (("chest", None), Direction.RIGHT, ("shoulder", LEFT)),
        (("fingers", LEFT), Direction.RIGHT, ("back_hand", LEFT)),
        (("back_hand", LEFT), Direction.LEFT, ("fingers", LEFT)),
        (("face", LEFT), Direction.DOWN, ("jaw", LEFT)),
    ],
    ids=str,
)
def test_arrows_walk_as_one_looks(body: Body, start: Spot, towards: Direction, end: Spot) -> None:
    body.region(start).setFocus()
    QTest.keyClick(body.region(start), KEYS[towards])
    assert body.focused() == end
