"""A list takes as many columns as find room, and is read down each of them."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.columns_layout import ColumnsLayout


def columns(qtbot: QtBot, width: int, count: int = 5) -> list[tuple[int, int, int]]:
    """The left, top and width of each of some boxes of 100 by 40 pixels."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = ColumnsLayout(window)
    space(layout, between=0.5)
    for _ in range(count):
        box = QWidget()
        box.setMinimumSize(100, 40)
        layout.addWidget(box)
    window.resize(width, 400)
    layout.setGeometry(window.rect())
    boxes = [item.geometry() for index in range(count) if (item := layout.itemAt(index))]
    return [(box.x(), box.y(), box.width()) for box in boxes]


@pytest.fixture(autouse=True)
def usual(plain_look: Look) -> None:
    """Every test in the usual look."""


def test_in_a_narrow_place_there_is_one_column(qtbot: QtBot) -> None:
    assert columns(qtbot, 200, 2) == [(0, 0, 200), (0, 44, 200)]


def test_in_a_wider_one_the_second_half_stands_beside_the_first(qtbot: QtBot) -> None:
    assert columns(qtbot, 212) == [
        (0, 0, 100),
        (0, 44, 100),
        (0, 88, 100),
        (112, 0, 100),
        (112, 44, 100),
    ]


def test_there_are_no_more_columns_than_things(qtbot: QtBot) -> None:
    assert columns(qtbot, 900, 1) == [(0, 0, 900)]


def test_an_empty_list_takes_no_room(qtbot: QtBot) -> None:
    assert columns(qtbot, 900, 0) == []
