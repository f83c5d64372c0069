"""Somebody comes back to their diary after months."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW, appointment, spasm
from fakes import StoppedClock
from locked import WORDS, lock
from locked_program import open_it, type_in
from spasm_diary.bootstrap.coming_back import WELCOME
from spasm_diary.bootstrap.program import Program
from spasm_diary.paths import Paths
from spasm_diary.ui.widgets.message_bar import MessageBar
from whole_program import fill, leave, running, settle
from widgets import all_of, the

pytestmark = pytest.mark.usefixtures("qtbot")
LAST = MONDAY


def after(days: int) -> StoppedClock:
    return StoppedClock(NOW + timedelta(days=days))


def is_welcomed(program: Program) -> bool:
    return any(
        bar.text == WELCOME and bar.isVisible() for bar in all_of(MessageBar, program.window)
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path, spasm(5, on=LAST), appointment(on=LAST + timedelta(days=80)))
    return tmp_path


@pytest.mark.parametrize(("days", "welcomed"), [(1, False), (59, False), (60, True), (400, True)])
def test_after_sixty_days_one_is_welcomed(folder: Path, days: int, welcomed: bool) -> None:  # noqa: FBT001
    with running(folder, after(days)) as program:
        assert is_welcomed(program) is welcomed


def test_the_welcome_comes_once_and_counts_nothing(folder: Path) -> None:
    with running(folder, after(100)) as program:
        assert is_welcomed(program)
        assert not any(letter.isdigit() for letter in WELCOME)
    with running(folder, after(101)) as program:
        assert not is_welcomed(program)


def test_after_a_new_entry_and_months_more_it_comes_again(folder: Path) -> None:
    with running(folder, after(100)) as program:
        program.today_page.press_spasm()
    with running(folder, after(170)) as program:
        assert is_welcomed(program)


def test_the_big_button_stays_where_it_is_and_the_welcome_can_be_put_away(folder: Path) -> None:
    with running(folder, after(100)) as program:
        button = program.today_page.spasms.button
        before = button.mapTo(program.window, button.rect().center())
        bar = next(one for one in all_of(MessageBar, program.window) if one.text == WELCOME)
        the(QPushButton, bar, "Close").click()
        settle(program)
        assert not is_welcomed(program)
        assert button.mapTo(program.window, button.rect().center()) == before


def test_even_large_text_is_not_scrolled_away_from_the_big_button(folder: Path) -> None:
    (folder / "settings.json").write_text('{"text_percent": 200}', encoding="utf-8")
    with running(folder, after(100)) as program:
        assert is_welcomed(program)
        assert program.today_page.verticalScrollBar().value() == 0


def test_the_last_entries_are_a_press_away(folder: Path) -> None:
    with running(folder, after(100)) as program:
        the(QPushButton, program.window, "See the last entries").click()
        settle(program)
        assert program.opened is not None
        assert program.opened.today.day == LAST
        assert not is_welcomed(program)


def test_a_locked_diary_says_nothing_of_it_before_it_is_open(folder: Path, qtbot: QtBot) -> None:
    lock(Paths(folder).diary)
    with running(folder, after(100), opened=False) as program:
        open_it(program)
        assert not is_welcomed(program)
        type_in(qtbot, program, WORDS)
        assert is_welcomed(program)


def test_the_example_and_a_backup_welcome_nobody(folder: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    home = Paths(folder)
    for guest in (home.example, home.visit):
        guest.data.mkdir()
        shutil.copy(home.diary, guest.diary)
        program = Program(guest, after(100), application, home=home)
        program.window.show()
        program.open_now()
        program.settle()
        assert not is_welcomed(program)
        leave(program)
    assert "welcomed_back" not in (folder / "window.ini").read_text(encoding="utf-8")


def test_an_empty_diary_welcomes_nobody_back(tmp_path: Path) -> None:
    with running(tmp_path, after(100)) as program:
        assert not is_welcomed(program)


@pytest.mark.parametrize("kept", ["nonsense", "@Invalid()", "2026-13-99"])
def test_a_damaged_file_beside_the_window_costs_no_welcome(folder: Path, kept: str) -> None:
    (folder / "window.ini").write_text(f"[General]\nwelcomed_back={kept}\n", encoding="utf-8")
    with running(folder, after(100)) as program:
        assert is_welcomed(program)


def test_what_is_kept_of_it_says_nothing_of_the_diary(folder: Path) -> None:
    with running(folder, after(100)) as program:
        today = program.today.isoformat()
    kept = (folder / "window.ini").read_text(encoding="utf-8")
    assert f"welcomed_back={today}" in kept
    assert LAST.isoformat() not in kept


def test_charts_do_not_stand_empty_without_a_way_to_the_last_days(
    folder: Path, qtbot: QtBot
) -> None:
    with running(folder, after(100)) as program:
        program.show_page("charts")
        settle(program)
        offer = the(QPushButton, program.window, "Show the last days with entries")
        assert offer.isVisible()
        offer.click()
        settle(program)
        assert not offer.isVisible()
