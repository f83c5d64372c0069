"""Saving while the disk is full, read-only or held by another program, through the real storage."""

import json
import os
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import process
from builders import NOW, note
from fakes import StoppedClock
from other_programs import another_program_holds
from spasm_diary.bootstrap.aside import set_aside, take_back
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.unsaved import write_copy
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.notes import Note
from whole_program import fill, kept, running, settle
from widgets import all_of, the

LONG = ", ".join(["a long walk"] * 2000)
GLASS = Drink(200, "water")


def run_sql(program: Program, sql: str) -> int:
    """Outside of any transaction, on the one connection there is."""
    assert program.opened is not None
    with closing(program.opened._file.database()._engine.raw_connection()) as connection:
        assert connection.driver_connection is not None
        row = connection.driver_connection.execute(sql).fetchone()
    return 0 if row is None else int(row[0])


def type_note(program: Program, text: str) -> QPlainTextEdit:
    field = the(QPlainTextEdit, program.window, "Note for the day")
    field.setPlainText(text)
    program.today_page.flush()
    settle(program)
    return field


def press(program: Program, name: str) -> None:
    the(QPushButton, program.window, name).click()
    settle(program)


def contents(folder: Path) -> list[object]:
    return [entry.content for entry in kept(folder)]


@contextmanager
def full(folder: Path) -> Iterator[Program]:
    """A program whose diary takes no page more, with a long note that it could not save."""
    with running(folder) as program:
        pages = run_sql(program, "PRAGMA page_count")
        run_sql(program, f"PRAGMA max_page_count = {pages}")
        type_note(program, LONG)
        yield program


def test_a_full_disk_is_told_and_the_words_stay_and_trying_again_saves_them(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with full(tmp_path) as program:
        bar = program.window.bar
        assert bar.isVisible()
        assert "no room left on the disk" in bar.text
        assert the(QPlainTextEdit, program.window, "Note for the day").toPlainText() == LONG

        press(program, "Try again")
        assert "no room left on the disk" in bar.text

        run_sql(program, "PRAGMA max_page_count = 100000")
        press(program, "Try again")
        assert not bar.isVisible()
    assert contents(tmp_path) == [Note(LONG)]


def test_what_is_saved_meanwhile_does_not_hide_what_is_not(qtbot: QtBot, tmp_path: Path) -> None:
    with full(tmp_path) as program:
        press(program, "Add Glass")

        assert "no room left on the disk" in program.window.bar.text
        assert program.window.bar.isVisible()
        program.window.close()
        assert program.window.isVisible()


def test_a_copy_is_saved_where_the_person_says_and_an_import_takes_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "stick" / "copy.json"
    file.parent.mkdir()
    with full(tmp_path) as program:
        press(program, "Save a copy elsewhere")
        the(QFileDialog, program.window).fileSelected.emit(str(file))

        assert "1 entry is in copy.json, and not in the diary yet" in program.window.bar.text
        assert all_of(QPushButton, program.window.bar, "Try again")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert contents(tmp_path) == []
    done = process.run("import", file, folder=tmp_path)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, b"1 new")
    assert contents(tmp_path) == [Note(LONG)]


def test_a_change_in_a_copy_takes_the_place_of_what_it_changed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, note("A quiet day"))
    clock = StoppedClock(NOW)
    with running(tmp_path, clock) as program:
        run_sql(program, "PRAGMA query_only = ON")
        type_note(program, "A loud day")
        clock.pass_by(minutes=1)
        write_copy(program, tmp_path / "copy.json")
    assert contents(tmp_path) == [Note("A quiet day")]

    assert process.run("import", tmp_path / "copy.json", folder=tmp_path).returncode == 0

    assert contents(tmp_path) == [Note("A loud day")]


def test_a_copy_that_cannot_be_written_is_told_and_another_place_can_be_chosen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with full(tmp_path) as program:
        write_copy(program, tmp_path / "nowhere" / "copy.json")

        assert "could not be written" in program.window.bar.text
        assert all_of(QPushButton, program.window.bar, "Save a copy elsewhere")
        assert program.opened is not None
        assert program.opened.keeping.has_unsaved


def test_a_file_that_became_read_only_is_told_and_trying_again_saves(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        run_sql(program, "PRAGMA query_only = ON")
        press(program, "Add Glass")
        assert "cannot be written to" in program.window.bar.text

        run_sql(program, "PRAGMA query_only = OFF")
        press(program, "Try again")
        assert not program.window.bar.isVisible()
    assert contents(tmp_path) == [GLASS]


def test_a_folder_that_is_moved_away_is_told_and_saving_goes_on_when_it_is_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    with running(folder) as program:
        folder.rename(elsewhere)
        field = type_note(program, "a walk")
        assert "moved, deleted or replaced" in program.window.bar.text
        assert field.toPlainText() == "a walk"

        elsewhere.rename(folder)
        press(program, "Try again")
    assert contents(folder) == [Note("a walk")]


def test_a_file_that_another_program_put_in_its_place_gets_nothing_and_loses_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    data, other, copy = tmp_path / "data", tmp_path / "other", tmp_path / "copy.json"
    fill(other, note("of another computer"))
    with running(data) as program:
        os.replace(other / "diary.db", data / "diary.db")  # noqa: PTH105 - as a sync client does
        press(program, "Add Glass")
        assert "moved, deleted or replaced" in program.window.bar.text
        write_copy(program, copy)

    assert contents(data) == [Note("of another computer")]
    assert [one["kind"] for one in json.loads(copy.read_text())["entries"]] == ["drink"]


def let_go(program: Program) -> None:
    """The connection is gone, and its lock with it, as after a disk failed."""
    assert program.opened is not None
    program.opened._file.database()._engine.dispose()


@pytest.mark.parametrize("by", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE", "SELECT * FROM entry"])
def test_a_save_waits_for_another_program_that_soon_lets_go(
    qtbot: QtBot, tmp_path: Path, by: str
) -> None:
    with running(tmp_path) as program:
        let_go(program)
        with another_program_holds(tmp_path / "diary.db", by, seconds=0.5):
            press(program, "Add Glass")
        assert not program.window.bar.isVisible()
    assert contents(tmp_path) == [GLASS]


def test_a_program_that_does_not_let_go_is_told_and_trying_again_saves(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        let_go(program)
        with another_program_holds(tmp_path / "diary.db"):
            press(program, "Add Glass")
            assert "Another program" in program.window.bar.text

        press(program, "Try again")
        assert not program.window.bar.isVisible()
    assert contents(tmp_path) == [GLASS]


def test_a_diary_that_is_held_at_the_start_opens_when_it_is_let_go(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path)
    with (
        another_program_holds(tmp_path / "diary.db", seconds=0.5),
        running(tmp_path, opened=False) as program,
    ):
        program.open_later()
        program.today_page.press_spasm()
        settle(program)
        assert not program.window.bar.isVisible()
    assert [entry.kind for entry in kept(tmp_path)] == ["spasm"]


def test_what_was_set_aside_is_taken_over_by_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    with full(tmp_path) as program:
        assert set_aside(program)
    [aside] = tmp_path.glob("not-saved-*.json")
    assert stat.S_IMODE(aside.stat().st_mode) == 0o600

    with running(tmp_path) as program:
        take_back(program)
        settle(program)
        assert "1 entry of last time" in program.window.foot._saved.text()
        assert the(QPlainTextEdit, program.window, "Note for the day").toPlainText() == LONG
    assert not aside.exists()
    assert contents(tmp_path) == [Note(LONG)]


def test_what_was_set_aside_and_is_damaged_is_told_and_stays(qtbot: QtBot, tmp_path: Path) -> None:
    aside = tmp_path / "not-saved-2026-11-23-210000.json"
    aside.write_bytes(b"\xff\xfe")
    with running(tmp_path) as program:
        take_back(program)
        settle(program)
        [notice] = program.window._notices.values()
        assert aside.name in notice.text
    assert aside.exists()
