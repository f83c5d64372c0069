"""A first day with the diary, told by clicks and keys, and the program started again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import NOW, SUNDAY, place, spasm
from fakes import StoppedClock
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import Note
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Length, LengthBand, Spasm
from spasm_diary.ui.widgets.recent_places import RecentPlaces
from whole_program import fill, kept, running, settle
from widgets import the

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, program: Program, name: str) -> None:
    """Press the button of this name, as a person would."""
    button = the(QPushButton, program.window, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(program)


def contents(entries: tuple[Entry, ...]) -> list[object]:
    return [entry.content for entry in entries]


def test_a_first_day_is_there_when_the_program_is_started_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        press(qtbot, program, "How strong at its worst, 6 of 10")
        press(qtbot, program, "Done")
        press(qtbot, program, "How stressed were you?, 4 of 10")
        press(qtbot, program, "Add Glass")

    assert {entry.kind: entry.content for entry in kept(tmp_path)} == {
        "rating": Rating("stress", 4),
        "spasm": Spasm(6, length=Length(band=LengthBand.STILL_GOING)),
        "drink": Drink(200, "water"),
    }
    with running(tmp_path) as program:
        assert program.today_page.spasms.button.text() == "It has stopped"
        assert the(QPushButton, program.window, "How stressed were you?, 4 of 10").isChecked()


def test_closing_in_mid_word_keeps_the_word(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        note = the(QPlainTextEdit, program.window, "Note for the day")
        note.setFocus()
        qtbot.keyClicks(note, "a long wal")
        program.window.close()

    assert contents(kept(tmp_path)) == [Note("a long wal")]


def test_a_press_before_the_diary_is_open_is_saved_with_its_time(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clock = StoppedClock(NOW)
    with running(tmp_path, clock, opened=False) as program:
        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        clock.pass_by(seconds=3)
        program.open_now()

    [entry] = kept(tmp_path)
    assert entry.when.instant == NOW


def test_a_press_before_the_diary_is_open_is_saved_though_the_window_is_closed_at_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path, StoppedClock(NOW), opened=False) as program:
        program.open_later()
        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        program.window.close()
        assert not program.window.isVisible()

    [entry] = kept(tmp_path)
    assert entry.when.instant == NOW


def test_undo_by_its_key_takes_back_the_last_press_and_works_after_a_restart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        press(qtbot, program, "Add Glass")
        press(qtbot, program, "Add Cup")

    with running(tmp_path) as program:
        program.window.actions_by_key["undo"].trigger()

    assert contents(kept(tmp_path)) == [Drink(200, "water")]


def test_a_spasm_with_its_strength_and_place_takes_three_keys(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm(3, on=SUNDAY, places=("calf left",)))
    with running(tmp_path) as program:
        window = program.window

        qtbot.keyClick(window, KEY.Key_Space, CONTROL)
        settle(program)
        qtbot.keyClick(window.focusWidget(), KEY.Key_6)
        qtbot.keyClick(window, KEY.Key_1, Qt.KeyboardModifier.AltModifier)
        place_kept = the(QPushButton, the(RecentPlaces, window), "Left calf").isChecked
        qtbot.waitUntil(place_kept)  # Qt shows a button pressed by its key for a moment

    newest = kept(tmp_path)[-1].content
    assert isinstance(newest, Spasm)
    assert (newest.severity, newest.places) == (6, (place("calf left"),))


def test_what_cannot_be_saved_keeps_the_window_open_until_told_twice(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        (tmp_path / "diary.db").rename(tmp_path / "elsewhere.db")
        press(qtbot, program, "Add Glass")

        program.window.close()
        assert program.window.isVisible()
        assert "not be saved" in program.window.bar.text
        settle(program)

        (tmp_path / "elsewhere.db").rename(tmp_path / "diary.db")
        press(qtbot, program, "Try again")
        program.window.close()
        assert not program.window.isVisible()

    assert contents(kept(tmp_path)) == [Drink(200, "water")]


def test_a_press_that_no_diary_can_take_is_not_said_to_be_saved_nor_lost_unasked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.write_text("I am no folder", encoding="utf-8")
    with running(folder, StoppedClock(NOW), opened=False) as program:
        program.open_later()
        settle(program)
        assert "cannot be made" in program.window.bar.text

        qtbot.mouseClick(program.today_page.spasms.button, Qt.MouseButton.LeftButton)
        program.window.close()
        assert program.window.isVisible()
        assert "not be saved" in program.window.bar.text

        settle(program)
        folder.rename(tmp_path / "the file")
        press(qtbot, program, "Try again")

    [entry] = kept(folder)
    assert entry.when.instant == NOW
