"""What is seen of a walk along a chart: the point, what it says, and what it opens."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW, drink, spasm
from fakes import MemoryDatabase, RunNow
from looks import Look
from spasm_diary.domain.drinks import Unit
from spasm_diary.presenters.charts_page import ChartsPresenter
from spasm_diary.presenters.charts_view import Surroundings
from spasm_diary.ui.charts_page import ChartsPage
from spasm_diary.usecases.changes import Changes
from spasm_diary.usecases.keep_entry import keep_entry
from widgets import the


@pytest.fixture
def opened() -> list[date]:
    return []


@pytest.fixture
def page(qtbot: QtBot, opened: list[date], plain_look: Look) -> ChartsPage:
    database, runner = MemoryDatabase(), RunNow()
    for entry in (spasm(6), drink(1250)):
        keep_entry(database.open_work, entry, NOW)
    page = ChartsPage(runner)
    qtbot.addWidget(page)
    around = Surroundings(lambda: MONDAY, lambda: Unit.ML, opened.append)
    page.use(ChartsPresenter(page, database.open_work, runner, Changes(), around))
    page.resize(1000, 900)
    page.show()
    qtbot.waitUntil(lambda: page.chart.is_drawn)
    return page


def says(page: ChartsPage, words: str) -> bool:
    return any(words in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def settle() -> None:
    """Let all layouts have their way, which they have one after the other."""
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def choose_chart(page: ChartsPage, name: str) -> None:
    charts = the(QComboBox, page, "Chart")
    charts.activated.emit(charts.findData(name))


def test_what_a_point_says_and_the_point_stay_in_view_on_a_small_screen(
    qtbot: QtBot, page: ChartsPage
) -> None:
    page.resize(900, 260)
    choose_chart(page, "lengths")
    qtbot.waitUntil(lambda: page.chart.is_drawn)
    settle()
    page.chart.setFocus()

    qtbot.keyClick(page.chart, Qt.Key.Key_Home)
    settle()
    first = page.verticalScrollBar().value()
    qtbot.keyClick(page.chart, Qt.Key.Key_End)
    settle()

    assert page.verticalScrollBar().value() > first
    assert page.chart.walked_rect is not None
    seen = page.chart.visibleRegion().boundingRect()
    assert seen.contains(page.chart.walked_rect.adjusted(0, 2, 0, -2))
    [words] = [
        one for one in page.findChildren(QLabel) if one.text().startswith("Length not recorded")
    ]
    assert words.visibleRegion().boundingRect() == words.rect()


def test_a_point_of_no_certain_days_says_that_it_opens_none(
    qtbot: QtBot, page: ChartsPage, opened: list[date]
) -> None:
    assert says(page, "Enter opens")

    choose_chart(page, "compare")
    qtbot.waitUntil(lambda: page.chart.is_drawn)
    assert not says(page, "Enter opens")
    qtbot.keyClick(page.chart, Qt.Key.Key_Home)
    qtbot.keyClick(page.chart, Qt.Key.Key_Return)

    assert says(page, "This stands for several days, so there is no one day to open.")
    assert opened == []
