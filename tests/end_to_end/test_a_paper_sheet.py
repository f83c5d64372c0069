"""A paper sheet typed into the real program by keys alone; then its diary is looked at."""

import sys
from pathlib import Path

import pytest

import keyboard
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.domain.spasms import Spasm
from whole_program import kept

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(keyboard.missing()),
    reason=keyboard.missing() or "the invisible screen is one of X11",
)
MOST_KEYS_FOR_A_FULL_DAY = 60


def fill_in_a_full_day(keys: keyboard.Keyboard) -> None:
    """A spasm, five ratings, drinks, the night, a medicine and a note."""
    before = keys.pressed
    keys.press("Return")
    keys.type("210")
    keys.press("Return")
    keys.type("cal")
    keys.press("Return")
    keys.type("l7")
    keys.press("space", "Return", "Return")
    keys.type("637425")
    keys.press("Return")
    keys.type("2315")
    keys.press("Return")
    keys.type("7")
    keys.press("Return")
    keys.type("magnesium")
    keys.press("Return")
    keys.type("rain")
    keys.press("Return")
    assert keys.pressed - before <= MOST_KEYS_FOR_A_FULL_DAY


def test_two_days_of_a_paper_sheet_are_typed_in(tmp_path: Path) -> None:
    tmp_path.joinpath("data").mkdir()
    with keyboard.at_the_keyboard(tmp_path / "data") as keys:
        keys.press("Escape")  # past the first screens
        keys.press("ctrl+4")
        keys.wait_for("Reports")  # which waits for the diary
        keys.press("alt+r", "t")
        keys.wait_for_window("Type in a paper sheet")
        fill_in_a_full_day(keys)
        keys.press("space", "Return")
        keys.type("1345")
        keys.press("ctrl+Return")
        keys.leave("Escape")
        keys.wait_for("Reports")
        keys.press("ctrl+q")
        code, errors = keys.wait_for_the_end()

    assert (code, errors) == (0, b"")
    entries = kept(tmp_path / "data")
    days = sorted({entry.day for entry in entries})
    assert [day.weekday() for day in days] == [0, 1]
    assert all(7 <= (entry.typed.date() - days[0]).days < 15 for entry in entries)
    assert [sum(entry.day == day for entry in entries) for day in days] == [9, 5]
    assert [one.content.severity for one in entries if isinstance(one.content, Spasm)] == [7]
    assert NoneToday(Topic.SPASMS) in [one.content for one in entries]
    assert all(entry.is_added_later for entry in entries)
