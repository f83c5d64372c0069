"""What could not be saved before a diary was locked: it waits, and nobody else reads it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import spasm
from locked import WORDS, lock
from locked_program import (
    closing_of,
    end,
    let_it_begin_again,
    let_the_disk_be_full,
    session,
    spasms_in,
    type_in,
)
from spasm_diary.bootstrap.aside import take_back
from spasm_diary.paths import Paths
from whole_program import fill, settle
from widgets import all_of, the

LONG = ", ".join(["a long walk"] * 2000)


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    fill(tmp_path, spasm(note="sharp"))
    return lock(Paths(tmp_path).diary)


def test_what_could_not_be_saved_waits_behind_the_lock(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    started = session(tmp_path)
    type_in(qtbot, started.program, WORDS)
    first = started.program
    first.today_page.build_all()
    let_the_disk_be_full(first)
    the(QPlainTextEdit, first.window, "Note for the day").setPlainText(LONG)

    first.window.actions_by_key["lock"].trigger()
    let_it_begin_again(qtbot, started, first)

    second = started.program
    assert first.lock.key is None
    assert "waits behind the lock" in second.window.bar.text
    assert not second.closing.may_close()
    assert not any(LONG in field.toPlainText() for field in all_of(QPlainTextEdit, second.window))
    type_in(qtbot, second, WORDS)
    assert second.closing.may_close()
    end(started)
    with closing_of(tmp_path, key) as texts:
        assert LONG in texts


@pytest.mark.parametrize("is_locked", [False, True], ids=["open", "locked again"])
def test_what_could_not_be_saved_is_encrypted_as_well_where_the_system_ends_the_program(
    qtbot: QtBot, tmp_path: Path, key: bytes, *, is_locked: bool
) -> None:
    started = session(tmp_path)
    type_in(qtbot, started.program, WORDS)
    first = started.program
    first.today_page.build_all()
    let_the_disk_be_full(first)
    the(QPlainTextEdit, first.window, "Note for the day").setPlainText(LONG)
    if is_locked:
        first.window.actions_by_key["lock"].trigger()
        let_it_begin_again(qtbot, started, first)
        started.program.today_page.press_spasm()

    assert started.program.closing.save_or_set_aside()
    end(started)
    assert not [one for one in tmp_path.rglob("*") if one.is_file() and holds_words(one)]

    again = session(tmp_path)
    type_in(qtbot, again.program, WORDS)
    take_back(again.program)
    settle(again.program)
    end(again)
    assert not [*tmp_path.glob("not-saved-*")]
    with closing_of(tmp_path, key) as texts:
        assert LONG in texts
    assert spasms_in(tmp_path, key) == 1 + is_locked


def holds_words(file: Path) -> bool:
    return b"a long walk" in file.read_bytes()


def test_words_behind_the_lock_are_copied_nowhere(qtbot: QtBot, tmp_path: Path, key: bytes) -> None:
    started = session(tmp_path)
    type_in(qtbot, started.program, WORDS)
    first = started.program
    first.today_page.build_all()
    let_the_disk_be_full(first)
    the(QPlainTextEdit, first.window, "Note for the day").setPlainText(LONG)
    first.window.actions_by_key["lock"].trigger()
    let_it_begin_again(qtbot, started, first)

    assert not started.program.closing.may_close()

    answers = {one.text() for one in all_of(QPushButton, started.program.window.bar)}
    assert "Close without saving it" in answers
    assert "Save a copy elsewhere" not in answers
    end(started)
