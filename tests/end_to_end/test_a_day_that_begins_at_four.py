"""Up at half past one in the morning, told by clicks and keys: it is still Monday."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import MONDAY, TUESDAY, entry, moment, when
from fakes import StoppedClock
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.notes import Note
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from whole_program import fill, kept, running, settle
from widgets import all_of, the

LATE = moment(TUESDAY, "01:30")


def at_four(folder: Path) -> None:
    SettingsFile(Paths(folder).settings).write(Settings(day_begins=4, welcomed=True))


def press(qtbot: QtBot, program: Program, name: str) -> None:
    button = the(QPushButton, program.window, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(program)


def is_said(program: Program, words: str) -> bool:
    return any(words in label.text() for label in all_of(QLabel, program.window))


def test_a_spasm_now_is_of_the_day_that_is_not_over(qtbot: QtBot, tmp_path: Path) -> None:
    at_four(tmp_path)
    with running(tmp_path, StoppedClock(LATE)) as program:
        assert is_said(program, "Monday 23 November")
        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        settle(program)
        assert is_said(program, "01:30 after midnight")

    [spasm] = kept(tmp_path)
    assert spasm.when == when(MONDAY, "25:30")
    assert spasm.when.instant == LATE


def test_a_spasm_pressed_before_the_diary_is_open_is_of_it_too(
    qtbot: QtBot, tmp_path: Path
) -> None:
    at_four(tmp_path)
    with running(tmp_path, StoppedClock(LATE), opened=False) as program:
        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        program.open_now()

    [spasm] = kept(tmp_path)
    assert spasm.when == when(MONDAY, "25:30")


def test_a_time_that_has_still_to_come_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    at_four(tmp_path)
    with running(tmp_path, StoppedClock(LATE)) as program:
        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        settle(program)
        press(qtbot, program, "More about it")
        began = the(QLineEdit, program.window, "Began at")
        qtbot.keyClicks(began, "3:10")
        qtbot.keyClick(began, Qt.Key.Key_Return)
        settle(program)
        assert is_said(program, "This lies ahead")

    [spasm] = kept(tmp_path)
    assert spasm.when == when(MONDAY, "25:30")


def test_choosing_it_at_night_turns_the_page_back_and_moves_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, entry(Note("of Tuesday"), TUESDAY, typed=LATE))
    with running(tmp_path, StoppedClock(LATE)) as program:
        assert program.opened is not None
        assert program.opened.today.day == TUESDAY
        program.show_page("settings")
        settle(program)
        press(qtbot, program, "My day begins: At 4 in the morning")
        assert program.opened.today.day == MONDAY
        press(qtbot, program, "My day begins: At midnight")
        assert program.opened.today.day == TUESDAY

    assert [one.when for one in kept(tmp_path)] == [when(TUESDAY)]


@pytest.mark.usefixtures("qapp")
def test_once_it_is_four_the_page_is_turned(tmp_path: Path) -> None:
    at_four(tmp_path)
    clock = StoppedClock(LATE)
    with running(tmp_path, clock) as program:
        assert program.opened is not None
        clock.moment = moment(TUESDAY, "04:00")
        program.opened.settings_changed()
        assert program.opened.today.day == TUESDAY
