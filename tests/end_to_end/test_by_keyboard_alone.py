"""A day with the real program in a real window, by keys alone; then its diary is looked at."""

import json
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import keyboard
import process

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(keyboard.missing()),
    reason=keyboard.missing() or "the invisible screen is one of X11",
)
EARLIER = {
    "kind": "spasm",
    "start": "2001-11-23T02:10",
    "severity": 3,
    "places": [{"area": "calf", "side": "left"}],
}
CHART = "Spasms, sleep, stress and drinks"
PLACE = [{"area": "calf", "side": "left"}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With a diary in which the left calf is a recent place."""
    data = tmp_path / "data"
    line = json.dumps(EARLIER).encode() + b"\n"
    assert process.run("add", typed=line, folder=data).returncode == 0
    return data


def entries(folder: Path) -> list[dict[str, Any]]:
    """What was written on this day and the day before, by the program's own export."""
    exported = process.run("export", "-", folder=folder)
    assert exported.returncode == 0
    found = json.loads(exported.stdout)["entries"]
    return [one for one in found if not one["start"].startswith("2001")]


def day_of(entry: dict[str, Any]) -> date:
    return date.fromisoformat(entry["start"][:10])


def write_down(keys: keyboard.Keyboard) -> None:
    """A spasm with strength and place in three keys, and the evening's questions in eight."""
    before = keys.pressed
    keys.press("ctrl+space", "6", "alt+1")
    assert keys.pressed - before == 3
    keys.press("Return")

    before = keys.pressed
    keys.press("ctrl+e", "7", "6", "1", "0", "3", "2")  # one of the answers is ten
    assert keys.pressed - before <= 8

    keys.press("ctrl+r", "ctrl+z")  # a second spasm by mistake, and back


def open_yesterday_from_the_chart(keys: keyboard.Keyboard) -> None:
    keys.press("ctrl+3")
    keys.wait_for(CHART)
    keys.press("alt+t", "Tab", "Tab", "Tab")  # past the period and the time before it
    keys.press("End", "Left", "Return")
    assert keys.wait_for_other_than(CHART) != "Today"


def read_an_article_and_the_warning_signs(keys: keyboard.Keyboard) -> None:
    keys.press("ctrl+5")
    keys.wait_for("Guidance")
    keys.press("Down", "Return")
    keys.wait_for_other_than("Guidance")
    keys.press("F2")
    keys.wait_for("Warning signs")


def test_a_day_can_be_written_down_and_read_about_by_keyboard_alone(folder: Path) -> None:
    with keyboard.at_the_keyboard(folder) as keys:
        keys.press("ctrl+2")  # past the first screens
        keys.wait_for("History")  # the diary is open
        write_down(keys)
        open_yesterday_from_the_chart(keys)
        keys.press("ctrl+e", "4")
        read_an_article_and_the_warning_signs(keys)
        keys.press("ctrl+q")
        assert keys.wait_for_the_end() == (0, b"")

    written = entries(folder)
    [spasm] = [one for one in written if one["kind"] == "spasm"]
    assert (spasm["severity"], spasm["places"]) == (6, PLACE)
    assert {(one["scale"], one["value"]) for one in written if one["kind"] == "rating"} == {
        ("stress", 6),
        ("tiredness", 10),
        ("pain", 3),
        ("interference", 2),
    }
    today = day_of(spasm)
    nights = {day_of(one): one["quality"] for one in written if one["kind"] == "night"}
    assert nights == {today: 7, today - timedelta(days=1): 4}


def test_an_entry_is_changed_and_changed_back_by_keyboard_alone(folder: Path) -> None:
    with keyboard.at_the_keyboard(folder) as keys:
        keys.press("ctrl+2")
        keys.wait_for("History")
        keys.press("ctrl+space", "6", "Return")
        keys.press("Return", "8", "Return")  # the keys are where the row is opened
        keys.press("Return", "9", "Return", "ctrl+z")
        keys.press("ctrl+q")
        assert keys.wait_for_the_end() == (0, b"")

    assert [one["severity"] for one in entries(folder)] == [8]


def test_the_first_screens_are_walked_through_with_one_key(tmp_path: Path) -> None:
    with keyboard.at_the_keyboard(tmp_path) as keys:
        keys.press("space", "space", "space")
        keys.press("ctrl+space")  # and a first spasm
        keys.press("ctrl+q")
        assert keys.wait_for_the_end() == (0, b"")

    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["welcomed"] is True
    assert [one["kind"] for one in entries(tmp_path)] == ["spasm"]
