"""A locked diary as a person meets it: in the window, by clicks and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import spasm
from locked import WORDS, lock
from locked_program import (
    closing_of,
    end,
    let_it_begin_again,
    open_it,
    press,
    session,
    spasms_in,
    type_in,
)
from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.paths import Paths
from spasm_diary.storage.keys.places import copies, key_file_of
from spasm_diary.ui.idling import Idling
from spasm_diary.ui.unlock_card import UnlockCard
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.secret_field import SecretField
from whole_program import fill, running, settle
from widgets import all_of, the

LONG = ", ".join(["a long walk"] * 2000)


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    fill(tmp_path, spasm(note="sharp"))
    return lock(Paths(tmp_path).diary)


def words_on(program: Program) -> str:
    card = the(UnlockCard, program.window)
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_passphrase_opens_the_day(qtbot: QtBot, tmp_path: Path, key: bytes) -> None:
    with running(tmp_path, opened=False) as program:
        open_it(program)
        assert "locked" in words_on(program)
        field = the(SecretField, program.window)
        assert field.displayText() != WORDS

        type_in(qtbot, program, WORDS)

        assert program.opened is not None
        assert all_of(UnlockCard, program.window) == []
        assert program.lock.key == key


@pytest.mark.usefixtures("key")
def test_a_wrong_passphrase_is_told_and_the_right_one_still_opens(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path, opened=False) as program:
        open_it(program)
        type_in(qtbot, program, "guess")

        assert "not the passphrase" in words_on(program)
        assert program.opened is None
        type_in(qtbot, program, "")
        assert "cannot be empty" in words_on(program)
        type_in(qtbot, program, WORDS)
        assert program.opened is not None


def test_a_spasm_can_be_pressed_before_the_diary_is_unlocked(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    with running(tmp_path, opened=False) as program:
        open_it(program)
        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        assert "when the diary is open" in program.window.foot.findChildren(QLabel)[0].text() or (
            program.pressed
        )
        type_in(qtbot, program, WORDS)

    assert spasms_in(tmp_path, key) == 2


def test_the_recovery_sheet_opens_it_where_the_key_file_is_lost(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    diary = Paths(tmp_path).diary
    for one in [key_file_of(diary), *dict(copies(diary)).values()]:
        one.unlink()
    groups = list(groups_of(key))
    with running(tmp_path, opened=False) as program:
        open_it(program)
        assert "missing" in words_on(program)
        if the(SecretField, program.window).isVisible():
            press(qtbot, program, "Use the recovery sheet")
        sheet = the(QPlainTextEdit, program.window, "Recovery sheet")
        sheet.setPlainText(" ".join(["00001", *groups[1:]]))
        press(qtbot, program, "Open the diary")
        assert "Group 1 " in words_on(program)

        sheet.setPlainText(" ".join(groups).lower())
        press(qtbot, program, "Open the diary")

        assert program.opened is not None


@pytest.mark.usefixtures("key")
def test_damage_is_told_from_a_wrong_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    with Paths(tmp_path).diary.open("r+b") as opened:
        opened.seek(300)
        opened.write(bytes(100))
    with running(tmp_path, opened=False) as program:
        open_it(program)
        type_in(qtbot, program, WORDS)

        assert "passphrase is right" in program.window.bar.text
        assert program.opened is None
        assert the(QPushButton, program.window, "Open the diary").isEnabled()


def test_locking_takes_everything_away_and_drops_the_key(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    started = session(tmp_path)
    type_in(qtbot, started.program, WORDS)
    first = started.program
    first.today_page.build_all()
    note = the(QPlainTextEdit, first.window, "Note for the day")
    note.setPlainText("half a sen")
    first.show_page("history")
    settle(first)
    first.window.actions_by_key["bin"].trigger()
    settle(first)

    first.window.actions_by_key["lock"].trigger()
    let_it_begin_again(qtbot, started, first)

    assert started.program is not first
    assert first.lock.key is None
    assert first.opened is None
    assert started.program.lock.key is None
    assert "locked" in words_on(started.program)
    shown = [label.text() for one in QApplication.topLevelWidgets() for label in words_in(one)]
    assert not any("sharp" in words or "half a sen" in words for words in shown)
    with closing_of(tmp_path, key) as texts:
        assert "half a sen" in texts
    end(started)


def words_in(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_a_diary_that_is_closed_before_it_was_painted_begins_nothing_more(
    qapp: QApplication, tmp_path: Path, key: bytes
) -> None:
    with running(tmp_path, opened=False) as program:
        program.lock.begin(Beginning(key))
        program.open_later()
        program.background.wait()
        qapp.processEvents()
        assert program.opened is not None

        program.close()
        program.today_stands.tell()  # as a painting does that comes too late


def test_an_unused_diary_locks_by_itself(qtbot: QtBot, tmp_path: Path, key: bytes) -> None:
    started = session(tmp_path)
    type_in(qtbot, started.program, WORDS)
    idling = the_idling(started.program)

    assert round(idling.milliseconds_left / 60_000) == 10
    started.program.change_settings(lock_minutes=5)
    handle = started.program.window.windowHandle()
    qtbot.keyClick(handle, Qt.Key.Key_Shift)
    assert round(idling.milliseconds_left / 60_000) == 5
    first = started.program
    idling.run_out()
    let_it_begin_again(qtbot, started, first)

    assert started.program.lock.key is None
    assert "locked" in words_on(started.program)
    end(started)


def the_idling(program: Program) -> Idling:
    [found] = program.window.findChildren(Idling)
    return found


def test_without_a_passphrase_the_window_is_only_hidden_and_says_so(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(note="sharp"))
    started = session(tmp_path)

    started.program.window.actions_by_key["lock"].trigger()

    assert started.program.window.isMinimized()
    bars = started.program.window.findChildren(MessageBar)
    [said] = [bar.text for bar in bars if not bar.isHidden()]
    assert "only hidden" in said
    end(started)
