"""A clock of 12 hours and weeks from Sunday on, chosen once and seen on every page."""

import re
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import night, spasm
from shown_words import shown_words
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.nights import Night
from spasm_diary.presenters.report.choices import Kind
from spasm_diary.settings_file import SettingsFile
from spasm_diary.ui.charts_page import ChartsPage
from spasm_diary.ui.report.page import ReportPage
from whole_program import fill, kept, running, settle
from widgets import the

BY_24 = re.compile(r"\b(?:0\d|1[3-9]|2[0-3]):[0-5]\d\b")
"""A time that no clock of 12 hours shows."""
TOLD_BOTH_WAYS = "You can type a time either way, such as 14:30 or 2:30 pm."


def choose(program: Program, *names: str) -> None:
    program.show_page("settings")
    settle(program)
    for name in names:
        the(QPushButton, program.window, name).click()
        settle(program)


def words_in(program: Program) -> list[str]:
    return [words for _where, words in shown_words(program.window)]


def times_by_24(program: Program) -> set[str]:
    return {words for words in words_in(program) if BY_24.search(words) and words != TOLD_BOTH_WAYS}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path, spasm(5, at="14:30"), night(), spasm(3, at="00:10"))
    return tmp_path


def test_every_page_tells_the_time_by_the_clock_that_was_chosen(folder: Path, qtbot: QtBot) -> None:
    with running(folder) as program:
        assert times_by_24(program)
        choose(program, "Clock times: 12 hours, am and pm")
        for page in ("today", "history", "guidance", "reports", "settings"):
            program.show_page(page)
            settle(program)
            assert times_by_24(program) == set(), page
        program.show_page("charts")
        settle(program)
        charts_page = the(ChartsPage, program.window)
        charts_page.toggle_table()
        charts = the(QComboBox, charts_page, "Chart")
        for index in range(charts.count()):
            charts.activated.emit(index)
            settle(program)
            assert times_by_24(program) == set(), charts.itemText(index)

    assert SettingsFile(folder / "settings.json").read().clock.value == "12"


def test_a_time_is_typed_as_it_is_told_and_is_the_same_time(folder: Path, qtbot: QtBot) -> None:
    with running(folder) as program:
        choose(program, "Clock times: 12 hours, am and pm")
        program.show_page("today")
        settle(program)
        field = the(QLineEdit, program.window, "To bed")
        field.selectAll()
        qtbot.keyClicks(field, "10.15pm")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        settle(program)
        assert field.text() == "10:15\N{NO-BREAK SPACE}pm"
        assert field.placeholderText() == "such as 7:30\N{NO-BREAK SPACE}pm"
        field.editingFinished.emit()

    [held] = [entry.content for entry in kept(folder) if isinstance(entry.content, Night)]
    assert held.bed is not None
    assert held.bed.clock == time(22, 15)


def test_every_week_begins_with_the_day_that_was_chosen(folder: Path, qtbot: QtBot) -> None:
    with running(folder) as program:
        choose(program, "A week begins on: Sunday")
        program.show_page("history")
        settle(program)
        heads = [words for words in words_in(program) if words in {"Sun", "Mon", "Sat"}]
        assert heads == ["Sun", "Mon", "Sat"]
        program.show_page("reports")
        settle(program)
        the(ReportPage, program.window).choose_kind(Kind.BLANK)
        settle(program)
        assert "With dates, from the next Sunday on" in set(words_in(program))


def test_the_choice_holds_at_the_next_start(folder: Path, qtbot: QtBot) -> None:
    with running(folder) as program:
        choose(program, "Clock times: 12 hours, am and pm", "A week begins on: Saturday")
        assert {
            "Times stand as 9:00\N{NO-BREAK SPACE}am and 2:30\N{NO-BREAK SPACE}pm.",
            "A week goes from Saturday to Friday.",
        } <= set(words_in(program))
    with running(folder) as program:
        assert times_by_24(program) == set()
