"""Two things share a row while the first has what it wishes, and stack when it has not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.widgets.side_by_side import SideBySideLayout


def block(least: int, wished: int, high: int) -> QWidget:
    made = QWidget()
    inside = QHBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    strut = QSpacerItem(wished, high, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    inside.addItem(strut)
    made.setMinimumWidth(least)
    return made


@pytest.fixture
def pair(qtbot: QtBot, plain_look: Look) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    layout = SideBySideLayout(window, between=1)
    layout.addWidget(block(100, 200, 300))
    layout.addWidget(block(150, 250, 400))
    return window


def blocks(window: QWidget, width: int) -> list[tuple[int, int, int, int]]:
    window.resize(width, 900)
    window.show()
    layout = window.layout()
    assert layout is not None
    layout.activate()
    items = (layout.itemAt(index) for index in range(layout.count()))
    rects = [item.geometry() for item in items if item is not None]
    return [(rect.x(), rect.y(), rect.width(), rect.height()) for rect in rects]


def test_with_room_they_stand_beside_each_other_with_one_height(pair: QWidget) -> None:
    first, second = blocks(pair, 458)
    assert first == (0, 0, 200, 400)
    assert second == (208, 0, 250, 400)


def test_what_is_left_over_is_shared(pair: QWidget) -> None:
    first, second = blocks(pair, 478)
    assert (first[2], second[2]) == (210, 260)


def test_the_first_gets_what_it_wishes_before_the_second(pair: QWidget) -> None:
    first, second = blocks(pair, 378)
    assert (first[2], second[2]) == (200, 170)


def test_without_room_they_stand_above_each_other(pair: QWidget) -> None:
    first, second = blocks(pair, 340)
    assert first == (0, 0, 340, 300)
    assert second == (0, 308, 340, 400)


def test_the_first_stands_on_the_right_where_people_read_from_there(pair: QWidget) -> None:
    pair.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = blocks(pair, 458)
    assert first[0] > second[0]
