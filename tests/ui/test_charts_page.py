"""The page of charts with a diary behind it, as it is used with keys and mouse."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from builders import MONDAY, NOW, SUNDAY, drink, none_today, spasm
from fakes import MemoryDatabase, RunNow
from looks import Look, check_page
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.presenters.chart_periods import Reach
from spasm_diary.presenters.charts_page import ChartsPresenter
from spasm_diary.presenters.charts_view import Surroundings
from spasm_diary.ui.charts_page import ChartsPage
from spasm_diary.ui.paper.preview import Preview
from spasm_diary.ui.widgets.roving import RovingButton
from spasm_diary.usecases.changes import Changes
from spasm_diary.usecases.keep_entry import keep_entry
from widgets import the

Make = Callable[..., ChartsPage]


@pytest.fixture
def opened() -> list[date]:
    return []


@pytest.fixture
def make(qtbot: QtBot, opened: list[date]) -> Make:
    windows: list[QWidget] = []  # or they would go before their pages

    def make_page(*entries: Entry, runner: RunNow | None = None) -> ChartsPage:
        database, runner = MemoryDatabase(), runner or RunNow()
        for entry in entries:
            keep_entry(database.open_work, entry, NOW)
        page = ChartsPage(runner)
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(page)
        around = Surroundings(lambda: MONDAY, lambda: Unit.ML, opened.append)
        page.use(ChartsPresenter(page, database.open_work, runner, Changes(), around))
        window.resize(1000, 900)
        window.show()
        qtbot.waitUntil(lambda: page.chart.is_drawn or not page.chart.isVisible())
        return page

    return make_page


@pytest.fixture
def page(make: Make, plain_look: Look) -> ChartsPage:
    return make(spasm(6), none_today(on=SUNDAY), drink(1250, on=SUNDAY))


def says(page: ChartsPage, words: str) -> bool:
    return any(words in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def reach(page: ChartsPage, words: str) -> RovingButton:
    return the(RovingButton, page, f"How much time: {words}")


def settle(page: ChartsPage) -> None:
    """Let all layouts have their way, which they have one after the other."""
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def test_the_chart_bears_its_title_and_its_sentence(page: ChartsPage) -> None:
    assert page.chart.accessibleName() == "Spasms, sleep, stress and drinks"
    assert page.chart.accessibleDescription().startswith("Spasms, 24 October to 23 November 2026")
    assert says(page, page.chart.accessibleDescription())


def test_the_page_holds_in_every_look(make: Make, look: Look) -> None:
    page = make(spasm(6), none_today(on=SUNDAY))
    page.window().resize(1400, 1400)
    settle(page)

    assert check_page(page.window()) == []


def test_the_page_of_an_empty_diary_holds_in_every_look(make: Make, look: Look) -> None:
    page = make()
    settle(page)

    assert check_page(page.window()) == []


def test_the_table_holds_in_every_look(make: Make, look: Look) -> None:
    page = make(spasm(6), none_today(on=SUNDAY))
    page.window().resize(1600, 1600)
    page.toggle_table()
    settle(page)

    assert check_page(page.window()) == []


def test_an_empty_diary_offers_the_one_thing_to_do(
    qtbot: QtBot, make: Make, opened: list[date], plain_look: Look
) -> None:
    page = make()

    assert says(page, "will be drawn here")
    assert not page.chart.isVisible()
    qtbot.mouseClick(the(QPushButton, page, "Go to today"), Qt.MouseButton.LeftButton)

    assert opened == [MONDAY]


def test_arrow_keys_walk_and_enter_opens_the_day(
    qtbot: QtBot, page: ChartsPage, opened: list[date]
) -> None:
    page.chart.setFocus()
    qtbot.keyClick(page.chart, Qt.Key.Key_End)
    assert says(page, "Monday 23 November 2026. Spasms: 1. Worst strength: 6.")

    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert says(page, "Sunday 22 November 2026. Spasms: none. Drinks: 1,250 ml.")
    qtbot.keyClick(page.chart, Qt.Key.Key_Return)

    assert opened == [SUNDAY]


def test_a_click_and_a_button_do_the_same(
    qtbot: QtBot, page: ChartsPage, opened: list[date]
) -> None:
    at_the_right = QPoint(page.chart.width() - 30, 100)
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=at_the_right)
    qtbot.mouseClick(the(QPushButton, page, "Open this day"), Qt.MouseButton.LeftButton)

    assert opened == [MONDAY]


def test_the_buttons_of_the_reaches_show_other_days(qtbot: QtBot, page: ChartsPage) -> None:
    week = reach(page, "Week")
    qtbot.mouseClick(week, Qt.MouseButton.LeftButton)
    assert says(page, "17 to 23 November 2026")
    assert week.isChecked()

    qtbot.mouseClick(week, Qt.MouseButton.LeftButton)
    assert week.isChecked()


def test_the_arrows_lead_back_and_on(qtbot: QtBot, make: Make, plain_look: Look) -> None:
    page = make(spasm(6), spasm(3, on=date(2026, 9, 1)))
    back = the(QPushButton, page, "The time before")
    on = the(QPushButton, page, "The time after")
    assert (back.isEnabled(), on.isEnabled()) == (True, False)

    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert says(page, "24 September to 23 October 2026")

    qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert says(page, "24 October to 23 November 2026")


def test_days_of_ones_own_are_typed(qtbot: QtBot, page: ChartsPage) -> None:
    qtbot.mouseClick(reach(page, "From … to"), Qt.MouseButton.LeftButton)
    first = the(QDateEdit, page, "From")

    first.setDate(first.date().addDays(10))
    first.editingFinished.emit()

    assert says(page, "3 to 23 November 2026")


def test_the_table_shows_the_same_numbers_in_words(qtbot: QtBot, page: ChartsPage) -> None:
    qtbot.mouseClick(the(QPushButton, page, "Show as table"), Qt.MouseButton.LeftButton)

    assert page.table.isVisible()
    assert not page.chart.isVisible()
    assert page.table.model().index(29, 0).data() == "no spasms"

    page.toggle_table()
    assert page.chart.isVisible()


def test_a_row_of_the_table_is_the_point_one_walks_to(
    qtbot: QtBot, page: ChartsPage, opened: list[date]
) -> None:
    page.toggle_table()
    page.table.setFocus()

    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert says(page, "Sunday 25 October 2026. Nothing of this is recorded.")
    page.table.show_walked(30)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert opened == [MONDAY]


def test_trouble_stands_above_the_chart_with_a_way_to_try_again(
    qtbot: QtBot, make: Make, plain_look: Look
) -> None:
    runner = RunNow(fail="The disk is gone.")
    page = make(spasm(6), runner=runner)
    assert says(page, "The disk is gone.")

    runner.fail = ""
    qtbot.mouseClick(the(QPushButton, page, "Try again"), Qt.MouseButton.LeftButton)

    assert not says(page, "The disk is gone.")
    assert page.chart.isVisible()


def test_the_chart_is_kept_in_a_file_that_one_names(
    qtbot: QtBot, page: ChartsPage, tmp_path: Path
) -> None:
    page.save_picture()
    [dialog] = page.findChildren(QFileDialog)

    dialog.fileSelected.emit(str(tmp_path / "chart.png"))
    dialog.close()

    assert (tmp_path / "chart.png").exists()
    assert says(page, "Saved: chart.png")


def test_printing_shows_the_paper_first(qtbot: QtBot, page: ChartsPage) -> None:
    page.print_chart()

    [preview] = page.findChildren(Preview)
    preview.close()
    qtbot.waitUntil(lambda: not isValid(preview))


def test_nothing_is_kept_or_printed_of_an_empty_page(
    qtbot: QtBot, make: Make, plain_look: Look
) -> None:
    page = make(runner=RunNow(fail="The disk is gone."))

    page.save_picture()
    page.print_chart()

    assert not page.findChildren(QFileDialog)
    assert not page.findChildren(Preview)


def test_a_page_that_is_gone_is_not_shown_anything(
    qtbot: QtBot, opened: list[date], plain_look: Look
) -> None:
    database, changes = MemoryDatabase(), Changes()
    page = ChartsPage(RunNow())
    around = Surroundings(lambda: MONDAY, lambda: Unit.ML, opened.append)
    page.use(ChartsPresenter(page, database.open_work, RunNow(), changes, around))
    page.show()
    page.deleteLater()
    qtbot.waitUntil(lambda: not isValid(page))

    changes.announce(keep_entry(database.open_work, spasm(3), NOW))


def test_every_reach_has_its_button(page: ChartsPage) -> None:
    assert all(reach(page, one.label).isVisible() for one in Reach)
