"""The layouts whose height follows from their width: the flow of buttons and the grid of cards."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.widgets.card_grid import CardGrid
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.stretching_row import StretchingRow

GAP, CARD_GAP = 8, 16


class Block(QWidget):
    """Wants to be of a size."""

    def __init__(self, width: int, height: int = 36) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size


@pytest.fixture(autouse=True)
def usual(plain_look: Look) -> None:
    """Every test in the usual look."""


def flow_of(widths: Sequence[int], width: int) -> tuple[QWidget, list[QRect]]:
    holder = QWidget()
    flow = FlowLayout(holder)
    blocks = [Block(each) for each in widths]
    for block in blocks:
        flow.addWidget(block)
    holder.resize(width, max(flow.heightForWidth(width), 1))
    flow.activate()
    return holder, [block.geometry() for block in blocks]


def test_what_fits_stands_in_one_line(qtbot: QtBot) -> None:
    _holder, places = flow_of([100, 50], 200)

    assert places == [QRect(0, 0, 100, 36), QRect(100 + GAP, 0, 50, 36)]


def test_what_does_not_fit_begins_the_next_line(qtbot: QtBot) -> None:
    _holder, places = flow_of([100, 50], 150)

    assert places == [QRect(0, 0, 100, 36), QRect(0, 36 + GAP, 50, 36)]


def test_a_flow_begins_at_the_right_where_people_read_from_there(qtbot: QtBot) -> None:
    holder = QWidget()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow, block = FlowLayout(holder), Block(100)
    flow.addWidget(block)
    holder.resize(300, 36)
    flow.activate()

    assert block.geometry() == QRect(200, 0, 100, 36)


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    hidden = Block(100)
    for block in (hidden, Block(50)):
        flow.addWidget(block)

    hidden.hide()

    assert flow.sizeHint() == QSize(50, 36)


def test_a_cleared_flow_is_empty(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    flow.addWidget(Block(50))

    flow.clear()

    assert (flow.count(), flow.itemAt(0), flow.takeAt(0)) == (0, None, None)


@given(widths=st.lists(st.integers(10, 120), min_size=1, max_size=12), width=st.integers(120, 600))
def test_nothing_in_a_flow_overlaps_or_leaves_its_width(widths: list[int], width: int) -> None:
    holder, places = flow_of(widths, width)

    whole = QRect(0, 0, width, holder.height())
    assert all(whole.contains(place) for place in places)
    assert not any(
        one.intersects(other) for index, one in enumerate(places) for other in places[:index]
    )


def grid_of(qtbot: QtBot, width: int, heights: Sequence[int]) -> list[QRect]:
    """Where cards of given heights come to stand."""
    cards = CardGrid()
    qtbot.addWidget(cards)
    made = [Block(100, height) for height in heights]
    for card in made:
        cards.add_card(card)
    cards.resize(width, cards.heightForWidth(width))
    cards.show()
    return [card.geometry() for card in made]


def test_a_narrow_window_has_one_column_in_the_given_order(qtbot: QtBot) -> None:
    group = grid_of(qtbot, 800, [50, 60, 70])

    assert [place.y() for place in group] == [0, 50 + CARD_GAP, 110 + 2 * CARD_GAP]
    assert {place.width() for place in group} == {800}


def test_a_wide_window_has_two_columns_of_one_height(qtbot: QtBot) -> None:
    group = grid_of(qtbot, 1000, [50, 80])

    assert group == [QRect(0, 0, 492, 80), QRect(508, 0, 492, 80)]


def test_a_very_wide_window_has_three_columns(qtbot: QtBot) -> None:
    group = grid_of(qtbot, 1500, [50, 50, 50])

    assert len({place.x() for place in group}) == 3


def test_cards_share_their_rows_evenly(qtbot: QtBot) -> None:
    group = grid_of(qtbot, 1500, [50, 50, 50, 50])

    assert [place.y() for place in group] == [0, 0, 66, 66]


def test_larger_text_needs_a_wider_window_for_columns(qtbot: QtBot, qapp: QApplication) -> None:
    Look(Theme.LIGHT, 200).put_on(qapp)

    group = grid_of(qtbot, 1000, [50, 50])

    assert {place.x() for place in group} == {0}


def test_a_row_is_stacked_before_what_stretches_in_it_is_cut_off(qtbot: QtBot) -> None:
    holder = QWidget()
    row = StretchingRow(holder, stretch=0, between=1)
    wide, beside = Block(300), Block(200)
    for block in (wide, beside):
        row.addWidget(block)

    for width in (300 + GAP + 200, 300 + GAP + 199):
        row.setGeometry(QRect(0, 0, width, 100))
        assert wide.width() >= 300

    assert beside.geometry().top() > wide.geometry().bottom()
