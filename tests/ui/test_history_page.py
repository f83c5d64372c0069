from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accessibility_audit import tab_order, tree
from builders import MONDAY, NOW, SUNDAY, drink, none_today, note, sign, spasm
from fakes import MemoryDatabase
from looks import RTL, Look, check_page
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.presenters.history_page import HistoryPresenter
from spasm_diary.ui.history_page import HistoryPage
from spasm_diary.ui.widgets.day_button import DayButton
from spasm_diary.ui.widgets.search_field import SearchField
from spasm_diary.usecases.changes import Changes
from widgets import the

Key = Qt.Key


@dataclass
class Scene:
    """A history page in a window of its own, and the days that were opened from it."""

    qtbot: QtBot
    opened: list[date] = field(default_factory=list)
    earlier: list[int] = field(default_factory=list)
    """Of how many entries the earlier values were asked for."""

    def __post_init__(self) -> None:
        database = MemoryDatabase()
        long = "a heavy leg all morning, better after a warm bath " * 3
        with database.open_work() as work:
            for entry in (
                spasm(7, places=("calf left",), note=long),
                spasm(on=SUNDAY),
                spasm(2, on=SUNDAY - timedelta(days=1)),
                sign(on=SUNDAY),
                drink(on=SUNDAY - timedelta(days=2)),
                none_today(on=SUNDAY - timedelta(days=3)),
                note("a new pillow", date(2026, 5, 4)),
            ):
                work.diary.put(entry, NOW)
        self.page = HistoryPage(
            self.opened.append, lambda entries: self.earlier.append(len(entries))
        )
        presenter = HistoryPresenter(self.page, database.open_work, Changes(), lambda: MONDAY)
        self.page.use(presenter)
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.page)
        self.qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def day(self, day: date) -> DayButton:
        return next(
            button for button in self.page.grid.buttons if button.cell and button.cell.day == day
        )

    def top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self.window, QPoint(0, 0)).y()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)

    @property
    def focused_day(self) -> date | None:
        focused = QApplication.focusWidget()
        is_day = isinstance(focused, DayButton) and focused.cell is not None
        return focused.cell.day if is_day else None  # type: ignore[union-attr]  # just looked at

    @property
    def search(self) -> SearchField:
        return the(SearchField, self.window)


@pytest.fixture
def scene(qtbot: QtBot, plain_look: Look) -> Scene:
    return Scene(qtbot)


def test_the_page_holds_in_every_look(qtbot: QtBot, look: Look) -> None:
    assert check_page(Scene(qtbot).window) == []


def test_a_day_says_what_it_shows(scene: Scene) -> None:
    name = scene.day(MONDAY).accessibleName()
    assert name == "Monday 23 November 2026, today, 1 spasm, the worst 7 of 10"


def test_the_month_is_one_stop_of_tab_and_stops_at_today(scene: Scene) -> None:
    stops = [each for each in tab_order(scene.window) if isinstance(each, DayButton)]
    assert stops == [scene.day(MONDAY)]


def test_arrow_keys_walk_by_day_and_by_week(scene: Scene) -> None:
    scene.page.grid.focus_day()
    scene.press(Key.Key_Left)
    assert scene.focused_day == SUNDAY
    scene.press(Key.Key_Up)
    assert scene.focused_day == SUNDAY - timedelta(days=7)
    scene.press(Key.Key_Home)
    assert scene.focused_day == date(2026, 11, 9)
    scene.press(Key.Key_End, Key.Key_Right, Key.Key_Down)
    assert scene.focused_day == MONDAY


def test_walking_out_of_the_month_shows_the_next_and_keeps_the_keys_there(scene: Scene) -> None:
    scene.page.grid.focus_day()
    scene.press(Key.Key_PageUp)
    assert scene.focused_day == date(2026, 10, 23)
    scene.press(Key.Key_Down, Key.Key_Down)
    assert scene.focused_day == date(2026, 11, 6)


def test_left_goes_forward_where_one_reads_from_the_right(qtbot: QtBot, plain_look: Look) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    Look(direction=RTL).put_on(application)
    try:
        scene = Scene(qtbot)
        scene.page.grid.focus_day()
        scene.press(Key.Key_Right)
        assert scene.focused_day == SUNDAY
    finally:
        Look().put_on(application)


def test_enter_and_space_and_the_mouse_open_a_day(scene: Scene) -> None:
    scene.page.grid.focus_day()
    scene.press(Key.Key_Return, Key.Key_Left, Key.Key_Space)
    QTest.mouseClick(scene.day(date(2026, 11, 3)), Qt.MouseButton.LeftButton)
    assert scene.opened == [MONDAY, SUNDAY, date(2026, 11, 3)]


def test_a_row_of_the_list_opens_its_day(scene: Scene) -> None:
    rows = scene.page.list
    rows.setFocus()
    scene.press(Key.Key_End, Key.Key_Return)
    second = rows.visualRect(rows.model().index(1, 0))
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=second.topLeft() + QPoint(5, 5)
    )
    assert scene.opened == [SUNDAY - timedelta(days=3), MONDAY]


def test_the_menu_of_a_row_leads_to_its_day_and_to_its_earlier_values(scene: Scene) -> None:
    rows = scene.page.list
    menu = rows.menu_of(rows.model().index(1, 0))
    assert [action.text() for action in menu.actions()] == ["Open this day", "Earlier values"]
    for action in menu.actions():
        action.trigger()
    assert scene.opened == [MONDAY]
    assert scene.earlier == [1]


@pytest.mark.qt_log_ignore("raise\\(\\)", "grabbing the keyboard", extend=True)
def test_the_menu_key_opens_the_menu_of_the_row_that_the_keys_are_at(scene: Scene) -> None:
    rows = scene.page.list
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(1, 0))
    nowhere = QPoint(0, 0)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, nowhere, nowhere)
    QApplication.sendEvent(rows, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert scene.earlier == [1]


def test_a_day_of_the_list_has_no_earlier_values(scene: Scene) -> None:
    rows = scene.page.list
    menu = rows.menu_of(rows.model().index(0, 0))
    assert [action.text() for action in menu.actions()] == ["Open this day"]


def test_a_row_has_the_keys_only_while_the_list_has_them(scene: Scene) -> None:
    rows = scene.page.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    scene.press(Key.Key_Down, Key.Key_Down)
    assert "Sunday 22 November" in heard_with_the_keys(scene)

    scene.search.setFocus(Qt.FocusReason.TabFocusReason)
    assert heard_with_the_keys(scene) == ""

    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert rows.currentIndex().row() == 2


def heard_with_the_keys(scene: Scene) -> str:
    told = tree(scene.page.list)
    return next((line for line in told.splitlines()[1:] if "focused" in line), "")


def test_the_list_is_as_high_as_its_rows(scene: Scene) -> None:
    rows = scene.page.list
    last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
    assert rows.height() - 2 <= last.bottom() + 1 <= rows.height()


def test_search_waits_for_a_pause_and_escape_brings_the_month_back(scene: Scene) -> None:
    scene.page.focus_search()
    QTest.keyClicks(scene.search, "pillow")
    assert scene.page.list.model().rowCount() > 2
    scene.qtbot.waitUntil(lambda: scene.page.list.model().rowCount() == 2)
    scene.press(Key.Key_Escape)
    assert scene.page.list.model().rowCount() > 2
    assert scene.search.text() == ""


def test_enter_searches_at_once_and_nothing_found_is_said(scene: Scene) -> None:
    scene.page.focus_search()
    QTest.keyClicks(scene.search, "mattress")
    scene.press(Key.Key_Return)
    assert not scene.page.list.isVisible()
    said = [label.text() for label in scene.window.findChildren(QLabel) if label.isVisible()]
    assert "None of your notes and names has these words." in said


def test_in_a_narrow_window_what_is_found_stands_above_the_month(scene: Scene) -> None:
    scene.window.resize(scene.window.minimumSizeHint().width(), 700)
    scene.page.focus_search()

    QTest.keyClicks(scene.search, "pillow")
    scene.press(Key.Key_Return)
    QApplication.processEvents()
    assert scene.top_of(scene.page.list) < scene.top_of(scene.page.grid)

    scene.press(Key.Key_Escape)
    QApplication.processEvents()
    assert scene.top_of(scene.page.list) > scene.top_of(scene.page.grid)


def test_a_diary_that_cannot_be_read_can_be_asked_again(qtbot: QtBot, plain_look: Look) -> None:
    tries: list[int] = []

    def gone() -> object:
        tries.append(1)
        raise DiaryUnavailable("The disk is gone.")

    page = HistoryPage(lambda _day: None)
    qtbot.addWidget(page)
    page.use(HistoryPresenter(page, gone, Changes(), lambda: MONDAY))  # type: ignore[arg-type]  # never returns
    page.show()
    the(QPushButton, page, "Try again").click()
    assert len(tries) == 2


def test_the_way_back_to_this_month_waits_until_one_left_it(scene: Scene) -> None:
    back = the(QPushButton, scene.window, "This month")
    assert not back.isEnabled()
    the(QPushButton, scene.window, "The month before").click()
    assert back.isEnabled()
    back.click()
    assert scene.day(MONDAY).isVisible()
