import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.charts.chart import Table
from spasm_diary.ui.chart_table import ChartTable

TABLE = Table(
    ("Day", "Spasms", "Sleep"),
    (("Monday", "2", "6 h"), ("Tuesday", "none", "not recorded"), ("Wednesday", "1", "7 h")),
)


@pytest.fixture
def table(qtbot: QtBot, plain_look: Look) -> ChartTable:
    table = ChartTable()
    qtbot.addWidget(table)
    table.show_table(TABLE)
    table.show()
    return table


def test_rows_are_named_by_their_first_cell(table: ChartTable) -> None:
    model = table.model()

    assert (model.rowCount(), model.columnCount()) == (3, 2)
    assert model.headerData(1, Qt.Orientation.Vertical) == "Tuesday"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Spasms"
    assert model.index(1, 1).data() == "not recorded"


def test_going_to_a_row_tells_which(qtbot: QtBot, table: ChartTable) -> None:
    with qtbot.waitSignal(table.walked_to, check_params_cb=lambda row: row == 2):
        table.show_walked(2)


def test_enter_opens_the_row(qtbot: QtBot, table: ChartTable) -> None:
    with qtbot.waitSignal(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Enter)


def test_rows_are_copied_with_their_headings(qtbot: QtBot, table: ChartTable) -> None:
    table.selectRow(1)

    qtbot.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))

    assert QGuiApplication.clipboard().text() == ("Day\tSpasms\tSleep\nTuesday\tnone\tnot recorded")


def test_nothing_to_show_is_a_table_without_rows(table: ChartTable) -> None:
    table.show_table(Table(("Day",), ()))

    assert (table.model().rowCount(), table.model().columnCount()) == (0, 0)
