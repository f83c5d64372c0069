"""The program by its keys alone: what has one, in which order Tab goes, how few are needed."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accessibility_audit import name_of, tab_order
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.ui.frame.commands import COMMANDS, SEPARATOR
from spasm_diary.ui.today.check_in_card import CheckInCard
from spasm_diary.ui.widgets.body_region import BodyRegion
from spasm_diary.ui.widgets.key_order import focus_first
from spasm_diary.ui.widgets.place_picker import PlacePicker
from spasm_diary.ui.widgets.score_row import ScoreRow
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from whole_program import kept, running, settle
from widgets import called, the

BEFORE_THE_FORM = ["Today", "The day before", "Yesterday", "Pick a day", "It has stopped"]
FORM = [
    "How strong at its worst, 0 of 10",
    "Head or scalp",
    "All over",
    "Or type a place",
    "Head or scalp",
    "More about it",
    "Done",
    "Earlier values of this spasm",
    "Remove this spasm",
]
AFTER_THE_FORM = [
    "For now only",
    "How did you sleep? 0 is worst, 10 is best, 0 of 10",
    "How stressed were you?, 0 of 10",
    "How tired were you?, 0 of 10",
    "How bad was your pain?, 0 of 10",
    "How much did spasms get in the way?, 0 of 10",
    "None today",
    "Add Glass",
    "Add Cup",
    "Add Bottle",
    "Another drink",
    "To bed",
    "Fell asleep",
    "Woke up",
    "Got up",
    "Hours, naps, more",
    "None today",
    "Add another",
    "Note for the day",
    "Add an appointment",
    "Beside this page",
    "Warning signs: when to get help",
    "Undo",
]
EVENING = (
    "How did you sleep? 0 is worst, 10 is best, 6 of 10",
    "How stressed were you?, 3 of 10",
    "How tired were you?, 7 of 10",
    "How bad was your pain?, 4 of 10",
    "How much did spasms get in the way?, 2 of 10",
    "Add Glass",
    "Add Cup",
    "No spasms today",
)
pytestmark = pytest.mark.usefixtures("plain_look")


def test_tab_goes_through_the_day_as_the_eyes_do(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.today_page.press_spasm()
        settle(program)

        assert names(program.window) == [
            *BEFORE_THE_FORM,
            "Close: Spasm, 21:00, Still going on",
            *FORM,
            *AFTER_THE_FORM,
        ]


def test_the_keys_begin_at_the_big_button(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.window.activateWindow()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert name_of(focused) == "A spasm now"

        QTest.keyClick(focused, Qt.Key.Key_Space)
        settle(program)

    assert [type(entry.content) for entry in kept(tmp_path)] == [Spasm]


@pytest.mark.parametrize("page", ["today", "history", "charts", "reports", "settings"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_comes_round_through_everything(tmp_path: Path, page: str, key: Qt.Key) -> None:
    with running(tmp_path) as program:
        program.show_page(page)
        settle(program)
        window = program.window
        window.activateWindow()
        stops = tab_order(window)
        passed = []
        focus_first(program.window.page_widget(page))
        for _ in stops:
            focused = QApplication.focusWidget()
            assert focused is not None
            passed.append(focused)
            QTest.keyClick(focused, key)

        assert QApplication.focusWidget() is passed[0]
        assert set(map(name_of, passed)) == set(map(name_of, stops))


def names(window: QWidget) -> list[str]:
    """Without how many cards stand beside the page, which changes with what is known."""
    found = [name_of(each).replace("&", "") for each in tab_order(window)]
    return [re.sub(r"(Beside this page): \d+ cards?", r"\1", name) for name in found]


def test_every_command_stands_in_a_menu_and_can_be_asked_for(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        offered = [action.text() for menu in menus(program) for action in menu.actions()]
        waiting = [key for key, action in actions(program) if not action.isEnabled()]

    assert {one.words for one in COMMANDS if one.key != SEPARATOR} == {*offered} - {""}
    assert waiting == []


def menus(program: Program) -> list[QMenu]:
    bar = program.window.menuBar()
    return [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in bar.actions()]


def actions(program: Program) -> Iterator[tuple[str, QAction]]:
    yield from program.window.actions_by_key.items()


def test_no_two_commands_have_one_key(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        keys = [key.toString() for _, action in actions(program) for key in action.shortcuts()]

    assert sorted(set(keys)) == sorted(keys)
    assert all(len(key) > 1 for key in keys), "a letter alone would be typed by accident"


def test_no_two_words_of_a_menu_have_one_mnemonic(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        bars = [program.window.menuBar().actions(), *(menu.actions() for menu in menus(program))]
        doubled = [marks for each in bars if len(marks := mnemonics(each)) != len(set(marks))]

    assert doubled == []


def mnemonics(offered: list[QAction]) -> list[str]:
    """The marked letters, of those that have one."""
    texts = (action.text().replace("&&", "") for action in offered)
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]


def test_the_evening_takes_eight_presses_and_its_questions_one_screen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        rows = the(CheckInCard, program.window).findChildren(ScoreRow)
        program.today_page.ensureWidgetVisible(rows[-1], 0, 0)
        assert all(is_in_view(program, each) for each in rows)

        for name in EVENING:
            button = the(QPushButton, program.window, name)
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            settle(program)

    assert len(EVENING) <= 8
    told = [entry.content for entry in kept(tmp_path)]
    assert len(told) == len(EVENING)
    assert {Night(quality=6), Rating("interference", 2), NoneToday(Topic.SPASMS)} <= set(told)


def is_in_view(program: Program, widget: QWidget) -> bool:
    viewport = program.today_page.viewport()
    where = widget.rect().translated(widget.mapTo(viewport, QPoint(0, 0)))
    return viewport.rect().contains(where)


def test_the_body_and_the_list_name_the_same_places(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.today_page.press_spasm()
        settle(program)
        picker = the(PlacePicker, program.window)
        on_body = {called(each) for each in picker.findChildren(BodyRegion)}
        in_list = {called(each) for each in sides_of(picker)}

        assert on_body - in_list == set()

        for region in picker.findChildren(BodyRegion)[::5]:
            region.click()
            settle(program)
            chosen = {called(each) for each in sides_of(picker) if each.isChecked()}
            assert called(region) in chosen


def sides_of(picker: PlacePicker) -> list[QPushButton | WrappedCheckBox]:
    """What can be chosen in the list: an area, or a side of it."""
    return [*picker.findChildren(WrappedCheckBox), *picker.findChildren(QPushButton)]
