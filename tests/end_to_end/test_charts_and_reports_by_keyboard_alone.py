"""From a chart to the page for an appointment, by keys alone; then the files it made are read."""

import csv
import sys
from pathlib import Path

import pytest

import keyboard
import process
from printed import needs_poppler, text_of

pytestmark = [
    needs_poppler,
    pytest.mark.skipif(
        sys.platform != "linux" or bool(keyboard.missing()),
        reason=keyboard.missing() or "the invisible screen is one of X11",
    ),
]
SPASMS = "Spasms, sleep, stress and drinks"
CALENDAR = "Calendar of spasms"
ON_PAPER = "As it will be on paper"
QUESTION = "why at night"
DAYS_OF_A_MONTH = 28


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With an invented life, so that there is a time before three months."""
    data = tmp_path / "data"
    assert process.run("sample", "--days", 200, "--seed", 5, folder=data).returncode == 0
    return data


def rows(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened))[1:]


def save_as(keys: keyboard.Keyboard, title: str, file: Path) -> None:
    """In the window that asks where."""
    keys.wait_for_window(title)
    keys.press("ctrl+a")
    keys.type(str(file))
    keys.press("Return")
    keys.wait_for_file(file)


def choose_a_chart_and_open_a_day(keys: keyboard.Keyboard) -> None:
    """The worst strength of each day of three months, and the day before the last."""
    keys.press("alt+t", "Down")
    keys.wait_for(CALENDAR)
    keys.press("Tab", "Right", "space")  # how it is looked at
    keys.press("Tab", "Right", "space")  # how much time
    keys.press("Tab", "Tab", "End", "Left", "Return")  # past the time before
    assert keys.wait_for_other_than(CALENDAR) != "Today"


def move_and_zoom(keys: keyboard.Keyboard) -> None:
    keys.press("ctrl+3")
    keys.wait_for(CALENDAR)
    keys.press("alt+t", "Home")
    keys.wait_for(SPASMS)
    keys.press("Tab", "Left", "space")  # a month
    keys.press("Tab", "Tab", "plus", "shift+Left", "ctrl+c")


def choose_what_is_on_the_page(keys: keyboard.Keyboard) -> None:
    keys.press("ctrl+4")
    keys.wait_for("Reports")
    keys.press("alt+n", "shift+Tab", "shift+Tab", "Right", "space")  # the longer report
    keys.press("Left", "space")  # and back
    keys.press("alt+q")
    keys.type(QUESTION)
    keys.press("Tab")
    keys.press_until_window(ON_PAPER, "space")


def test_a_chart_becomes_files_and_a_report_a_pdf_by_keyboard_alone(
    folder: Path, tmp_path: Path
) -> None:
    table, whole, report = (tmp_path / one for one in ("chart.csv", "whole.csv", "report.pdf"))
    with keyboard.at_the_keyboard(folder) as keys:
        keys.press("ctrl+2")
        keys.wait_for("History")
        keys.press("ctrl+3")
        keys.wait_for(SPASMS)
        choose_a_chart_and_open_a_day(keys)
        move_and_zoom(keys)

        keys.press("ctrl+t", "ctrl+s")
        save_as(keys, "Save the chart", table)
        keys.wait_for_window(SPASMS)
        keys.press("ctrl+p")
        keys.wait_for_window(SPASMS)
        keys.leave("Escape")

        choose_what_is_on_the_page(keys)
        keys.wait_for_window(ON_PAPER)
        keys.press_until_window("Save as PDF", "ctrl+s")
        save_as(keys, "Save as PDF", report)
        keys.wait_for_window(ON_PAPER)
        keys.leave("Escape")
        keys.press("ctrl+q")
        assert keys.wait_for_the_end() == (0, b"")

    assert process.run("chart", "spasms", whole, folder=folder).returncode == 0
    shown, all_days = rows(table), rows(whole)
    assert 0 < len(shown) < DAYS_OF_A_MONTH
    assert all_days[-1] not in shown  # it was moved away from
    assert QUESTION in text_of(report)
